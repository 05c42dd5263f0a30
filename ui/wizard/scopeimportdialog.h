#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace hloauth {

class ImportEdit;
class ImportFindings;
class ScopeCatalog;
class ScopeSelection;
class SymbolLine;
struct ScopeRules;

/// Takes scopes over from a text that is there already: an authorization link, a list, a settings file.
/// The text may have secrets in it: nothing but names of scopes leaves the dialog, and the text is gone
/// when it is closed.
class ScopeImportDialog : public QDialog {
    Q_OBJECT

public:
    ScopeImportDialog(const ScopeCatalog &catalog, const ScopeRules &rules, ScopeSelection &selection,
                      QWidget *parent = nullptr);

    /// Looks \a path through without showing its text. A file that can't be used is named in a sentence.
    void readFile(const QString &path);
    void done(int result) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeFindings();
    QWidget *makeButtons();
    void chooseFile();
    void read(const QString &text);
    void readUnshown(const QString &text, const QString &source);
    void showProblem(const QString &problem);
    void showEffect();
    void add();
    void replace();

    const ScopeCatalog &m_catalog;
    ScopeSelection &m_selection;
    ImportEdit *m_edit;
    SymbolLine *m_source;
    ImportFindings *m_findings;
    QLabel *m_effect;
    QPushButton *m_add;
    QPushButton *m_replace;
    bool m_isFilling = false;
};

} // namespace hloauth
