// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/telemetry/bytestext.h"

#include <QJsonDocument>
#include <QTest>

using namespace candor;

namespace {

/// Bytes made readable, without a change to what they say.
class BytesTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf8StaysAsItIs();
    void otherBytesAreEscaped();
    void indentingChangesOnlySpace_data();
    void indentingChangesOnlySpace();
    void whatIsNoJsonStays();
};

void BytesTextTest::utf8StaysAsItIs()
{
    const QByteArray bytes = "{\"a\":\"\xc3\xa9 \xe4\xb8\xad \\u0041\"}";
    QCOMPARE(verbatim(bytes).toUtf8(), bytes);
    QCOMPARE(verbatim({}), QString());
}

void BytesTextTest::otherBytesAreEscaped()
{
    QCOMPARE(verbatim("a\xff\x01z"), QStringLiteral("a\\xff\\x01z"));
}

void BytesTextTest::indentingChangesOnlySpace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("order") << QByteArray(R"({"z":1,"a":[{"b":"x"},{}],"c":[]})");
    QTest::newRow("strings") << QByteArray(R"({"k":"a, b: {c} [d] \" \\","n":-1.5e3})");
    QTest::newRow("big number") << QByteArray(R"([12345678901234567890])");
}

void BytesTextTest::indentingChangesOnlySpace()
{
    QFETCH(QByteArray, json);
    const QByteArray text = indented(json).toUtf8();
    QVERIFY(text.contains('\n'));
    QByteArray tight;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"' && (i == 0 || text[i - 1] != '\\' || (i > 1 && text[i - 2] == '\\')))
            inString = !inString;
        if (inString || (text[i] != ' ' && text[i] != '\n'))
            tight += text[i];
    }
    QCOMPARE(tight, json);
}

void BytesTextTest::whatIsNoJsonStays()
{
    QCOMPARE(indented("{not json"), QStringLiteral("{not json"));
    QCOMPARE(indented("]]]"), QStringLiteral("]]]"));
}

} // namespace

QTEST_GUILESS_MAIN(BytesTextTest)
#include "tst_bytestext.moc"
