#pragma once

#include "diagnosis/appsituation.h"
#include "diagnosis/errorpattern.h"
#include "diagnosis/remedy.h"
#include "tokens/oautherror.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace hloauth {

/// At which step an error came.
enum class OAuthStep { Authorize, Exchange, Refresh, Api };

/// What an error means and what to do about it.
struct Diagnosis {
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)

public:
    QString id; ///< of the entry in the knowledge file
    QString what; ///< one sentence: what happened
    QString fix; ///< one sentence: what to do next
    QString seen; ///< the text or symptom as a person sees it; empty for faults we see ourselves
    QString confidence; ///< A to C, I, as in the knowledge file; empty for faults we see ourselves
    QString source; ///< where this is known from; empty for faults we see ourselves
    QList<Remedy> remedies; ///< what the program can do about it, the most helpful first
    QString otherCauseOf; ///< id of the entry that has the same text and another cause; else empty
    bool needsSignIn = false; ///< only a new sign-in helps
    bool tokenSurvives = false; ///< the same refresh token works again later

    QString sentence() const; ///< what and fix, joined by a space
    QString howSure() const; ///< the confidence in words, as a clause; empty for faults we see ourselves
    bool operator==(const Diagnosis &) const = default;
};

/// Known errors, read from one data file (`:/diagnosis/known-errors.json`), so that a new one is one entry.
class KnownErrors {
public:
    /// On a malformed file returns nothing and puts one sentence that names the place into \a error.
    static std::optional<KnownErrors> fromJson(const QByteArray &json, QString *error);
    /// The program's own. Read when they are first asked for.
    static KnownErrors builtIn();

    /// Always gives a sentence: unknown refusals are told in the server's own words (at most 200
    /// characters of them), and everything else has an entry of its kind.
    Diagnosis diagnose(const OAuthError &error, OAuthStep step) const;
    /// All causes that fit, the likeliest first; at least one.
    QList<Diagnosis> causes(const OAuthError &error, OAuthStep step, const AppSituation &situation) const;

    /// By a text alone, as a person types or pastes it: all causes that fit, the likeliest for \a situation
    /// first; none if the text is not known. Entries for \a step count; if there are none, those of every
    /// other step.
    QList<Diagnosis> causes(const QString &text, std::optional<OAuthStep> step,
                            const AppSituation &situation = {}) const;
    /// The first of causes() for a text, when nothing is known of the app.
    std::optional<Diagnosis> match(const QString &text, std::optional<OAuthStep> step = {}) const;

    /// What a person can see (each has `seen`), for a list to choose from; with a step, only what
    /// can be seen there.
    QList<Diagnosis> visible(std::optional<OAuthStep> step = {}) const;
    /// The causes of the thing seen that the entry \a id tells of, the likeliest first.
    QList<Diagnosis> causesOf(const QString &id, const AppSituation &situation) const;

private:
    friend class KnownErrorsReader;

    struct Entry {
        Diagnosis diagnosis;
        ErrorPattern pattern; ///< against the server's words; empty: not asked for
        std::optional<OAuthError::Kind> fault; ///< the kind of error that it explains; none: a refusal
        QList<OAuthStep> steps; ///< empty: any
        AppFacts likelier; ///< each that holds speaks for this cause
        AppFacts unlikelier; ///< each that holds speaks against it
        AppFacts never; ///< if one holds, this can't be the cause
        qsizetype group = 0; ///< index of the entry whose text it shares, or its own

        bool isFor(OAuthStep step) const { return steps.isEmpty() || steps.contains(step); }
        bool explains(const OAuthError &error, const ComparedText &subject) const;
        int score(const AppSituation &situation) const;
    };

    const QList<Entry> &all() const;
    QList<Entry> ranked(QList<Entry> fitting, const AppSituation &situation) const;

    mutable QList<Entry> m_entries;
    mutable bool m_isRead = true; ///< false: the built-in file is still to be read
};

} // namespace hloauth
