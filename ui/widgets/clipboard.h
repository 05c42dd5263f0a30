#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>

class QClipboard;

namespace hloauth {

/// The system's clipboard. Secrets are marked, so that clipboard managers don't keep them, and are
/// cleared after a while and at the program's end, unless something else was copied meanwhile.
class Clipboard : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds defaultLifetime{60};

    explicit Clipboard(QClipboard &clipboard, QObject *parent = nullptr);
    ~Clipboard() override;

    void setLifetime(std::chrono::milliseconds lifetime) { m_lifetime = lifetime; } ///< of the next secret
    std::chrono::milliseconds lifetime() const { return m_lifetime; }

    void copyText(const QString &text);
    void copySecret(const QString &secret);
    /// Clears the clipboard if the last secret is still in it.
    void clearSecret();
    /// X11 and Wayland offer what is selected to whoever presses the middle button, unmarked and for as long
    /// as nothing else is selected. Takes it back.
    void dropSelection();
    bool holdsSecret() const; ///< the last secret is still in the clipboard

Q_SIGNALS:
    void secretCleared();

private:
    QClipboard &m_clipboard;
    std::chrono::milliseconds m_lifetime = defaultLifetime;
    QTimer m_timer;
    QByteArray m_fingerprint; ///< of the secret, so that it is not held longer than needed
};

} // namespace hloauth
