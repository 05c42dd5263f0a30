#pragma once

#include <QAbstractButton>
#include <QHash>

namespace hloauth {

/// A big button with a picture, a title and a text that wraps.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT

public:
    /// \a picture: an icon's name, as of paletteIcon().
    ChoiceCard(const QString &picture, const QString &title, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont titleFont() const;
    int pictureSide() const;
    QRect textArea(int width) const;

    QString m_picture;
    QString m_description;
    mutable QHash<int, int> m_heights; ///< by width; layouts ask for the same few again and again
};

} // namespace hloauth
