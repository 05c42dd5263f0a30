#!/usr/bin/env python3
"""A web page on another local port, in a real Chromium, touches the listener of a waiting sign-in in every
way that a page has. None finishes, cancels or delays the sign-in; then the right redirect completes it."""

import contextlib
import http.server
import pathlib
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "cli"))

import program
import specserver
from browser import Browser
from waiting import wait_for

CODE = "0123456789abcdef0123456789abcdef01234567"

# {url}: the redirect URI with a guessed code; {bare}: without a query. Each is the body of an async function.
WAYS = {
    "fetch": "await fetch('{url}').catch(() => 0)",
    "fetch without CORS": "await fetch('{url}', {{mode: 'no-cors'}}).catch(() => 0)",
    "fetch with credentials": "await fetch('{url}', {{credentials: 'include'}}).catch(() => 0)",
    "fetch with a preflight": "await fetch('{url}', {{headers: {{'X-A': '1'}}}}).catch(() => 0)",
    "fetch by POST": "await fetch('{url}', {{method: 'POST', body: 'a=b', mode: 'no-cors'}}).catch(() => 0)",
    "fetch by PUT": "await fetch('{url}', {{method: 'PUT', body: 'a'}}).catch(() => 0)",
    "fetch of a range": "await fetch('{url}', {{headers: {{Range: 'bytes=0-1'}}}}).catch(() => 0)",
    "fetch that is kept alive": "await fetch('{url}', {{keepalive: true, mode: 'no-cors'}}).catch(() => 0)",
    "fetch with an error": "await fetch('{bare}?error=access_denied', {{mode: 'no-cors'}}).catch(() => 0)",
    "XHR": "await new Promise(r => {{const x = new XMLHttpRequest(); x.onloadend = r; x.open('GET', '{url}');"
           " x.send()}})",
    "beacon": "navigator.sendBeacon('{url}', 'a')",
    "WebSocket": "await new Promise(r => {{const s = new WebSocket('{url}'.replace('http', 'ws')); s.onerror = r}})",
    "EventSource": "await new Promise(r => {{const s = new EventSource('{url}'); s.onerror = () => {{s.close();"
                   " r()}}}})",
    "image": "await add('img', {{src: '{url}'}})",
    "script": "await add('script', {{src: '{url}'}})",
    "module": "await add('script', {{type: 'module', src: '{url}'}})",
    "style sheet": "await add('link', {{rel: 'stylesheet', href: '{url}'}})",
    "style sheet's import": "await add('style', {{textContent: '@import url({url})'}}, 300)",
    "style sheet's picture": "document.body.style.backgroundImage = 'url({url}&a)'; await pause(300)",
    "font": "await new FontFace('f', 'url({url})').load().catch(() => 0)",
    "icon": "await add('link', {{rel: 'icon', href: '{url}'}}, 300)",
    "prefetch": "await add('link', {{rel: 'prefetch', href: '{url}'}}, 500)",
    "preload": "await add('link', {{rel: 'preload', as: 'fetch', href: '{url}'}}, 500)",
    "prerender": "await add('script', {{type: 'speculationrules', textContent: JSON.stringify({{prerender:"
                 " [{{source: 'list', urls: ['{url}']}}], prefetch: [{{source: 'list', urls: ['{url}']}}]}})}}, 700)",
    "frame": "await add('iframe', {{src: '{url}'}})",
    "sandboxed frame": "await add('iframe', {{src: '{url}', sandbox: 'allow-scripts'}})",
    "object": "await add('object', {{data: '{url}'}}, 500)",
    "embed": "await add('embed', {{src: '{url}'}}, 500)",
    "video": "await add('video', {{src: '{url}', preload: 'auto'}}, 500)",
    "audio": "await add('audio', {{src: '{url}', preload: 'auto'}}, 500)",
    "text track": "await add('video', {{innerHTML: '<track default src=\"{url}\">'}}, 300)",
    "worker": "try {{ new Worker('{url}') }} catch (e) {{}} await pause(300)",
    "service worker": "await navigator.serviceWorker.register('{url}').catch(() => 0)",
    "ping of a link": "const a = document.createElement('a'); a.href = '#x'; a.ping = '{url}';"
                      " document.body.append(a); a.click(); await pause(300)",
    "form by GET, in a frame": "await form('get', 'frame')",
    "form by POST, in a frame": "await form('post', 'frame')",
    "form by POST, in a window": "await form('post', '_blank')",
    "form by GET, in a window": "await form('get', '_blank')",
    "window with a wrong state": "window.open('{url}&state=guessed'); await pause(500)",
    "window without a state": "window.open('{url}'); await pause(500)",
    "window with an error": "window.open('{bare}?error=access_denied&state=guessed'); await pause(500)",
    "window with an empty query": "window.open('{bare}'); await pause(500)",
    "link with a target": "const a = document.createElement('a'); a.href = '{url}'; a.target = '_blank';"
                          " document.body.append(a); a.click(); await pause(500)",
    "window that refreshes itself": "const w = window.open(''); w.document.write('<meta http-equiv=refresh"
                                    " content=\"0;url={url}\">'); w.document.close(); await pause(800)",
    "window that is replaced": "const w = window.open(''); w.location.replace('{url}&state='); await pause(500)",
    "redirect from another page": "window.open('/redirect?to=' + encodeURIComponent('{url}')); await pause(500)",
}

PAGE = """<!doctype html><title>Hostile</title><body><iframe name=frame></iframe><script>
const pause = ms => new Promise(r => setTimeout(r, ms));
const ended = (e, ms) => Promise.race([new Promise(r => { e.onload = e.onerror = r }), pause(ms)]);
const add = (name, values, ms = 1500) => {
  const e = Object.assign(document.createElement(name), values);
  const end = ended(e, ms);
  (name === 'link' || name === 'style' || name === 'script' ? document.head : document.body).append(e);
  return end;
};
const form = (method, target) => {
  const f = Object.assign(document.createElement('form'), {method, target, action: BARE});
  f.innerHTML = '<input name=code value=' + CODE + '>';
  document.body.append(f);
  f.submit();
  return pause(600);
};
</script>"""


class Evil(http.server.BaseHTTPRequestHandler):
    """Serves the page, and redirects to wherever it is told."""

    def do_GET(self):
        parts = urllib.parse.urlsplit(self.path)
        if parts.path == "/redirect":
            self.send_response(302)
            self.send_header("Location", dict(urllib.parse.parse_qsl(parts.query))["to"])
            self.end_headers()
            return
        body = PAGE.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def evil_site():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Evil)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


class HostilePage(unittest.TestCase):
    def setUp(self):
        program.require_private_session()
        self.server = specserver.SpecServer()
        self.addCleanup(self.server.close)
        self.running = program.Running(
            "--marketplace-url", self.server.url, "--api-url", self.server.url, "connect", "shop", "--json",
            "--no-browser", "--client-id", self.server.client_id, "--client-secret-stdin", "--scope",
            "contacts.readonly", "--redirect-uri", "http://localhost:0/oauth/callback")
        self.addCleanup(self.running.stop)
        self.running.write(self.server.client_secret + "\n")
        self.running.close_input()
        self.link = self.running.event()
        self.redirect = self.link["redirect_uri"]

    def touch(self, chromium, site, name, way):
        url = f"{self.redirect}?code={CODE}"
        script = way.format(url=url, bare=self.redirect)
        chromium.open(site)
        chromium.run(f"window.BARE = {self.redirect!r}; window.CODE = {CODE!r};")
        chromium.run_async(script)
        chromium.close_others()
        with self.subTest(name):
            self.assertIsNone(self.running.process.poll(), "it ended")
            self.assertEqual(self.server.requests, [], "it took a code")

    def test_no_way_of_a_page_does_anything(self):
        self.assertGreaterEqual(len(WAYS), 20)
        with tempfile.TemporaryDirectory(prefix="hloauth-hostile-") as folder, Browser(folder) as chromium, \
                evil_site() as site:
            for name, way in WAYS.items():
                self.touch(chromium, site, name, way)
            began = time.monotonic()
            chromium.open(self.link["url"])
            wait_for("the end of the sign-in", lambda: self.running.process.poll() is not None)
            took = time.monotonic() - began
        end = self.running.end()
        self.assertEqual(end.code, 0, end)
        self.assertEqual(len(self.server.requests), 1)
        # What a window without a state brings up is asked once, not once a window.
        self.assertEqual(end.err.count("--accept-missing-state"), 1)
        self.assertEqual(end.err.count("another state"), 1)
        print(f"\n{len(WAYS)} ways; the right redirect completed in {took:.2f} s")


if __name__ == "__main__":
    unittest.main(verbosity=2)
