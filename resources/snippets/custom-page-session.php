<?php
// Who has opened your custom page: decrypts what HighLevel encrypted with your app's shared secret.
//
//   HIGHLEVEL_SHARED_SECRET=… php custom-page-session.php < payload.txt
//
// On your server only: whoever has the shared secret can make sessions of his own. Needs PHP with its openssl.

function decryptSession(string $payload, string $secret): array
{
    if ($secret === '') {
        throw new RuntimeException('there is no shared secret');
    }
    $bytes = base64_decode(trim($payload), true);
    if ($bytes === false || $bytes === '') {
        throw new RuntimeException('the payload is not base64');
    }
    if (strlen($bytes) < 32 || strlen($bytes) % 16 !== 0 || substr($bytes, 0, 8) !== 'Salted__') {
        throw new RuntimeException('the payload is not whole, or it is not what HighLevel sent');
    }

    // OpenSSL's EVP_BytesToKey: MD5, one round, 32 bytes of key and 16 of the first vector.
    $salt = substr($bytes, 8, 8);
    $derived = $last = '';
    while (strlen($derived) < 48) {
        $last = md5($last . $secret . $salt, true);
        $derived .= $last;
    }

    $json = openssl_decrypt(substr($bytes, 16), 'aes-256-cbc', substr($derived, 0, 32), OPENSSL_RAW_DATA,
        substr($derived, 32, 16));
    $session = $json === false ? null : json_decode($json, true);
    if ($session === null) {
        throw new RuntimeException('the shared secret is wrong, or the payload was altered');
    }
    // The format has no check of its own, so look at what came out.
    if (!is_array($session) || !is_string($session['userId'] ?? null)) {
        throw new RuntimeException('what was encrypted is no session');
    }
    return $session;
}

if (PHP_SAPI === 'cli' && realpath($_SERVER['SCRIPT_FILENAME']) === __FILE__) {
    try {
        $session = decryptSession(stream_get_contents(STDIN), (string) getenv('HIGHLEVEL_SHARED_SECRET'));
        echo json_encode($session, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), "\n";
    } catch (RuntimeException $error) {
        fwrite(STDERR, $error->getMessage() . "\n");
        exit(1);
    }
}
