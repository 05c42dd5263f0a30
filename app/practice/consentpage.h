#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace hloauth {

/// The page on which the owner chooses an account and allows or denies. Works without a script.
struct ConsentPage {
    struct Choice {
        QString value; ///< of the form field "account"
        QString name;
        QString detail;
    };

    QString action; ///< path that the form is posted to
    QList<QPair<QString, QString>> hiddenFields;
    Choice agency; ///< without a value: not offered
    QList<Choice> subAccounts;
    bool hasWithheld = false; ///< there are accounts that are not offered; HighLevel says nothing of them
    QString chosen; ///< value of the choice that is ticked first
    QStringList scopes;
    QString complaint; ///< shown on top when the form came back incomplete

    QByteArray html() const;
};

/// The page that is shown instead when the link can't be used.
struct ConsentRefusal {
    QString text; ///< HighLevel's own words
    QString cause;
    QString fix;
    bool isSilent = false; ///< HighLevel's page stays blank, and its words can't be seen

    QByteArray html() const;
};

/// A page as bare as HighLevel's are when something is wrong: its words, or nothing at all.
struct BarePage {
    QString title;
    QString words;
    bool isLoading = false; ///< and never gets any further

    QByteArray html() const;
};

} // namespace hloauth
