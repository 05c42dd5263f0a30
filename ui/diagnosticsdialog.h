#pragma once

#include <QDialog>

namespace hloauth {

class Clipboard;

/// What somebody who helps needs to know, for her to read before she copies it.
class DiagnosticsDialog : public QDialog {
    Q_OBJECT

public:
    DiagnosticsDialog(const QString &diagnostics, Clipboard &clipboard, QWidget *parent = nullptr);
};

} // namespace hloauth
