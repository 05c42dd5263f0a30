// Who has opened your custom page: decrypts what HighLevel encrypted with your app's shared secret.
//
//   HIGHLEVEL_SHARED_SECRET=… node custom-page-session.js < payload.txt
//
// On your server only: whoever has the shared secret can make sessions of his own. Needs nothing but Node.js.
// With the package crypto-js, CryptoJS.AES.decrypt(payload, secret).toString(CryptoJS.enc.Utf8) does the same.

const crypto = require("node:crypto");

function decryptSession(payload, secret) {
  if (!secret) throw new Error("there is no shared secret");
  const text = payload.trim();
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) throw new Error("the payload is not base64");
  const bytes = Buffer.from(text, "base64");
  if (bytes.length < 32 || bytes.length % 16 !== 0 || bytes.toString("latin1", 0, 8) !== "Salted__") {
    throw new Error("the payload is not whole, or it is not what HighLevel sent");
  }

  // OpenSSL's EVP_BytesToKey: MD5, one round, 32 bytes of key and 16 of the first vector.
  const salt = bytes.subarray(8, 16);
  let derived = Buffer.alloc(0);
  let last = Buffer.alloc(0);
  while (derived.length < 48) {
    last = crypto.createHash("md5").update(last).update(secret, "utf8").update(salt).digest();
    derived = Buffer.concat([derived, last]);
  }

  let session;
  try {
    const decipher = crypto.createDecipheriv("aes-256-cbc", derived.subarray(0, 32), derived.subarray(32));
    const json = Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]);
    session = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json));
  } catch {
    throw new Error("the shared secret is wrong, or the payload was altered");
  }
  // The format has no check of its own, so look at what came out.
  if (typeof session !== "object" || session === null || typeof session.userId !== "string") {
    throw new Error("what was encrypted is no session");
  }
  return session;
}

module.exports = { decryptSession };

if (require.main === module) {
  try {
    const payload = require("node:fs").readFileSync(0, "utf8");
    console.log(JSON.stringify(decryptSession(payload, process.env.HIGHLEVEL_SHARED_SECRET)));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
