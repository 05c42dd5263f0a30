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
    QString confidence; ///< A to C, I, as in the knowledge file; empty for faults we see ourselves
    bool needsSignIn = false; ///< only a new sign-in helps
    bool tokenSurvives = false; ///< the same refresh token works again later

    QString sentence() const; ///< what and fix, joined
    bool operator==(const Diagnosis &) const = default;
};

/// Known errors, read from one data file (`:/diagnosis/known-errors.json`), so that a new one is one entry.
class KnownErrors {
public:
    static std::optional<KnownErrors> fromJson(const QByteArray &json, QString *error);
    static KnownErrors builtIn();

    /// Always gives a sentence: unknown errors fall back to the server's own words.
    Diagnosis diagnose(const OAuthError &error, OAuthStep step) const;
    /// By a text alone, as a person types or pastes it; nothing if no entry fits.
    std::optional<Diagnosis> match(const QString &text, std::optional<OAuthStep> step = {}) const;

private:
    struct Entry {
        Diagnosis diagnosis;
        QRegularExpression pattern; ///< against the server's words
        QString fault; ///< or: the error kind that it explains
        QList<OAuthStep> steps; ///< empty: any
    };
    QList<Entry> m_entries;
};

} // namespace hloauth
