#include "widgets/clipboardhints.h"

#include <QMimeData>
#include <QUtiMimeConverter>
#include <QVariant>

namespace hloauth {

namespace {

/// Carries the mark of nspasteboard.org to the pasteboard under its own name; Qt would put its own
/// prefix before a type that it does not know.
class ConcealedType : public QUtiMimeConverter {
public:
    static QString mime() { return QStringLiteral("application/x-nspasteboard-concealed-type"); }
    static QString uti() { return QStringLiteral("org.nspasteboard.ConcealedType"); }

    QString utiForMime(const QString &mimeType) const override
    {
        return mimeType == mime() ? uti() : QString();
    }
    QString mimeForUti(const QString &type) const override { return type == uti() ? mime() : QString(); }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data, const QString &) const override
    {
        return data.value(0);
    }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data, const QString &) const override
    {
        return {data.toByteArray()};
    }
};

} // namespace

void addSecretHints(QMimeData &data)
{
    // Registers itself; Qt owns and deletes it.
    static const auto *converter = new ConcealedType;
    Q_UNUSED(converter)
    data.setData(ConcealedType::mime(), QByteArrayLiteral("1"));
}

} // namespace hloauth
