#pragma once

#include "connections/connection.h"
#include "uicontext.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace hloauth {

class Notice;
struct ExportFormat;

/// Hands a connection's token and ids to another tool, in the form that is chosen. On screen the tokens
/// are dots; they are fetched when they are copied or saved.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    using Done = std::function<void(const TokenSet &)>;
    /// Gives valid tokens, later or at once; invalid ones if there are none, after saying why.
    using Supply = std::function<void(Done)>;

    ExportDialog(const UiContext &context, const Connection &connection, bool hasRefreshToken, Supply supply,
                 QWidget *parent = nullptr);

    void choose(const QString &formatName);
    void saveTo(const QString &path);

private:
    QWidget *makeChoice();
    QWidget *makePreview();
    const ExportFormat &format() const;
    bool givesRefreshToken() const;
    /// After a refresh token went out: notes it, and says what that changes.
    QString noteGiven();
    QByteArray textFor(const TokenSet &tokens) const;
    void withTokens(const std::function<void(const TokenSet &)> &use);
    void showFormat();
    void copy();
    void save();

    UiContext m_context;
    Connection m_connection;
    bool m_hasRefreshToken;
    Supply m_supply;
    QListWidget *m_list;
    QLabel *m_description;
    QPlainTextEdit *m_preview;
    QCheckBox *m_withRefresh;
    Notice *m_warning;
    QPushButton *m_copy;
    QPushButton *m_save;
    Notice *m_notice;
};

} // namespace hloauth
