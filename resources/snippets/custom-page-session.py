"""Who has opened your custom page: decrypts what HighLevel encrypted with your app's shared secret.

    HIGHLEVEL_SHARED_SECRET=… python3 custom-page-session.py < payload.txt

On your server only: whoever has the shared secret can make sessions of his own. Needs the package cryptography
(pip install cryptography, or Debian's python3-cryptography).
"""

import base64
import hashlib
import json
import os
import sys

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7


def decrypt_session(payload, secret):
    if not secret:
        raise ValueError("there is no shared secret")
    try:
        data = base64.b64decode(payload.strip(), validate=True)
    except ValueError:
        raise ValueError("the payload is not base64") from None
    if len(data) < 32 or len(data) % 16 != 0 or not data.startswith(b"Salted__"):
        raise ValueError("the payload is not whole, or it is not what HighLevel sent")

    # OpenSSL's EVP_BytesToKey: MD5, one round, 32 bytes of key and 16 of the first vector.
    salt = data[8:16]
    derived = last = b""
    while len(derived) < 48:
        last = hashlib.md5(last + secret.encode() + salt).digest()
        derived += last

    try:
        decryptor = Cipher(algorithms.AES(derived[:32]), modes.CBC(derived[32:48])).decryptor()
        padded = decryptor.update(data[16:]) + decryptor.finalize()
        unpadder = PKCS7(128).unpadder()
        session = json.loads((unpadder.update(padded) + unpadder.finalize()).decode("utf-8"))
    except ValueError:
        raise ValueError("the shared secret is wrong, or the payload was altered") from None
    # The format has no check of its own, so look at what came out.
    if not isinstance(session, dict) or not isinstance(session.get("userId"), str):
        raise ValueError("what was encrypted is no session")
    return session


if __name__ == "__main__":
    try:
        print(json.dumps(decrypt_session(sys.stdin.read(), os.environ.get("HIGHLEVEL_SHARED_SECRET"))))
    except ValueError as error:
        sys.exit(str(error))
