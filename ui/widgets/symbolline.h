#pragma once

#include "widgets/symbol.h"

class QLabel;

namespace hloauth {

class ChangeSpeaker;

/// A symbol and a sentence beside it that wraps: a point of a list, or a quiet remark. The sentence has
/// to say all by itself, as a screen reader reads only that.
class SymbolLine : public QWidget {
    Q_OBJECT

public:
    explicit SymbolLine(QWidget *parent = nullptr);
    SymbolLine(Symbol symbol, Tone tone, const QString &text, QWidget *parent = nullptr);

    /// Hides the line if \a text is empty. Screen readers are told of another text.
    void say(Symbol symbol, Tone tone, const QString &text);
    QString text() const;

private:
    SymbolView *m_symbol;
    QLabel *m_text;
    ChangeSpeaker *m_speaker = nullptr; ///< not before something is said
};

} // namespace hloauth
