#include "widgets/linkwords.h"

#include "link/clientcredentials.h"
#include "link/linktext.h"
#include "widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace hloauth {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(hloauth::LinkWords)
};

bool isIn(TextRange range, qsizetype position)
{
    return position >= range.begin && position < range.end();
}

QString meaningOfClientId(const LinkParameter &parameter)
{
    const QString meaning = Texts::tr("client_id names your app, and the key with which it signs in.");
    const ClientIdFacts facts = factsOf(parameter.value());
    if (!facts.appCreated.isValid() || !facts.keyCreated.isValid())
        return meaning;
    return Texts::tr("%1 By its digits the app was made on %2 and the key on %3.")
        .arg(meaning, localDateText(facts.appCreated), localDateText(facts.keyCreated));
}

QString meaningOfScope(const LinkParameter &parameter, qsizetype position, const QString &link)
{
    // The name between the separators around the place.
    static const QString separators = QStringLiteral(" +,;\n");
    qsizetype begin = std::max(position, parameter.valueRange.begin);
    qsizetype end = begin;
    const auto isSeparator = [&link](qsizetype at) {
        const QString code = link.mid(at, 3).toUpper();
        return separators.contains(link.at(at))
            || (code.startsWith(u'%') && code != QLatin1String("%2F") && code != QLatin1String("%3A"));
    };
    while (
        begin > parameter.valueRange.begin && !isSeparator(begin - 1)
        && !(begin - 3 >= parameter.valueRange.begin && isSeparator(begin - 3) && link.at(begin - 3) == u'%'))
        --begin;
    while (end < parameter.valueRange.end() && !isSeparator(end))
        ++end;
    LinkParameter one = parameter;
    one.encoded = link.mid(begin, end - begin);
    const QString meaning = Texts::tr("scope lists what the app may do; you are asked to allow just that.");
    return position < parameter.valueRange.begin || one.encoded.isEmpty()
             ? meaning
             : Texts::tr("%1: one of the scopes, the things that the app may do.").arg(one.value());
}

QString meaningOfParameter(const LinkText &link, const LinkParameter &parameter, qsizetype position)
{
    const QString &name = parameter.name;
    if (name == QLatin1String("response_type"))
        return Texts::tr(
            "response_type=code asks for a code, which is exchanged for the tokens. It is always the same.");
    if (name == QLatin1String("client_id"))
        return meaningOfClientId(parameter);
    if (name == QLatin1String("redirect_uri"))
        return Texts::tr(
                   "redirect_uri is where HighLevel sends the browser with its answer: %1. It has to be "
                   "registered in the app, character by character.")
            .arg(parameter.value());
    if (name == QLatin1String("scope"))
        return meaningOfScope(parameter, position, link.text);
    if (name == QLatin1String("version_id"))
        return Texts::tr(
            "version_id names the version of the app to install. It is needed as long as the app is a "
            "draft.");
    if (name == QLatin1String("state"))
        return Texts::tr(
            "state is the seal by which the program knows its own sign-in. It is new for every attempt.");
    if (name == QLatin1String("loginWindowOpenMode"))
        return Texts::tr("loginWindowOpenMode=self lets you log in in the same tab, without a pop-up.");
    return Texts::tr("%1 is not known to HighLevel's page.").arg(name);
}

} // namespace

QString meaningOfPart(const LinkText &link, qsizetype position)
{
    const auto parameter =
        std::find_if(link.parameters.cbegin(), link.parameters.cend(),
                     [position](const LinkParameter &one) { return isIn(one.range, position); });
    if (parameter != link.parameters.cend())
        return meaningOfParameter(link, *parameter, position);
    if (isIn(link.schemeRange, position))
        return Texts::tr("https encrypts everything on the way to HighLevel.");
    if (isIn(link.hostRange, position))
        return Texts::tr("%1 is the computer that the browser talks to. Only HighLevel's own may be there.")
            .arg(link.host);
    if (isIn(link.pathRange, position))
        return Texts::tr("The path of HighLevel's consent page.");
    if (isIn(link.fragmentRange, position))
        return Texts::tr("What follows “#” stays in the browser; HighLevel never sees it.");
    return {};
}

} // namespace hloauth
