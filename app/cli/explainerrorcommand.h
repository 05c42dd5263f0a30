#pragma once

#include "cli/command.h"
#include "diagnosis/diagnosis.h"

#include <optional>

namespace hloauth {

/// `hloauth explain-error`: causes of an error text and what to do about them. Nothing of the text is
/// printed: it may hold a code or a token.
class ExplainErrorCommand : public Command {
    Q_OBJECT

public:
    void addOptions(QCommandLineParser &parser) const override;
    QString notes() const override;
    void start(Session &session) override;

private:
    bool readStep();
    bool readSituation();
    void explain(const QString &text);
    void print(const QList<Diagnosis> &causes, bool hasAnswer) const;

    Session *m_session = nullptr;
    std::optional<OAuthStep> m_step;
    AppSituation m_situation;
};

} // namespace hloauth
