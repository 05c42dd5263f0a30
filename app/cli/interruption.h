#pragma once

#include <QObject>

#include <memory>

namespace hloauth {

/// Tells when the user (Ctrl-C) or the system wants the program to end. One a program; one source
/// file a platform.
class Interruption : public QObject {
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

Q_SIGNALS:
    void requested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hloauth
