#include "webhooks/webhooktools.h"

#include "connections/workspace.h"

namespace hloauth {

WebhookTools::WebhookTools(const UiContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_builtIn(WebhookKeys::builtIn(nullptr).value_or(WebhookKeys()))
{
    m_keys = WebhookKeys::load(context.workspace.options().dataDirectory, &m_problem).value_or(m_builtIn);
    makeCheck();
}

bool WebhookTools::replaceKey(const WebhookKey &key, QString *error)
{
    WebhookKeys keys = m_keys;
    keys.replace(key);
    return use(keys, error);
}

bool WebhookTools::useBuiltInKeys(QString *error)
{
    return use(m_builtIn, error);
}

bool WebhookTools::use(const WebhookKeys &keys, QString *error)
{
    m_keys = keys;
    m_problem.clear();
    makeCheck();
    const bool isKept = keys.save(m_context.workspace.options().dataDirectory, error);
    Q_EMIT keysChanged();
    return isKept;
}

void WebhookTools::makeCheck()
{
    m_check = std::make_shared<const WebhookCheck>(m_keys, m_builtIn, WebhookCheck::Knowledge::builtIn());
}

} // namespace hloauth
