#pragma once

#include "learn/lessonbook.h"

#include <QPushButton>

#include <functional>

namespace hloauth {

/// Prints all topics, or saves them as one file.
class BookButton : public QPushButton {
    Q_OBJECT

public:
    using Source = std::function<LessonBook()>;

    explicit BookButton(Source source, QWidget *parent = nullptr);

    void print(); ///< asks for the printer
    void savePdf(); ///< asks for the file
    void saveHtml(); ///< asks for the file
    /// \a path ends in .pdf or .html.
    void saveTo(const QString &path);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &problem);

private:
    void askForFile(const QString &title, const QString &filter, const QString &suffix);

    Source m_source;
};

} // namespace hloauth
