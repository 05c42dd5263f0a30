#include "support/standins.h"

#include "support/settling.h"

#include <QAbstractAnimation>
#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QTextEdit>
#include <QWidget>

#include <algorithm>

namespace hloauth {

namespace {

void replace(QTextDocument &document, qsizetype begin, qsizetype length, const QString &text)
{
    QTextCursor cursor(&document);
    cursor.setPosition(static_cast<int>(begin));
    cursor.setPosition(static_cast<int>(begin + length), QTextCursor::KeepAnchor);
    cursor.insertText(text, cursor.charFormat());
}

} // namespace

void StandIns::add(const QString &changing, const QString &shown)
{
    add(QRegularExpression(QRegularExpression::escape(changing)), shown);
}

void StandIns::add(const QRegularExpression &changing, const QString &shown)
{
    m_rules.append({changing, shown});
}

QList<StandIns::Place> StandIns::placesIn(const QString &text) const
{
    QList<Place> places;
    qsizetype end = 0;
    while (true) {
        Place next;
        for (const Rule &rule : m_rules) {
            const auto match = rule.changing.match(text, end);
            if (match.hasMatch() && (next.begin < 0 || match.capturedStart() < next.begin))
                next = {match.capturedStart(), match.captured(), rule.shown};
        }
        if (next.begin < 0)
            return places;
        end = next.begin + next.changing.size();
        places.append(next);
    }
}

QString StandIns::in(const QString &text) const
{
    const QList<Place> places = placesIn(text);
    QString shown = text;
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        shown.replace(place->begin, place->changing.size(), place->shown);
    return shown;
}

namespace {

/// Some are as high as their text, which they look at when their viewport gets another size.
void fitToText(const QAbstractScrollArea &edit)
{
    QWidget *viewport = edit.viewport();
    QResizeEvent resized(viewport->size(), viewport->size());
    QCoreApplication::sendEvent(viewport, &resized);
}

} // namespace

/// Of labels and buttons.
template <typename Widget>
void StandIns::showIn(Widget &widget, QList<Undo> &undos) const
{
    const QString text = widget.text();
    const QString shown = in(text);
    if (shown == text)
        return;
    widget.setText(shown);
    undos.append([widget = QPointer(&widget), text] {
        if (widget)
            widget->setText(text);
    });
}

void StandIns::showIn(QLineEdit &field, QList<Undo> &undos) const
{
    const auto set = [field = QPointer(&field)](const QString &text) {
        if (!field)
            return;
        const QSignalBlocker blocker(*field); // she has not typed it
        const int cursor = field->cursorPosition();
        field->setText(text);
        field->setCursorPosition(cursor);
    };
    const QString text = field.text();
    const QString shown = in(text);
    if (shown == text)
        return;
    set(shown);
    undos.append([set, text] { set(text); });
}

/// In each place alone, so that formats and marks stay.
template <typename Edit>
void StandIns::showInDocument(Edit &edit, QList<Undo> &undos) const
{
    const QList<Place> places = placesIn(edit.toPlainText());
    if (places.isEmpty())
        return;
    const auto show = [&edit, places] { // which is called while it is there
        for (auto place = places.rbegin(); place != places.rend(); ++place)
            replace(*edit.document(), place->begin, place->changing.size(), place->shown);
    };
    const auto showAgain = [&edit, places] {
        for (const Place &place : places)
            replace(*edit.document(), place.begin, place.shown.size(), place.changing);
    };
    const auto quietly = [edit = QPointer(&edit)](const Undo &change) {
        if (!edit)
            return;
        const QSignalBlocker blocker(*edit);
        change();
        fitToText(*edit);
    };
    quietly(show);
    undos.append([quietly, showAgain] { quietly(showAgain); });
}

QImage StandIns::pictureOf(QWidget &window) const
{
    QList<Undo> undos;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (auto *label = qobject_cast<QLabel *>(widget))
            showIn(*label, undos);
        else if (auto *button = qobject_cast<QAbstractButton *>(widget))
            showIn(*button, undos);
        else if (auto *field = qobject_cast<QLineEdit *>(widget))
            showIn(*field, undos);
        else if (auto *text = qobject_cast<QTextEdit *>(widget))
            showInDocument(*text, undos);
        else if (auto *plain = qobject_cast<QPlainTextEdit *>(widget))
            showInDocument(*plain, undos);
    }
    if (!undos.isEmpty())
        letLayoutsSettle();
    const auto animations = window.findChildren<QAbstractAnimation *>();
    for (QAbstractAnimation *animation : animations)
        animation->setCurrentTime(std::max(0, animation->totalDuration())); // -1: it has no end
    const QImage picture = window.grab().toImage();
    for (const Undo &undo : std::as_const(undos))
        undo();
    if (!undos.isEmpty())
        letLayoutsSettle();
    return picture;
}

} // namespace hloauth
