#pragma once

#include "uicontext.h"

#include <QDialog>

#include <optional>

namespace hloauth {

class CustomPageSessionView;
class EmptyView;
class ImportEdit;
class Notice;
class SharedSecretBox;
class SymbolLine;
struct CustomPageAnswer;
struct CustomPageFinding;

/// Decrypts the session that a custom page got, as it is typed or pasted, and says why if that can't be.
class CustomPageSessionDialog : public QDialog {
    Q_OBJECT

public:
    explicit CustomPageSessionDialog(const UiContext &context, QWidget *parent = nullptr);
    ~CustomPageSessionDialog() override;

    /// Whose kept shared secret is used, and with which one can be kept.
    void chooseConnection(const QString &connectionId);
    void readFile(const QString &path);
    void done(int result) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makePayload();
    QWidget *makeDecrypting();
    void chooseFile();
    void takeUnshown(const QByteArray &payload, const QString &source);
    void decrypt();
    void showAnswer(const CustomPageAnswer &answer);
    void sayProblem(const CustomPageFinding &problem);

    UiContext m_context;
    ImportEdit *m_edit;
    SymbolLine *m_source;
    SharedSecretBox *m_secret;
    Notice *m_notice;
    CustomPageSessionView *m_view;
    EmptyView *m_hint;
    std::optional<QByteArray> m_unshown; ///< a payload that is not in the field
    bool m_isFilling = false;
};

} // namespace hloauth
