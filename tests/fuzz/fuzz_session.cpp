// What people paste as the payload of a custom page, and as its shared secret.

#include "fuzz/target.h"
#include "webhooks/custompagepayload.h"
#include "webhooks/custompagesession.h"
#include "webhooks/saltedcipher.h"

using namespace hloauth;

namespace {

constexpr auto secret = "b7f0d6c2-1a44-4c8e-9f0b-2d6c5a9e1f37"; // the corpus is encrypted with it

void checkFinding(const CustomPageFinding &finding)
{
    FUZZ_VERIFY(!finding.isSet() || (!finding.what().isEmpty() && !finding.fix().isEmpty()));
    FUZZ_VERIFY(finding.missing >= 0 && finding.missing < SaltedCipher::blockSize);
    FUZZ_VERIFY(finding.position >= 0);
}

/// What is read is whole blocks behind the word, or there is a reason.
void checkPayload(const CustomPagePayload &payload)
{
    checkFinding(payload.problem);
    FUZZ_VERIFY(payload.problem.isSet() || payload.bytes.startsWith(SaltedCipher::word()));
    FUZZ_VERIFY(payload.problem.isSet()
                || (payload.bytes.size() % SaltedCipher::blockSize == 0
                    && payload.bytes.size() >= SaltedCipher::headSize + SaltedCipher::blockSize));
}

void checkAnswer(const CustomPageAnswer &answer)
{
    FUZZ_VERIFY(answer.session.has_value() != answer.problem.isSet());
    FUZZ_VERIFY(answer.session.has_value() || (answer.notes.isEmpty() && answer.usedSecret.isEmpty()));
    FUZZ_VERIFY(!answer.session || CustomPageSession::fromJson(answer.session->json) == answer.session);
    checkFinding(answer.problem);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkPayload(CustomPagePayload::read(bytes));
    checkAnswer(CustomPageSession::decrypt(bytes, secret));
    // The fuzzer need not find out how a payload begins.
    checkAnswer(CustomPageSession::decrypt("U2FsdGVkX18" + bytes, secret));
    checkAnswer(CustomPageSession::decrypt("Salted__" + bytes, secret));
    // As the secret, with a payload that is right.
    checkAnswer(CustomPageSession::decrypt("U2FsdGVkX18DAwMDAwMDA7AWckTjPxQTn5+ejw1HbCE=", bytes));
    // As what was encrypted.
    if (const auto session = CustomPageSession::fromJson(bytes)) {
        FUZZ_VERIFY(session->json == bytes);
        FUZZ_VERIFY(session->activeLocation.isEmpty()
                    || session->level() == CustomPageSession::Level::Location);
        FUZZ_VERIFY(session->otherFields().size() <= session->object.size());
    }
    return 0;
}
