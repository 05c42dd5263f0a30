#pragma once

#include "widgets/screencapture.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace hloauth {

/// Takes a shared secret: dots, unless "Reveal" is pressed, and dots again after a while.
class SharedSecretEdit : public QWidget {
    Q_OBJECT

public:
    explicit SharedSecretEdit(QWidget *parent = nullptr);

    QByteArray secret() const; ///< as it was entered, UTF-8; the caller wipes it
    bool isEmpty() const;
    void setSecret(const QByteArray &secret);
    void clear();

Q_SIGNALS:
    void changed();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void show(bool revealed);

    QLineEdit *m_edit;
    QPushButton *m_reveal;
    QTimer m_hide;
    CaptureShield m_shield{*this};
};

} // namespace hloauth
