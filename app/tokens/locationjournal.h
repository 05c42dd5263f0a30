#pragma once

#include <QFile>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

class QLockFile;

namespace hloauth {

/// What a run of location tokens has brought so far, beside its output file: `FILE.journal`, 0600, a JSON
/// object a line. A program that is killed leaves it behind; a half-written last line is no harm.
///
/// One program at a time can have the journal of an output file.
class LocationJournal : public QObject {
    Q_OBJECT

public:
    /// Whose run it is.
    struct Head {
        QString connectionId;
        QString api; ///< base URL
        QStringList chosen; ///< sub-accounts asked for by id; empty: all

        bool operator==(const Head &) const = default;
    };

    explicit LocationJournal(const QString &outputPath, QObject *parent = nullptr);
    ~LocationJournal() override;

    QString path() const;
    bool exists() const;
    /// One sentence about what went wrong last.
    QString problem() const { return m_problem; }

    /// Takes the journal, so that no other program works on the same output file.
    bool lock();
    /// Begins an empty one.
    bool create(const Head &head);
    /// Opens what an earlier run has left.
    bool open(Head *head);
    /// The ids of the sub-accounts that have their tokens in it.
    const QSet<QString> &done() const { return m_done; }

    /// Adds a row: the object that will be in the output, with a token or an error. It survives the program's
    /// death at once, and the computer's a second later.
    bool append(const QJsonObject &row);
    /// Takes the file away: the output is complete.
    void remove();

    /// Reads the rows one after the other, each sub-account's once. The errors of earlier runs are left
    /// out: whoever has gone on with them has tried again.
    class Reader {
    public:
        explicit Reader(const LocationJournal &journal);
        /// Nothing at the end.
        std::optional<QJsonObject> next();

    private:
        QFile m_file;
        const qint64 m_errorsFrom;
        QSet<QString> m_given;
    };

private:
    bool writeLine(const QJsonObject &object);
    bool readRows(Head *head);
    bool fail(const QString &problem);
    bool failToWrite();

    QString m_outputPath;
    QFile m_file;
    std::unique_ptr<QLockFile> m_lock;
    qint64 m_errorsFrom = 0; ///< where this run's rows begin
    QTimer m_sync;
    QSet<QString> m_done;
    QString m_problem;
};

} // namespace hloauth
