"""Follows an authorization link as a browser does: page, form, redirect."""

import html.parser
import urllib.error
import urllib.parse
import urllib.request


class _Form(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.action, self.fields, self.choices, self.buttons = None, [], {}, []

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "form":
            self.action = given.get("action", "")
        elif tag == "input" and given.get("type") == "radio":
            self.choices.setdefault(given["name"], []).append(given["value"])
        elif tag == "input" and given.get("name"):
            self.fields.append((given["name"], given.get("value", "")))
        elif tag == "button" and given.get("name"):
            self.buttons.append((given["name"], given["value"]))


class _StayHere(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


_opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _StayHere)


class Page:
    def __init__(self, answer):
        self.url = answer.geturl()
        self.status = answer.status
        self.text = answer.read().decode()
        self.location = answer.headers.get("Location")


def fetch(url, form=None, headers=None):
    """One request, without following a redirect."""
    data = urllib.parse.urlencode(form).encode() if form is not None else None
    try:
        with _opener.open(urllib.request.Request(url, data, headers or {}), timeout=60) as answer:
            return Page(answer)
    except urllib.error.HTTPError as answer:
        with answer:
            return Page(answer)


def decide(link, decision="allow", choose=0):
    """Loads the link and sends its form. The address that the browser is sent to then."""
    page = fetch(link)
    form = _Form()
    form.feed(page.text)
    if form.action is None:
        raise AssertionError(f"no form on the page (status {page.status}): {page.text}")
    fields = form.fields + [(name, values[choose]) for name, values in form.choices.items()]
    fields += [button for button in form.buttons if button[1] == decision]
    return fetch(urllib.parse.urljoin(page.url, form.action), fields).location


def consent(link, **how):
    """The whole way. The page that the program shows after the redirect."""
    return fetch(decide(link, **how))


def query(url):
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(url).query, keep_blank_values=True))


def with_query(url, **values):
    parts = urllib.parse.urlsplit(url)
    return urllib.parse.urlunsplit(parts._replace(query=urllib.parse.urlencode(values)))
