#pragma once

#include "tokens/oautherror.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <optional>

namespace hloauth {

/// At which step an error came.
enum class OAuthStep { Authorize, Exchange, Refresh, Api };

/// What an error means and what to do about it.
struct Diagnosis {
    QString id; ///< of the entry in the knowledge file
    QString what; ///< one sentence: what happened
    QString fix; ///< one sentence: what to do next
    QString seen; ///< the text or symptom as a person sees it; empty for faults we see ourselves
    QString confidence; ///< A to C, I, as in the knowledge file; empty for faults we see ourselves
    QString source; ///< where this is known from; empty for faults we see ourselves
    bool needsSignIn = false; ///< only a new sign-in helps
    bool tokenSurvives = false; ///< the same refresh token works again later

    QString sentence() const; ///< what and fix, joined by a space
    bool operator==(const Diagnosis &) const = default;
};

/// Known errors, read from one data file (`:/diagnosis/known-errors.json`), so that a new one is one entry.
class KnownErrors {
public:
    /// On a malformed file returns nothing and puts one sentence that names the place into \a error.
    static std::optional<KnownErrors> fromJson(const QByteArray &json, QString *error);
    static KnownErrors builtIn();

    /// Always gives a sentence: unknown refusals are told in the server's own words (at most 200
    /// characters of them), and everything else has an entry of its kind.
    Diagnosis diagnose(const OAuthError &error, OAuthStep step) const;
    /// By a text alone, as a person types or pastes it; nothing if no entry fits. Entries for \a step
    /// come first, then those of every other step.
    std::optional<Diagnosis> match(const QString &text, std::optional<OAuthStep> step = {}) const;
    /// What a person can see (each has `seen`), for a list to choose from; with a step, only what
    /// can be seen there.
    QList<Diagnosis> visible(std::optional<OAuthStep> step = {}) const;

private:
    friend class KnownErrorsReader;

    struct Entry {
        Diagnosis diagnosis;
        QRegularExpression pattern; ///< against the server's words; empty: not asked for
        std::optional<OAuthError::Kind> fault; ///< the kind of error that it explains; none: a refusal
        QList<OAuthStep> steps; ///< empty: any

        bool isFor(OAuthStep step) const { return steps.isEmpty() || steps.contains(step); }
        bool hasPattern() const { return !pattern.pattern().isEmpty(); }
        bool explains(const OAuthError &error, const QString &subject) const;
    };
    QList<Entry> m_entries;
};

} // namespace hloauth
