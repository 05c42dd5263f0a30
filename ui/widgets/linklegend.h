#pragma once

#include "widgets/tone.h"

#include <QHash>
#include <QStringView>
#include <QWidget>

namespace hloauth {

struct LinkText;

/// What the colours in an authorization link mean: a dot and a few words for each that is in it.
class LinkLegend : public QWidget {
    Q_OBJECT

public:
    explicit LinkLegend(QWidget *parent = nullptr);

    void setLink(const LinkText &link);

    /// The colour that the value of \a parameter has; the names stay quiet.
    static Tone toneOf(QStringView parameter);

private:
    void add(Tone tone, const QString &text);

    QHash<Tone, QWidget *> m_entries;
};

} // namespace hloauth
