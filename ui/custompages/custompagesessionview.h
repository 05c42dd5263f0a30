#pragma once

#include <QWidget>

class QFormLayout;
class QPlainTextEdit;

namespace hloauth {

class Clipboard;
struct CustomPageSession;

/// Who is looking at a custom page: the known fields, and all of it as JSON.
class CustomPageSessionView : public QWidget {
    Q_OBJECT

public:
    explicit CustomPageSessionView(Clipboard &clipboard, QWidget *parent = nullptr);

    void show(const CustomPageSession &session);
    void clear(); ///< hides it

private:
    void addRow(const QString &name, const QString &value);

    QFormLayout *m_form;
    QPlainTextEdit *m_json;
};

} // namespace hloauth
