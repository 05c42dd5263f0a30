#pragma once

#include <QStringList>
#include <QTreeWidget>

namespace hloauth {

/// Scopes asked for and granted, differences first.
class ScopeDiffView : public QTreeWidget {
    Q_OBJECT

public:
    explicit ScopeDiffView(QWidget *parent = nullptr);

    void setScopes(const QStringList &asked, const QStringList &granted);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QStringList m_asked;
    QStringList m_granted;
};

} // namespace hloauth
