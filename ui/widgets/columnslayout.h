#pragma once

#include <QLayout>

namespace hloauth {

/// Two items side by side where there is room, else one under the other. Both are as high as their
/// contents need at their width.
class ColumnsLayout : public QLayout {
    Q_OBJECT

public:
    /// \a widthForTwo: pixels from which on there are two columns; \a firstShare: the first one's part
    /// of the width.
    ColumnsLayout(int widthForTwo, double firstShare, QWidget *parent = nullptr);
    ~ColumnsLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    static int heightOf(const QLayoutItem &item, int width);
    int arrange(const QRect &rect, bool apply) const;

    int m_widthForTwo;
    double m_firstShare;
    QList<QLayoutItem *> m_items;
};

} // namespace hloauth
