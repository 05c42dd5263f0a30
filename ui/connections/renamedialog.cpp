#include "connections/renamedialog.h"

#include "connections/connectionlist.h"
#include "widgets/notice.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hloauth {

namespace {
constexpr int widthInLetters = 40;
} // namespace

RenameDialog::RenameDialog(ConnectionList &list, const Connection &connection, Clipboard &clipboard,
                           QWidget *parent)
    : QDialog(parent), m_list(list), m_id(connection.id), m_name(new QLineEdit(connection.name)),
      m_notice(new Notice(clipboard))
{
    setObjectName(QStringLiteral("renameDialog"));
    setWindowTitle(tr("Rename the connection"));
    m_name->setObjectName(QStringLiteral("newName"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * widthInLetters);
    m_name->selectAll();
    m_notice->setObjectName(QStringLiteral("renameNotice"));
    auto *label = new QLabel(tr("Name"));
    label->setBuddy(m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_notice);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textEdited, m_notice, &Notice::clear);
    connect(buttons, &QDialogButtonBox::accepted, this, &RenameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RenameDialog::reject);
}

void RenameDialog::refuse(Tone tone, const QString &why)
{
    m_notice->say(tone, {}, why);
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void RenameDialog::accept()
{
    const QString name = m_name->text().simplified();
    const Connection *connection = m_list.findById(m_id);
    if (connection && name.isEmpty()) {
        refuse(Tone::Warning, tr("A connection needs a name."));
        return;
    }
    if (connection) {
        Connection named = *connection;
        named.name = name;
        if (!m_list.save(named)) {
            refuse(Tone::Bad, m_list.problem());
            return;
        }
    }
    QDialog::accept(); // one that is gone needs no name
}

} // namespace hloauth
