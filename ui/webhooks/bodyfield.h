#pragma once

#include <QPlainTextEdit>

namespace hloauth {

/// Takes a body byte for byte, by paste or as a dropped file. What was not edited since is kept as it came: a
/// text field by itself changes line ends, and can't hold every byte.
class BodyField : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit BodyField(QWidget *parent = nullptr);

    QByteArray bytes() const;
    /// Shows \a bytes; of a long body only the beginning, which can't be edited then.
    void setBytes(const QByteArray &bytes);
    bool isShownWhole() const;
    /// Takes a file's content. loadFailed() if it can't be read or is too long.
    void load(const QString &path);

Q_SIGNALS:
    void bytesChanged();
    void loadFailed(const QString &problem);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    QString rawText() const;

    QByteArray m_exact;
    QString m_shown; ///< as the field shows m_exact
};

} // namespace hloauth
