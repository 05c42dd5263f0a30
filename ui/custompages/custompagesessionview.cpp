#include "custompages/custompagesessionview.h"

#include "webhooks/custompagesession.h"
#include "widgets/copybutton.h"
#include "widgets/scale.h"
#include "widgets/symbolline.h"
#include "widgets/text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>

namespace hloauth {

namespace {

QString placeText(const CustomPageSession &session)
{
    switch (session.level()) {
    case CustomPageSession::Level::Agency:
        return CustomPageSessionView::tr("The agency");
    case CustomPageSession::Level::Location:
        return CustomPageSessionView::tr("A sub-account");
    case CustomPageSession::Level::Unknown:
        break;
    }
    return CustomPageSessionView::tr("Not said");
}

QString userText(const CustomPageSession &session)
{
    const QString type = session.type == u"agency"   ? CustomPageSessionView::tr("of the agency")
                       : session.type == u"location" ? CustomPageSessionView::tr("of the sub-account")
                                                     : session.type;
    const QString owner =
        session.isAgencyOwner.value_or(false) ? CustomPageSessionView::tr("its owner") : QString();
    QStringList parts{session.role, type, owner};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

CustomPageSessionView::CustomPageSessionView(Clipboard &clipboard, QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout), m_json(new QPlainTextEdit)
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_json->setObjectName(QStringLiteral("sessionJson"));
    m_json->setAccessibleName(tr("The whole session, as JSON"));
    m_json->setReadOnly(true);
    m_json->setTabChangesFocus(true);
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setFont(fixedFont(font()));
    // Else the window would be scrolled before this is made smaller.
    m_json->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_json->setMinimumHeight(m_json->fontMetrics().lineSpacing() * 10);
    auto *copy = new CopyButton(clipboard, CopyButton::Kind::Plain, tr("Copy the session's JSON"),
                                [this] { return m_json->toPlainText(); });
    copy->setObjectName(QStringLiteral("copySessionButton"));
    copy->setCaption(tr("C&opy JSON"));
    auto *fields = new QWidget;
    fields->setLayout(m_form);
    m_form->setContentsMargins(0, 0, 0, 0);
    auto *left = new QVBoxLayout;
    left->addWidget(fields);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_json, 1);
    right->addWidget(copy, 0, Qt::AlignRight);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new SymbolLine(
        Symbol::Info, Tone::Info,
        tr("Decrypted, which is no proof: nothing in it shows when it was made, or that nobody "
           "altered it on its way.")));
    layout->addLayout(columns, 1);
    clear();
}

void CustomPageSessionView::clear()
{
    hide();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_json->clear();
}

void CustomPageSessionView::show(const CustomPageSession &session)
{
    clear();
    addRow(tr("Name"), session.userName);
    addRow(tr("E-mail"), session.email);
    addRow(tr("Role"), userText(session));
    addRow(tr("Page opened in"), placeText(session));
    addRow(tr("Sub-account ID"), session.activeLocation);
    addRow(tr("Agency ID"), session.companyId);
    addRow(tr("User ID"), session.userId);
    addRow(tr("Other fields"), someOf(session.otherFields(), 6));
    m_json->setPlainText(QString::fromUtf8(QJsonDocument(session.object).toJson().trimmed()));
    setVisible(true);
}

void CustomPageSessionView::addRow(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    QLabel *label = wrappedLabel(value);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // The name is all that a screen reader gets of a label: it takes the place of the text.
    label->setAccessibleName(tr("%1: %2").arg(name, value));
    m_form->addRow(name, label);
}

} // namespace hloauth
