#pragma once

#include "loginstart.h"
#include "uicontext.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace hloauth {

struct Connection;

/// Whether the chosen connection is kept fresh, when its next tokens come, and whether the program starts
/// by itself for that.
class FreshnessBox : public QWidget {
    Q_OBJECT

public:
    explicit FreshnessBox(const UiContext &context, QWidget *parent = nullptr);

    void showConnection(const Connection &connection);

Q_SIGNALS:
    void failed(const QString &sentence); ///< a choice could not be kept

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showLoginStart();
    void setKept(bool kept);
    void keep(bool kept);
    void setAtLogin(bool on);
    QString statusOf(const Connection &connection) const;

    UiContext m_context;
    LoginStart m_loginStart;
    QCheckBox *m_kept;
    QLabel *m_status;
    QCheckBox *m_atLogin;
    QString m_id;
    bool m_canStartAtLogin = false; ///< there is something to keep fresh then
};

} // namespace hloauth
