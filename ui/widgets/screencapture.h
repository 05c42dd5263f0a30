#pragma once

class QWidget;

namespace hloauth {

/// Leaves \a window out of what other programs see of the screen (recordings, shared screens, screenshots)
/// or puts it back. One source file a platform: Windows and macOS can do it; X11 and Wayland know nothing
/// of the kind, so there it does nothing.
void setScreenCaptured(const QWidget &window, bool captured);

/// Leaves the window of \a widget out of the screen's recordings while the widget shows a secret. Several
/// widgets of one window may do so at once.
class CaptureShield {
public:
    explicit CaptureShield(QWidget &widget) : m_widget(widget) { }
    ~CaptureShield();
    CaptureShield(const CaptureShield &) = delete;
    CaptureShield &operator=(const CaptureShield &) = delete;

    void raise();
    void lower();

private:
    void count(int change);

    QWidget &m_widget;
    bool m_isUp = false;
};

} // namespace hloauth
