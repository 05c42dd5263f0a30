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


def truncated(handler):
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n"
                        b'{"access_token":"ab12')
    handler.wfile.flush()
    handler.connection.shutdown(socket.SHUT_RDWR)


def redirect(handler):
    handler.reply(307, b"", {"Location": "http://127.0.0.1:1/elsewhere"})


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


def late(released, server):
    """The right answer, once the event is set."""
    def fault(handler):
        released.wait()
        handler.json(*server.token(handler.headers, handler.form))
    return fault


def stall(released):
    """Says nothing until the event is set."""
    def fault(handler):
        released.wait()
    return fault
