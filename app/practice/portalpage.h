#pragma once

#include <QByteArray>
#include <QString>

namespace hloauth {

struct PracticeState;

/// The page of the practice portal: what the app is like, each with the form that changes it.
struct PortalPage {
    const PracticeState &state;
    QString token; ///< that every form carries
    QString said; ///< on top; may be empty

    QByteArray html() const;

private:
    QString form(const QString &action, const QString &fields, const QString &button) const;
    QString versions() const;
    QString redirects() const;
    QString scopes() const;
    QString secrets() const;
    QString distribution() const;
    QString installations() const;
    QString account() const;
    QString target() const;
};

} // namespace hloauth
