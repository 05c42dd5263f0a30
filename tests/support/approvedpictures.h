#pragma once

#include <QImage>
#include <QString>

namespace hloauth {

/// The windows as somebody has looked at them and approved them: a sheet for each state (STATE.png), with a
/// small picture for each language, size of text and theme. approve.sh makes them.
class ApprovedPictures {
public:
    /// How a window is shown.
    struct Variant {
        QString language; ///< as translations are called: "pt_BR"
        int textSize = 100; ///< percent
        bool isDark = false;

        QString name() const; ///< "pt_BR-200-dark"
    };

    static constexpr double usualTolerance = 0.002; // a button takes more

    explicit ApprovedPictures(QString folder);

    /// What differs from the approved picture, in a sentence; empty if nothing does that a person would see.
    /// Other letters of the same text, another number, and the way in which fonts are drawn don't count.
    /// \a tolerated: the part of the picture that may, 0 to 1.
    QString differenceOf(const QString &state, const Variant &variant, const QImage &picture,
                         double tolerated = usualTolerance) const;

    /// As it is in a sheet.
    static QImage reduced(const QImage &picture);

private:
    QString m_folder;
};

} // namespace hloauth
