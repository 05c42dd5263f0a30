#pragma once

#include <QImage>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <functional>

class QLineEdit;
class QWidget;

namespace hloauth {

/// What stands in a picture in the place of what is another in each run: a free port's number, a folder's
/// path, a sign-in's state. All else is as the window shows it.
class StandIns {
public:
    /// Wherever \a changing is shown, the picture has \a shown.
    void add(const QString &changing, const QString &shown);
    void add(const QRegularExpression &changing, const QString &shown);
    void clear() { m_rules.clear(); }

    /// \a text as the picture has it. No stand-in is replaced by another.
    QString in(const QString &text) const;
    /// \a window as it is now, with the stand-ins in the texts of its labels, buttons and fields, and with
    /// what moves at its end, or at its beginning if it has none. The window says afterwards what it said
    /// before, and the program does not notice.
    QImage pictureOf(QWidget &window) const;

private:
    struct Rule {
        QRegularExpression changing;
        QString shown;
    };
    struct Place {
        qsizetype begin = -1;
        QString changing;
        QString shown;
    };
    using Undo = std::function<void()>;

    QList<Place> placesIn(const QString &text) const; ///< from the first to the last
    template <typename Widget>
    void showIn(Widget &widget, QList<Undo> &undos) const;
    void showIn(QLineEdit &field, QList<Undo> &undos) const;
    template <typename Edit>
    void showInDocument(Edit &edit, QList<Undo> &undos) const;

    QList<Rule> m_rules;
};

} // namespace hloauth
