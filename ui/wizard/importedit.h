#pragma once

#include <QPlainTextEdit>

namespace hloauth {

/// A box for text that is only looked through. Files that are dropped or pasted are handed on instead
/// of being named in it, and so is a text that is too long to show.
class ImportEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ImportEdit(QWidget *parent = nullptr);

    static bool canTake(const QMimeData &mime);
    /// As if it were pasted.
    void take(const QMimeData &mime);

Q_SIGNALS:
    void fileGiven(const QString &path);
    void longTextGiven(const QString &text);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace hloauth
