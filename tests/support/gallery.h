#pragma once

#include "support/approvedpictures.h"
#include "support/standins.h"
#include "support/uibench.h"

#include <QFont>
#include <QSize>

namespace hloauth {

/// Shows windows in light and dark, from right to left, and with text of twice the size on a screen of
/// 1024x600: nothing is cut or faint, everything can be reached by keyboard and screen reader, and it looks
/// as in the pictures that were approved (tests/gallery). With HLOAUTH_GALLERY_DIR set, the pictures are
/// written there. In the pseudo-language (tests/translations), no text is left untranslated.
class Gallery : public QObject {
    Q_OBJECT

public:
    /// What windows stand on, as it looks in each run.
    class Bench : public UiBench {
    public:
        explicit Bench(StandIns &standIns, const Servers &servers = Servers::highLevel());
    };

    static constexpr QSize usualSize{1024, 700}; ///< of a window, unless it is larger

    static void initMain();
    /// Time stands still then, in a zone that is everywhere the same.
    static QDateTime standingTime();

protected:
    static void themes(); ///< the columns and rows of each test function's data
    void look(QWidget &window, const QString &name);
    void lookAtMenu(const QWidget &window, const char *menu, const QString &name);
    /// A window that was open when the colours changed looks like one that is opened now.
    void followPalette(const std::function<std::unique_ptr<QWidget>()> &open, const QString &name);
    StandIns &standIns() { return m_standIns; }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

private:
    static void letSettle(QWidget &window);
    static void letFade(const QWidget &window);
    QString compare(const QImage &picture, const QString &name) const;
    static QStringList overlookedIn(const QWidget &window, const QImage &picture);
    bool isLarge() const { return m_variant.textSize > 100; }

    ScopeCatalog m_catalog = *ScopeCatalog::builtIn(nullptr);
    QFont m_usualFont;
    bool m_isMirrored = false;
    ApprovedPictures::Variant m_variant;
    StandIns m_standIns;
    QString m_findings; ///< names of the test function's windows that have some
};

} // namespace hloauth
