#pragma once

#include <QWidget>

namespace hloauth {

/// The way for who installs the app from inside HighLevel: no link is opened, the program only waits.
class InstallListening : public QWidget {
    Q_OBJECT

public:
    explicit InstallListening(QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted();
};

} // namespace hloauth
