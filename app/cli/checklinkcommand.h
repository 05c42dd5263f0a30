#pragma once

#include "cli/command.h"

#include <QList>

namespace hloauth {

struct LinkContext;
struct LinkFinding;
struct LinkReport;

/// `hloauth check-link`: what an authorization link would fail at, and the link put right.
class CheckLinkCommand : public Command {
    Q_OBJECT

public:
    void addOptions(QCommandLineParser &parser) const override;
    QString notes() const override;
    void start(Session &session) override;

private:
    bool readContext(LinkContext *context);
    void check(const QString &text, const LinkContext &context);
    void print(const LinkReport &report) const;
    void printJson(const LinkReport &report) const;

    Session *m_session = nullptr;
};

} // namespace hloauth
