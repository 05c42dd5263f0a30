#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QQueue>

#include <functional>
#include <memory>
#include <optional>

namespace hloauth {

/// Reads standard input line by line without holding up the event loop. A thread of its own reads,
/// because a console can't be polled on Windows, nor a file on every Unix.
class LineReader : public QObject {
    Q_OBJECT

public:
    /// A line without its end, or nothing at the end of the input.
    using Callback = std::function<void(const std::optional<QByteArray> &)>;

    static constexpr qsizetype maximumLine = 64 * 1024; ///< bytes; what is longer is cut
    static constexpr qsizetype maximumText = 256 * 1024; ///< bytes

    explicit LineReader(QObject *parent = nullptr);
    ~LineReader() override;

    /// Calls \a done once, later, with the next line. Reading begins with the first call.
    void next(QObject *context, Callback done);
    /// Calls \a done once, later, with all that is left of the input; at most maximumText bytes of it.
    void rest(QObject *context, std::function<void(const QByteArray &)> done);

private:
    struct Link;

    void begin();
    void collect(QObject *context, const QByteArray &soFar,
                 const std::function<void(const QByteArray &)> &done);
    void take(const std::optional<QByteArray> &line);
    void deliver();
    static void readAll(const std::shared_ptr<Link> &link);

    struct Waiting {
        QPointer<QObject> context;
        Callback done;
    };

    std::shared_ptr<Link> m_link;
    QQueue<QByteArray> m_lines;
    QQueue<Waiting> m_waiting;
    bool m_ended = false;
};

} // namespace hloauth
