#pragma once

#include "widgets/tone.h"

#include <QWidget>

class QIcon;
class QPainter;

namespace hloauth {

enum class Symbol { None, Tick, Cross, Warning, Info, Dot, Clock, Refresh, Practice };

/// Paints \a symbol as a filled disc (triangle for Warning) with a mark in it.
void paintSymbol(QPainter &painter, const QRectF &area, Symbol symbol, Tone tone, const QPalette &palette);

/// The same for an item of a list, as a square of \a side device-independent pixels.
QIcon symbolIcon(Symbol symbol, Tone tone, int side, double devicePixelRatio, const QPalette &palette);

Symbol symbolFor(Tone tone);

/// A symbol as high as a line of text. Follows palette and font.
class SymbolView : public QWidget {
    Q_OBJECT

public:
    explicit SymbolView(QWidget *parent = nullptr);

    void setSymbol(Symbol symbol, Tone tone);
    void setScale(double scale); ///< of the text's height

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Symbol m_symbol = Symbol::None;
    Tone m_tone = Tone::Neutral;
    double m_scale = 1.15;
};

} // namespace hloauth
