"""What a token endpoint may answer instead of tokens. Each is a function of specserver's handler."""

import json
import socket
import struct


def says(status, body, **headers):
    """The server says no, in JSON."""
    def fault(handler):
        handler.reply(status, json.dumps(body).encode(), {"Content-Type": "application/json", **headers})
    return fault


def raw(data):
    """Bytes as they are, and the end of the connection."""
    def fault(handler):
        handler.wfile.write(data)
    return fault


def html(handler):
    handler.reply(200, b"<!DOCTYPE html><title>Login</title><p>Please log in to the hotel's network",
                  {"Content-Type": "text/html"})


def empty(handler):
    handler.reply(200, b"", {"Content-Type": "application/json"})


def no_token(handler):
    handler.reply(200, b'{"ok":true}', {"Content-Type": "application/json"})


def page(status, **headers):
    """A web page, whatever the headers call it."""
    def fault(handler):
        handler.reply(status, b"<html><body>This page can't be shown</body></html>",
                      {"Content-Type": "text/html", **headers})
    return fault


def no_bucket(handler):
    handler.reply(404, b"<?xml version='1.0'?><Error><Code>NoSuchBucket</Code></Error>",
                  {"Content-Type": "application/xml"})


def truncated(handler):
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n"
                        b'{"access_token":"ab12')
    handler.wfile.flush()
    handler.connection.shutdown(socket.SHUT_RDWR)


def cut_short(handler):
    """A whole answer by its length, and not by its content."""
    handler.reply(200, b'{"access_token":"ab12', {"Content-Type": "application/json"})


def redirect(handler):
    handler.reply(307, b"", {"Location": "http://127.0.0.1:1/elsewhere"})


def login_page(handler):
    handler.reply(302, b"", {"Location": "http://127.0.0.1:1/login"})


def huge(handler):
    size = 100 * 1024 * 1024
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                        b"Content-Length: %d\r\n\r\n" % size)
    for _ in range(100):
        handler.wfile.write(b" " * (1024 * 1024))


def closed(handler):
    handler.connection.shutdown(socket.SHUT_RDWR)


def reset(handler):
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()


def reset_midway(handler):
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n"
                        b'{"access_token":"ab12')
    handler.wfile.flush()
    reset(handler)


def late(released, server):
    """The right answer, once the event is set."""
    def fault(handler):
        released.wait()
        handler.json(*server.token(handler.headers, handler.form))
    return fault


def stall(released, first=b""):
    """Says nothing, or nothing more, until the event is set."""
    def fault(handler):
        handler.wfile.write(first)
        released.wait()
    return fault
