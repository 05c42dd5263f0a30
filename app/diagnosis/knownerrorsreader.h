#pragma once

#include "diagnosis/diagnosis.h"

#include <QByteArray>
#include <QString>

namespace hloauth {

class DataEntry;

/// Reads the file of known errors and checks every entry.
class KnownErrorsReader {
public:
    enum class Patterns { Checked, Trusted };

    explicit KnownErrorsReader(Patterns patterns = Patterns::Checked) : m_patterns(patterns) { }

    /// False on a malformed file; error() then says what is wrong with it, as a clause.
    bool read(const QByteArray &json);

    QString error() const { return m_error; }
    KnownErrors knownErrors() const { return m_known; }

private:
    void readEntry(DataEntry entry);
    Diagnosis readDiagnosis(const DataEntry &entry, const QString &id) const;
    void readPattern(const DataEntry &entry, KnownErrors::Entry *known) const;
    void shareText(const DataEntry &entry, const QString &id, KnownErrors::Entry *known) const;
    AppFacts readFacts(const DataEntry &entry, const QString &key) const;
    QList<Remedy> readRemedies(const DataEntry &entry) const;
    void readFault(const DataEntry &entry, KnownErrors::Entry *known) const;
    void readSteps(const DataEntry &entry, KnownErrors::Entry *known) const;

    Patterns m_patterns;
    QString m_error;
    KnownErrors m_known;
};

} // namespace hloauth
