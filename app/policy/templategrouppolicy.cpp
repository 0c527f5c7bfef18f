// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/brand.h"
#include "app/policy/templatewriters.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace candor {

namespace {

// Source: Microsoft, "Group Policy ADMX syntax reference guide".
constexpr auto admxNamespace = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions";

QString supportId(const SettingRow& row)
{
    return QStringLiteral("Since_") + latin(row.since).replace(u'.', u'_');
}

QString supportText(const SettingRow& row)
{
    //: What a policy setting works with. %1: product, %2: version
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 %2 or later"), Brand().product, latin(row.since))
        .inWords();
}

/// A document of the Group Policy family; closed when it goes.
class PolicyXml
{
public:
    PolicyXml(QByteArray& out, const char* root)
        : m_xml(&out)
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QLatin1StringView(root));
        m_xml.writeDefaultNamespace(QLatin1StringView(admxNamespace));
        m_xml.writeAttribute(QStringLiteral("revision"), QStringLiteral("1.0"));
        m_xml.writeAttribute(QStringLiteral("schemaVersion"), QStringLiteral("1.0"));
    }
    ~PolicyXml() { m_xml.writeEndDocument(); }
    Q_DISABLE_COPY_MOVE(PolicyXml)

    void start(const char* name, const QList<QXmlStreamAttribute>& attributes = {})
    {
        m_xml.writeStartElement(QLatin1StringView(name));
        for (const QXmlStreamAttribute& one : attributes)
            m_xml.writeAttribute(one);
    }
    void end() { m_xml.writeEndElement(); }
    void empty(const char* name, const QList<QXmlStreamAttribute>& attributes)
    {
        start(name, attributes);
        end();
    }
    void text(const QString& id, const QString& words)
    {
        start("string", {{QStringLiteral("id"), id}});
        m_xml.writeCharacters(words);
        end();
    }

private:
    QXmlStreamWriter m_xml;
};

QXmlStreamAttribute attribute(const char* name, const QString& value)
{
    return {QLatin1StringView(name), value};
}

QString reference(const QString& id)
{
    return QStringLiteral("$(string.%1)").arg(id);
}

void writePolicy(PolicyXml& xml, const SettingRow& row)
{
    const QString name = latin(row.name);
    xml.start("policy",
        {attribute("name", name), attribute("class", QStringLiteral("Both")),
            attribute("displayName", reference(name)),
            attribute("explainText", reference(name + QStringLiteral("_Explain"))),
            attribute("key", latin(registryOwn)), attribute("valueName", name)});
    xml.empty("parentCategory", {attribute("ref", QStringLiteral("Candor"))});
    xml.empty("supportedOn", {attribute("ref", supportId(row))});
    for (const auto& [element, value] : {std::pair("enabledValue", "1"), std::pair("disabledValue", "0")}) {
        xml.start(element);
        xml.empty("decimal", {attribute("value", QLatin1StringView(value))});
        xml.end();
    }
    xml.end();
}

/// The first row of each version that a local setting came with.
QList<const SettingRow*> versions()
{
    QList<const SettingRow*> found;
    for (const SettingRow& row : settingList) {
        const bool isKnown = std::any_of(found.cbegin(), found.cend(),
            [&row](const SettingRow* other) { return supportId(*other) == supportId(row); });
        if (row.isLocal && !isKnown)
            found.append(&row);
    }
    return found;
}

} // namespace

QByteArray groupPolicyTemplate()
{
    QByteArray out;
    {
        PolicyXml xml(out, "policyDefinitions");
        xml.start("policyNamespaces");
        xml.empty("target",
            {attribute("prefix", QStringLiteral("candor")),
                attribute("namespace", QStringLiteral("Candor.Policies"))});
        xml.end();
        xml.empty("resources", {attribute("minRequiredRevision", QStringLiteral("1.0"))});
        xml.start("supportedOn");
        xml.start("definitions");
        for (const SettingRow* row : versions())
            xml.empty("definition",
                {attribute("name", supportId(*row)), attribute("displayName", reference(supportId(*row)))});
        xml.end();
        xml.end();
        xml.start("categories");
        xml.empty("category",
            {attribute("name", QStringLiteral("Candor")),
                attribute("displayName", reference(QStringLiteral("Candor")))});
        xml.end();
        xml.start("policies");
        for (const SettingRow& row : settingList)
            if (row.isLocal)
                writePolicy(xml, row);
    }
    return out;
}

QByteArray groupPolicyWords()
{
    QByteArray out;
    {
        PolicyXml xml(out, "policyDefinitionResources");
        xml.start("displayName");
        xml.end();
        xml.start("description");
        xml.end();
        xml.start("resources");
        xml.start("stringTable");
        xml.text(QStringLiteral("Candor"), Brand().product);
        for (const SettingRow* row : versions())
            xml.text(supportId(*row), supportText(*row));
        for (const SettingRow& row : settingList) {
            if (!row.isLocal)
                continue;
            xml.text(latin(row.name), latin(row.name));
            xml.text(latin(row.name) + QStringLiteral("_Explain"), Sentence(row.meaning).inWords());
        }
    }
    return out;
}

} // namespace candor
