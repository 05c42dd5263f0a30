#include "support/languagecheck.h"

#include "catalog/scopecatalog.h"
#include "learn/lessonlist.h"
#include "translations.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>

#include <algorithm>

namespace hloauth {

using namespace Qt::StringLiterals;

namespace {

/// What a text is on. What is pressed has the program's words alone on it; others also tell of names.
enum class Place { Pressed, Other };

/// Words that are the same in every language.
class SameWords {
public:
    explicit SameWords(const ScopeCatalog &catalog)
    {
        for (const Scope &scope : catalog.scopes())
            add(scope.resource, &m_names); // as HighLevel's portal has them
        for (const WebhookEvent &event : catalog.webhookEvents())
            add(event.name, &m_names);
        for (const char *text : {
                 // what the tests and the practice server made up
                 "Sunrise Dental",
                 "Our agency",
                 "Blue Hill Marketing",
                 "John",
                 "Main Street",
                 "Quick Plumbing and Heating of Northern Minnesota",
                 "Account",
                 "Harbor Dental (practice)",
                 "supercalifragilistic",
                 // what stands in requests, links and sessions, and the name of a language
                 "Authorization",
                 "Version",
                 "prompt",
                 "user",
                 "other",
                 "contacts",
                 "Python",
                 "Invalid grant: refresh token is invalid",
                 // Qt's own, which has translations of its own
                 "bytes",
             })
            add(QString::fromLatin1(text), &m_names);
        // The formats are the system's.
        const QLocale locale = textLocale();
        add(listText({u"1"_s, u"2"_s}), &m_formats);
        for (int day = 1; day <= 7; ++day)
            add(locale.dayName(day) + u' ' + locale.dayName(day, QLocale::ShortFormat), &m_formats);
        for (int month = 1; month <= 12; ++month)
            add(locale.monthName(month) + u' ' + locale.monthName(month, QLocale::ShortFormat), &m_formats);
    }

    bool contains(const QString &word, Place place) const
    {
        return m_formats.contains(word) || (place == Place::Other && m_names.contains(word));
    }

private:
    static void add(const QString &text, QSet<QString> *to)
    {
        const QStringList words = text.split(QRegularExpression(u"[^A-Za-z]+"_s));
        to->unite({words.cbegin(), words.cend()});
    }

    QSet<QString> m_formats; ///< in any place
    QSet<QString> m_names;
};

/// What has the form of a value: an address, a path, a scope, an id, a header, a name in camelCase.
QString withoutValues(QString text)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    static const QRegularExpression values(
        u"“[^”⟦⟧]*”|\\S+ with "
        u"SHA-256|/\\S+|\\S*[\\w}][./:_=@\\\\-]+[\\w{]\\S*|\\S*\\d\\S*|\\b[a-z]+[A-Z]\\w*|"
        "\\b[A-Z]+\\b|`[^`]*`|\\{[^}]*\\}"_s);
    text.remove(QChar(0x200B)); // where a line may break
    return text.replace(tags, u" "_s).replace(values, u" "_s);
}

class Texts {
public:
    explicit Texts(const ScopeCatalog &catalog) : m_same(catalog) { }

    void add(const QString &kind, const QString &text, Place place = Place::Other);
    void addModel(const QAbstractItemModel &model, const QModelIndex &parent = {});
    void addActions(const QList<QAction *> &actions);
    QStringList findings() const { return m_findings; }

private:
    QStringList plainWords(const QString &text, Place place) const;

    SameWords m_same;
    QStringList m_findings;
};

/// Those with a letter that the pseudo-language would have changed.
QStringList Texts::plainWords(const QString &text, Place place) const
{
    static const QRegularExpression word(u"(?<![\\p{L}])[A-Za-z]*[aceinouyACEINOUY][A-Za-z]*(?![\\p{L}])"_s);
    QStringList words;
    for (auto match = word.globalMatch(withoutValues(QString(text).remove(u'&'))); match.hasNext();) {
        const QString found = match.next().captured();
        if (found.size() > 1 && !m_same.contains(found, place))
            words.append(found);
    }
    return words;
}

void Texts::add(const QString &kind, const QString &text, Place place)
{
    const QStringList words = plainWords(text, place);
    if (!words.isEmpty())
        m_findings.append(u"%1 \"%2\" is not translated: %3"_s.arg(kind, text.left(300), words.join(u' ')));
    QString outside;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == u'⟧')
            --depth;
        else if (letter == u'⟦')
            ++depth;
        else if (depth == 0)
            outside += letter;
    }
    static const QRegularExpression accented(u"[áçéíñóúýÁÇÉÍÑÓÚÝ]"_s);
    if (depth != 0 || outside.contains(accented))
        m_findings.append(u"%1 \"%2\" is in pieces"_s.arg(kind, text.left(300)));
    else if (outside.contains(u'.') && text.contains(u'⟦') && outside.trimmed() == u"."_s)
        m_findings.append(u"%1 \"%2\" has its full stop glued to it"_s.arg(kind, text.left(300)));
}

void Texts::addModel(const QAbstractItemModel &model, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role :
                 {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole}) {
                const QString text = index.data(role).toString();
                if (role != Qt::AccessibleDescriptionRole
                    || text != "separator"_L1) // Qt's mark, which it looks for
                    add(u"item"_s, text);
            }
        }
        addModel(model, model.index(row, 0, parent));
    }
    for (int column = 0; !parent.isValid() && column < model.columnCount(); ++column)
        add(u"header"_s, model.headerData(column, Qt::Horizontal).toString());
}

void Texts::addActions(const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        if (action->isSeparator())
            continue;
        add(u"action"_s, action->text(), Place::Pressed);
        add(u"tool tip of an action"_s, action->toolTip());
        if (action->menu())
            addActions(action->menu()->actions());
    }
}

/// What the user types, and code. Lessons are files of their own, and English here.
bool isValue(const QWidget &widget)
{
    return widget.property("readOnly").isValid();
}

/// Qt has translations of its own for these.
bool isQts(const QWidget &button)
{
    const auto *box = qobject_cast<const QDialogButtonBox *>(button.parentWidget());
    const auto standard = box ? box->buttons() : QList<QAbstractButton *>();
    const bool isStandard = std::any_of(standard.begin(), standard.end(), [&](QAbstractButton *one) {
        return one == &button && box->standardButton(one) != QDialogButtonBox::NoButton;
    });
    return isStandard || qobject_cast<const QTabBar *>(button.parentWidget());
}

} // namespace

QString untranslatedIn(const QWidget &window, const ScopeCatalog &catalog)
{
    Texts texts(catalog);
    texts.add(u"window's title"_s, window.windowTitle());
    texts.addActions(window.actions());
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const bool isButton = qobject_cast<const QAbstractButton *>(widget);
        if (isButton && isQts(*widget))
            continue;
        const QString kind =
            QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        for (const char *name :
             {"toolTip", "accessibleName", "accessibleDescription", "title", "placeholderText"})
            if (const QString text = widget->property(name).toString();
                !isValue(*widget)
                || text != widget->property("text").toString()) // which a tool tip shows whole
                texts.add(kind + u' ' + QLatin1String(name), text);
        if (!isValue(*widget))
            texts.add(kind, widget->property("text").toString(), isButton ? Place::Pressed : Place::Other);
        if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                texts.add(kind, tabs->tabText(tab), Place::Pressed);
                texts.add(kind, tabs->tabToolTip(tab));
            }
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && view->model() && !qobject_cast<const LessonList *>(view)) // its titles are English
            texts.addModel(*view->model());
        if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            texts.addModel(*combo->model());
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            texts.addActions(bar->actions());
    }
    QStringList findings = texts.findings();
    findings.removeDuplicates();
    return findings.join(u'\n');
}

} // namespace hloauth
