#pragma once

#include "uicontext.h"

#include <QSplitter>

namespace hloauth {

class LearnPanel;

/// A page, and Learn beside it. Where there is not room for both, Learn is in the page's place until it is
/// closed.
class PageSplitter : public QSplitter {
    Q_OBJECT

public:
    explicit PageSplitter(const UiContext &context, QWidget *parent = nullptr);

    void setPage(QWidget *page); ///< once, before it is shown
    LearnPanel *learn() const { return m_learn; } ///< nullptr before it is first shown
    bool isLearnVisible() const;
    void setLearnVisible(bool visible);
    /// Opens or closes Learn for who does it by a key: the keyboard goes there, and back.
    void toggleLearn();
    /// Closes Learn if it is in the page's place.
    void uncoverPage();

    /// One of the two has to find room.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void learnMade(hloauth::LearnPanel *learn); ///< to be given a topic and values
    void learnShown(bool visible);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    LearnPanel &madeLearn();
    void arrange();
    bool hasRoomForBoth() const;
    int leastPageWidth() const; ///< beside Learn (pixels)

    UiContext m_context;
    QWidget *m_page = nullptr;
    LearnPanel *m_learn = nullptr;
};

} // namespace hloauth
