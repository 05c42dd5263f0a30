"""Signs webhooks by openssl, with keys of its own in the place of HighLevel's."""

import base64
import hashlib
import pathlib
import subprocess

OPTIONS = {"ed25519": ["-algorithm", "ed25519"],
           "rsa": ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"]}


def openssl(*arguments):
    done = subprocess.run(["openssl", *map(str, arguments)], capture_output=True, check=False)
    if done.returncode != 0:
        raise AssertionError(done.stderr.decode())
    return done.stdout


class Signer:
    """In the folder, KIND holds a private key and KIND.pub the public one."""

    def __init__(self, folder):
        self._folder = pathlib.Path(folder)
        for kind, options in OPTIONS.items():
            openssl("genpkey", *options, "-out", self._folder / kind)
            openssl("pkey", "-in", self._folder / kind, "-pubout", "-out", self._folder / f"{kind}.pub")

    def fingerprint(self, kind):
        """SHA-256 of the public key, in hex."""
        der = openssl("pkey", "-in", self._folder / kind, "-pubout", "-outform", "DER")
        return hashlib.sha256(der).hexdigest()

    def public_key(self, kind):
        return (self._folder / f"{kind}.pub").read_text(encoding="ascii")

    def sign(self, kind, body):
        """The header's value."""
        path, signature = self._folder / "to-sign", self._folder / "signature"
        path.write_bytes(body if isinstance(body, bytes) else body.encode())
        if kind == "ed25519":
            openssl("pkeyutl", "-sign", "-inkey", self._folder / kind, "-rawin", "-in", path, "-out", signature)
        else:
            openssl("dgst", "-sha256", "-sign", self._folder / kind, "-out", signature, path)
        return base64.b64encode(signature.read_bytes()).decode()
