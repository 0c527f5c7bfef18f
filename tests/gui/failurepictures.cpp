// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/output.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QWidget>

namespace candor::test {

namespace {

QString currentCase()
{
    QString name = QString::fromUtf8(QTest::currentTestFunction());
    if (const char* tag = QTest::currentDataTag())
        name += u'-' + QString::fromUtf8(tag);
    for (QChar& each : name)
        if (!each.isLetterOrNumber() && each != u'-')
            each = u'_';
    return name;
}

/// Takes a picture of every visible window once a test has failed: at the first event after the failure,
/// which is at the latest the closing of the test's own windows. Linked into every GUI test; no test calls
/// it.
class FailurePictures : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject*, QEvent*) override
    {
        if (!m_isTaking && QTest::currentTestFunction() && QTest::currentTestFailed()
            && m_taken != currentCase()) {
            m_isTaking = true;
            m_taken = currentCase();
            take();
            m_isTaking = false;
        }
        return false;
    }

private:
    void take() const
    {
        int number = 0;
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (!window->isVisible())
                continue;
            const QString file = outputFolder()
                + QStringLiteral("/failed-%1-%2-%3.png")
                      .arg(m_taken, QString::number(++number), window->objectName());
            if (window->grab().save(file))
                qInfo("picture of the failure: %s", qPrintable(QDir::cleanPath(file)));
        }
    }

    bool m_isTaking = false;
    QString m_taken;
};

void takePicturesOfFailures()
{
    if (qobject_cast<QApplication*>(QCoreApplication::instance()))
        qApp->installEventFilter(new FailurePictures(qApp));
}

Q_COREAPP_STARTUP_FUNCTION(takePicturesOfFailures)

} // namespace

} // namespace candor::test
