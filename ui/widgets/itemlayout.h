#pragma once

#include <QLayout>

namespace hloauth {

/// A layout that keeps a list of items and whose height follows from its width. The subclass says how
/// the items are arranged.
class ItemLayout : public QLayout {
    Q_OBJECT

public:
    explicit ItemLayout(QWidget *parent = nullptr);
    ~ItemLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

protected:
    /// Arranges the items in \a rect from its top down, and gives the height that they take; moves
    /// them only if \a apply.
    virtual int arrange(const QRect &rect, bool apply) const = 0;

    const QList<QLayoutItem *> &items() const { return m_items; }
    /// Puts \a item at \a place within \a area, mirrored where people read from right to left.
    void put(QLayoutItem &item, const QRect &area, const QRect &place) const;

private:
    QList<QLayoutItem *> m_items;
};

} // namespace hloauth
