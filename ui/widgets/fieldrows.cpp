#include "widgets/fieldrows.h"

#include <QEvent>
#include <QFormLayout>
#include <QWidget>

namespace hloauth {

namespace {

class RowFitter : public QObject {
public:
    RowFitter(QFormLayout &form, int letters) : QObject(&form), m_form(form), m_letters(letters)
    {
        form.parentWidget()->installEventFilter(this);
        fit();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const QWidget &widget = *m_form.parentWidget();
        const bool isNarrow = widget.width() < widget.fontMetrics().averageCharWidth() * m_letters;
        m_form.setRowWrapPolicy(isNarrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    }

    QFormLayout &m_form;
    int m_letters;
};

} // namespace

void putFieldsBelowWhenNarrow(QFormLayout &form, int letters)
{
    new RowFitter(form, letters);
}

} // namespace hloauth
