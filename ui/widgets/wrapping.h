#pragma once

#include "widgets/wrappedcaption.h"

#include <QCheckBox>
#include <QRadioButton>

#include <limits>

namespace hloauth {

/// A check box or radio button whose caption goes on in a further line where there is not room for it in one:
/// in some languages, with large letters, or in a narrow window.
template <typename Button>
class Wrapping : public Button {
public:
    explicit Wrapping(const QString &text = {}, QWidget *parent = nullptr) : Button(text, parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, this->sizePolicy().controlType());
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
    }

    /// As it is now wrapped.
    QSize sizeHint() const override
    {
        return WrappedCaption(*this).size(this->isVisible() ? this->width()
                                                            : std::numeric_limits<int>::max());
    }
    QSize minimumSizeHint() const override
    {
        const WrappedCaption caption(*this);
        return {caption.leastWidth(), caption.size(std::numeric_limits<int>::max()).height()};
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return WrappedCaption(*this).size(width).height(); }

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        Button::initStyleOption(option);
        option->text = WrappedCaption(*this).text(this->width());
    }
    void paintEvent(QPaintEvent *event) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        if (option.text.contains(u'\n'))
            WrappedCaption(*this).paint(option, *this);
        else
            Button::paintEvent(event);
    }
};

using WrappingCheckBox = Wrapping<QCheckBox>;
using WrappingRadioButton = Wrapping<QRadioButton>;

} // namespace hloauth
