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

    explicit ApprovedPictures(QString folder);

    /// What differs from the approved picture, in a sentence; empty if nothing does that a person would see.
    /// A few other letters of the same width and the way in which fonts are drawn don't count; what takes
    /// more room, such as a folder's path, has to be the same in each run (StandIns).
    QString differenceOf(const QString &state, const Variant &variant, const QImage &picture) const;

    /// As it is in a sheet.
    static QImage reduced(const QImage &picture);
    /// Whether a person would see no difference between two reduced pictures.
    static bool areAlike(const QImage &one, const QImage &other);

private:
    QString m_folder;
};

} // namespace hloauth
