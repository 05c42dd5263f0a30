"""Runs hloauth as a script would: arguments, standard input, output, exit code."""

import json
import os
import pathlib
import pty
import queue
import subprocess
import termios
import threading
import unittest

PROGRAM = os.environ["HLOAUTH_PROGRAM"]
PATIENCE = 90  # seconds; the machine may be busy


def require_private_session():
    """Stops a test that would touch the keyring of whoever runs it."""
    if "HLOAUTH_TEST_KEYRING_PASSWORD" not in os.environ:
        raise unittest.SkipTest("runs in a session of its own: tests/support/with-keyring.sh")


class Result:
    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def events(self):
        return [json.loads(line) for line in self.out.splitlines()]

    def __repr__(self):
        return f"exit {self.code}\nstdout: {self.out}\nstderr: {self.err}"


def environment(extra=None):
    return {**os.environ, **(extra or {})}


def run(*arguments, stdin="", env=None, patience=PATIENCE):
    """Runs to the end."""
    done = subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, text=True,
                          env=environment(env), timeout=patience)
    return Result(done.returncode, done.stdout, done.stderr)


class Running:
    """hloauth while it runs; its output is read along."""

    def __init__(self, *arguments, stdin=None, env=None):
        self.process = subprocess.Popen([PROGRAM, *arguments], stdin=self.input_end(), stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True, bufsize=1, env=environment(env))
        self.out, self.err = [], []
        self._lines = queue.Queue()
        self._noise = queue.Queue()
        self._readers = [threading.Thread(target=self._read, args=given, daemon=True)
                         for given in ((self.process.stdout, self.out, self._lines),
                                       (self.process.stderr, self.err, self._noise))]
        for reader in self._readers:
            reader.start()
        if stdin is not None:
            self.write(stdin)
            self.close_input()

    def _read(self, stream, kept, lines):
        line = ""
        while character := stream.read(1):
            line += character
            # A question stands in a line that is not ended.
            if character == "\n" or line.endswith((": ", "] ")) and stream is self.process.stderr:
                kept.append(line)
                lines.put(line)
                line = ""
        kept.append(line)
        lines.put(None)

    def input_end(self):
        return subprocess.PIPE

    @property
    def pid(self):
        return self.process.pid

    def write(self, text):
        self.process.stdin.write(text)
        self.process.stdin.flush()

    def close_input(self):
        self.process.stdin.close()

    def line(self):
        """The next line of standard output."""
        line = self._lines.get(timeout=PATIENCE)
        if line is None:
            raise AssertionError(f"no more output; {self.end()}")
        return line

    def event(self):
        return json.loads(self.line())

    def wait_for_note(self, text):
        """Reads standard error until a line, ended or not, has the text in it."""
        while (line := self._noise.get(timeout=PATIENCE)) is not None:
            if text in line:
                return line
        raise AssertionError(f"never said {text!r}; {self.end()}")

    def signal(self, number):
        self.process.send_signal(number)

    def peak_memory(self):
        """The most memory it had so far, in bytes."""
        for line in pathlib.Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
        raise AssertionError("no VmHWM")

    def end(self):
        """Waits for the end."""
        code = self.process.wait(timeout=PATIENCE)
        for reader in self._readers:
            reader.join(timeout=PATIENCE)
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            try:
                if stream:
                    stream.close()
            except BrokenPipeError:
                pass
        return Result(code, "".join(self.out), "".join(self.err))

    def stop(self):
        """For clean-up: ends it if it still runs."""
        if self.process.poll() is None:
            self.process.kill()
        self.end()


class AtTerminal(Running):
    """The same, with a terminal for standard input."""

    def input_end(self):
        self._keyboard, self._terminal = pty.openpty()
        return self._terminal

    def write(self, text):
        os.write(self._keyboard, text.encode())

    @property
    def shows_typing(self):
        return bool(termios.tcgetattr(self._terminal)[3] & termios.ECHO)

    def shown(self):
        """What the terminal has shown of the typing so far."""
        os.set_blocking(self._keyboard, False)
        try:
            return os.read(self._keyboard, 65536).decode()
        except BlockingIOError:
            return ""
        finally:
            os.set_blocking(self._keyboard, True)

    def end(self):
        result = super().end()
        for end in (self._keyboard, self._terminal):
            try:
                os.close(end)
            except OSError:
                pass
        return result
