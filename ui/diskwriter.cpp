#include "diskwriter.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace hloauth {

QThreadPool &diskWriter()
{
    static QPointer<QThreadPool> writer; // a test may have one application after the other
    if (!writer) {
        writer = new QThreadPool(QCoreApplication::instance());
        writer->setMaxThreadCount(1);
    }
    return *writer;
}

} // namespace hloauth
