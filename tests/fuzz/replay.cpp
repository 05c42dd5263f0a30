// Runs a fuzz target without a fuzzer: every file of its corpus, and mutations of them that are the same
// every time. So any compiler finds again what the fuzzer found once.

#include "fuzz/target.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <random>

namespace {

constexpr int mutationsOfEach = 400;
constexpr qsizetype longest = 2048; // bytes

/// Pieces that matter to a parser of addresses and requests.
constexpr std::array pieces{"%",     "%00",    "%25",     "%2",   "+",     "%2B",         "&",
                            "=",     "?",      "#",       "\r\n", "\n",    "\r\n\r\n",    " ",
                            "code=", "state=", "error=",  "//",   "..",    ":",           "\xff",
                            "\xc3",  "[",      "http://", "<",    "&amp;", "\xe2\x80\x9c"};

class Mutator {
public:
    QByteArray mutated(QByteArray input)
    {
        for (qsizetype change = 0; change <= below(4); ++change)
            changeOnce(input);
        return input.left(longest);
    }

private:
    // std::uniform_int_distribution gives other numbers with each standard library.
    qsizetype below(qsizetype end)
    {
        return end <= 0 ? 0 : static_cast<qsizetype>(m_random() % quint64(end));
    }

    void changeOnce(QByteArray &input)
    {
        const qsizetype place = below(input.size() + 1);
        switch (below(6)) {
        case 0:
            if (place < input.size())
                input[place] = static_cast<char>(below(256));
            break;
        case 1:
            input.remove(place, 1 + below(8));
            break;
        case 2:
            input.insert(place, pieces.at(static_cast<std::size_t>(below(qsizetype(pieces.size())))));
            break;
        case 3:
            input.truncate(place);
            break;
        case 4:
            input.insert(place, input.mid(below(input.size()), 1 + below(64)));
            break;
        default:
            input.insert(place, QByteArray(1 + below(200), static_cast<char>(below(256))));
            break;
        }
    }

    std::mt19937_64 m_random{1};
};

QByteArray lastInput;

/// Called when the target aborts: the fuzzer is not there to keep the input.
void tellInput(int)
{
    std::fprintf(stderr, "It broke on (percent-encoded): %s\n", lastInput.toPercentEncoding().constData());
}

void run(const QByteArray &input)
{
    lastInput = input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                           static_cast<std::size_t>(input.size()));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: replay CORPUS_FOLDER\n", stderr);
        return 2;
    }
    std::signal(SIGABRT, tellInput);
    const QDir corpus(QString::fromLocal8Bit(argv[1]));
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    Mutator mutator;
    int runs = 0;
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray seed = file.readAll();
        run(seed);
        for (int i = 0; i < mutationsOfEach; ++i)
            run(mutator.mutated(seed));
        runs += 1 + mutationsOfEach;
    }
    std::printf("%d runs\n", runs);
    return runs > 0 ? 0 : 1;
}
