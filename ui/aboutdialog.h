#pragma once

#include <QDialog>

namespace hloauth {

/// What the program is, who did not make it, and under which licence it comes.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace hloauth
