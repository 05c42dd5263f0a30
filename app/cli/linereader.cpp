#include "cli/linereader.h"

#include "cli/terminal.h"

#include <array>
#include <mutex>
#include <thread>

namespace hloauth {

/// What the thread knows of the reader: nothing more once the reader is gone. The thread itself can't
/// be ended while it waits for input, and ends with the program.
struct LineReader::Link {
    std::mutex mutex;
    LineReader *reader = nullptr;

    bool send(const std::optional<QByteArray> &line)
    {
        const std::lock_guard lock(mutex);
        if (!reader)
            return false;
        QMetaObject::invokeMethod(
            reader, [target = reader, line] { target->take(line); }, Qt::QueuedConnection);
        return true;
    }
};

LineReader::LineReader(QObject *parent) : QObject(parent) { }

LineReader::~LineReader()
{
    if (!m_link)
        return;
    const std::lock_guard lock(m_link->mutex);
    m_link->reader = nullptr;
}

void LineReader::next(QObject *context, Callback done)
{
    m_waiting.enqueue({context, std::move(done)});
    if (!m_link)
        begin();
    QMetaObject::invokeMethod(this, &LineReader::deliver, Qt::QueuedConnection);
}

void LineReader::rest(QObject *context, std::function<void(const QByteArray &)> done)
{
    collect(context, {}, done);
}

void LineReader::collect(QObject *context, const QByteArray &soFar,
                         const std::function<void(const QByteArray &)> &done)
{
    next(context, [this, context, soFar, done](const std::optional<QByteArray> &line) {
        // At a terminal a line without anything ends the text, too.
        const bool isEnd = !line || (line->trimmed().isEmpty() && standardInputIsTerminal());
        if (isEnd || soFar.size() >= maximumText)
            done(soFar);
        else
            collect(context, soFar + *line + '\n', done);
    });
}

void LineReader::begin()
{
    m_link = std::make_shared<Link>();
    m_link->reader = this;
    std::thread(&LineReader::readAll, m_link).detach();
}

void LineReader::readAll(const std::shared_ptr<Link> &link)
{
    std::array<char, 4096> buffer{};
    QByteArray line;
    qsizetype count = 0;
    while ((count = readStandardInput(buffer.data(), static_cast<qsizetype>(buffer.size()))) > 0) {
        for (const char c : QByteArrayView(buffer.data(), count)) {
            if (c != '\n') {
                if (line.size() < maximumLine)
                    line.append(c);
                continue;
            }
            if (!link->send(line))
                return;
            line.clear();
        }
    }
    if (line.isEmpty() || link->send(line))
        link->send(std::nullopt);
}

void LineReader::take(const std::optional<QByteArray> &line)
{
    if (line)
        m_lines.enqueue(line->endsWith('\r') ? line->chopped(1) : *line);
    else
        m_ended = true;
    deliver();
}

void LineReader::deliver()
{
    while (!m_waiting.isEmpty() && (m_ended || !m_lines.isEmpty())) {
        const Waiting waiting = m_waiting.dequeue();
        if (!waiting.context)
            continue;
        waiting.done(m_lines.isEmpty() ? std::nullopt : std::optional(m_lines.dequeue()));
    }
}

} // namespace hloauth
