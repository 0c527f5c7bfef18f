// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/adminpages.h"

namespace candor::service {

namespace {

Html page(const QString& title, const Html& top, const Html& body)
{
    Html out;
    out << "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        << title
        << " - Candor service</title>\n<link rel=\"stylesheet\" href=\"/style.css\">\n</head>\n<body>\n"
        << top << "<main>\n<h1>" << title << "</h1>\n"
        << body << "</main>\n</body>\n</html>\n";
    return out;
}

Html hidden(const QString& name, const QString& value)
{
    Html out;
    out << "<input type=\"hidden\" name=\"" << name << "\" value=\"" << value << "\">\n";
    return out;
}

Html token(const QByteArray& value)
{
    return hidden(QStringLiteral("token"), QString::fromLatin1(value));
}

Html item(const QString& path, const QString& title, const QString& current)
{
    Html out;
    out << "<li><a href=\"" << path << "\"";
    if (title == current)
        out << " aria-current=\"page\"";
    out << ">" << title << "</a></li>\n";
    return out;
}

Html page(const AdminFrame& frame, const QString& title, const Html& body)
{
    Html top;
    top << "<header>\n<nav aria-label=\"Pages\"><ul>\n"
        << item(QStringLiteral("/"), QStringLiteral("Policies"), title)
        << item(QStringLiteral("/history"), QStringLiteral("History"), title)
        << item(QStringLiteral("/clients"), QStringLiteral("Clients"), title)
        << item(QStringLiteral("/records"), QStringLiteral("Records"), title)
        << "</ul></nav>\n<form method=\"post\" action=\"/sign-out\">\n"
        << token(frame.token) << "<span>" << frame.name
        << "</span> <button>Sign out</button>\n</form>\n</header>\n";
    return page(title, top, body);
}

Html notice(const QString& text)
{
    Html out;
    if (!text.isEmpty())
        out << "<p class=\"notice\" role=\"alert\">" << text << "</p>\n";
    return out;
}

/// Small numbers would tell about people.
QString clients(int count)
{
    if (count == 0)
        return QStringLiteral("no connected client");
    return count < fewestShown ? QStringLiteral("fewer than %1 connected clients").arg(fewestShown)
                               : QStringLiteral("%1 connected clients").arg(count);
}

Html policyRow(const AdminFrame& frame, const PolicyName& row, const PolicySet& set)
{
    const QString& name = row.name;
    const QString server = set.values.value({PolicyScope::Server, {}, name}, notConfigured());
    const QString own = set.values.value({PolicyScope::Tenant, frame.tenant, name}, notConfigured());
    const QString inForce = row.isOfPool ? server : set.ofTenant(frame.tenant).value(name, notConfigured());
    Html out;
    out << "<tr><th scope=\"row\">" << name << "</th><td><strong>" << inForce << "</strong></td><td>"
        << server << "</td>";
    if (row.isOfPool)
        out << "<td colspan=\"2\">set for a pool, by the operator</td></tr>\n";
    else
        out << "<td>" << own << "</td><td><a href=\"/change?name=" << name
            << "\">Change<span class=\"hidden\"> " << name << "</span></a></td></tr>\n";
    return out;
}

Html choice(const QString& value, const QString& now)
{
    Html out;
    out << "<label><input type=\"radio\" name=\"value\" required value=\"" << value << "\"";
    if (value == now)
        out << " checked";
    out << "> " << value << "</label>\n";
    return out;
}

Html valueField(const PolicyName& name, const QString& now)
{
    Html out;
    if (name.values.isEmpty()) {
        out << "<label>on (here), off, or an https address\n<input name=\"value\" required maxlength=\"300\" "
               "value=\""
            << (now == notConfigured() ? QStringLiteral("on") : now) << "\"></label>\n";
        return out;
    }
    out << "<fieldset><legend>New value</legend>\n";
    for (const QString& value : name.values)
        out << choice(value, now);
    out << choice(notConfigured(), now) << "</fieldset>\n";
    return out;
}

} // namespace

Html signInPage(const QByteArray& formToken, const QString& why)
{
    Html body;
    body << notice(why) << "<form method=\"post\" action=\"/sign-in\">\n"
         << token(formToken)
         << "<label>Address\n<input name=\"name\" autocomplete=\"username\" required maxlength=\"320\" "
            "autofocus></label>\n"
            "<label>Password\n<input name=\"password\" type=\"password\" autocomplete=\"current-password\" "
            "required "
            "maxlength=\"1024\"></label>\n<button>Sign in</button>\n</form>\n";
    return page(QStringLiteral("Sign in"), {}, body);
}

Html messagePage(const QString& title, const QString& text)
{
    Html body;
    body << "<p>" << text << "</p>\n<p><a href=\"/\">Go on</a></p>\n";
    return page(title, {}, body);
}

Html policiesPage(const AdminFrame& frame, const PolicySet& set)
{
    Html body;
    body << "<p>What holds for the tenant <strong>" << frame.tenant
         << "</strong>. A ban for the whole server is not loosened by a tenant.</p>\n<div "
            "class=\"wide\"><table>\n<thead><tr>"
            "<th scope=\"col\">Policy</th><th scope=\"col\">In force</th><th scope=\"col\">Whole server</th>"
            "<th scope=\"col\">This tenant</th><td></td></tr></thead>\n<tbody>\n";
    for (const PolicyName& row : policyNames())
        body << policyRow(frame, row, set);
    body << "</tbody>\n</table></div>\n";
    return page(frame, QStringLiteral("Policies"), body);
}

Html changePage(const AdminFrame& frame, const PolicyName& name, const QString& now, const QString& why)
{
    Html body;
    body << notice(why) << "<p>For the tenant <strong>" << frame.tenant << "</strong>; now: <strong>" << now
         << "</strong>. Nothing changes before you confirm it.</p>\n<form method=\"post\" "
            "action=\"/change\">\n"
         << token(frame.token) << hidden(QStringLiteral("name"), name.name) << valueField(name, now)
         << "<p><button>Go on</button> <a href=\"/\">Leave as it is</a></p>\n</form>\n";
    if (!name.forbids.isEmpty())
        body << "<p class=\"note\">" << name.forbids
             << " forbids: it cannot be loosened, neither by another policy nor by a person's choice.</p>\n";
    return page(frame, QStringLiteral("Change ") + name.name, body);
}

Html confirmPage(const AdminFrame& frame, const PolicySet::Key& key, const PolicyEffect& effect)
{
    Html body;
    body << "<dl>\n<dt>Tenant</dt><dd>" << frame.tenant << "</dd>\n<dt>Policy</dt><dd>" << key.name
         << "</dd>\n<dt>Before</dt><dd id=\"before\">" << effect.before
         << "</dd>\n<dt>After</dt><dd id=\"after\">" << effect.after
         << "</dd>\n<dt>Gets another policy</dt><dd id=\"changing\">"
         << clients(effect.changing.value(frame.tenant)) << "</dd>\n</dl>\n";
    if (effect.before == effect.after)
        body << "<p>This is the value already. <a href=\"/\">Back to the policies</a></p>\n";
    else
        body << "<form method=\"post\" action=\"/confirm\">\n"
             << token(frame.token) << hidden(QStringLiteral("name"), key.name)
             << hidden(QStringLiteral("before"), effect.before)
             << hidden(QStringLiteral("value"), effect.after)
             << "<p><button>Change it now</button> <a href=\"/\">Leave as it is</a></p>\n</form>\n";
    return page(frame, QStringLiteral("Confirm the change"), body);
}

Html historyPage(const AdminFrame& frame, const std::vector<PolicyChange>& changes)
{
    Html body;
    if (changes.empty())
        body << "<p>No policy was ever changed.</p>\n";
    else
        body
            << "<p>Changes for this tenant and for the whole server, the newest first. Times are UTC.</p>\n"
               "<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">When</th><th scope=\"col\">Who</th>"
               "<th scope=\"col\">For</th><th scope=\"col\">Policy</th><th scope=\"col\">Before</th>"
               "<th scope=\"col\">After</th></tr></thead>\n<tbody>\n";
    for (const PolicyChange& change : changes)
        body << "<tr><td>" << change.at << "</td><td>" << change.who << "</td><td>" << scopeText(change.key)
             << "</td><td>" << change.key.name << "</td><td>" << change.before << "</td><td>" << change.after
             << "</td></tr>\n";
    if (!changes.empty())
        body << "</tbody>\n</table></div>\n";
    return page(frame, QStringLiteral("History"), body);
}

Html clientsPage(const AdminFrame& frame, const VersionFigures& figures)
{
    Html body;
    body << "<p>Clients of the tenant <strong>" << frame.tenant
         << "</strong> that are connected now.</p>\n<table>\n"
         << "<thead><tr><th scope=\"col\">Version</th><th scope=\"col\">Clients</th></tr></thead>\n<tbody>\n";
    for (const VersionFigure& figure : figures.shown)
        body << "<tr><td>" << (figure.version.isEmpty() ? QStringLiteral("not told") : figure.version)
             << "</td><td>" << QString::number(figure.clients) << "</td></tr>\n";
    if (figures.others > 0)
        body << "<tr><td>other versions</td><td>"
             << (figures.others < fewestShown ? QStringLiteral("fewer than %1").arg(fewestShown)
                                              : QString::number(figures.others))
             << "</td></tr>\n";
    if (figures.shown.isEmpty() && figures.others == 0)
        body << "<tr><td colspan=\"2\">no connected client</td></tr>\n";
    body << "</tbody>\n</table>\n<p class=\"note\">Versions that fewer than " << QString::number(fewestShown)
         << " clients have are put together.</p>\n";
    return page(frame, QStringLiteral("Clients"), body);
}

Html recordsPage(const AdminFrame& frame, const QList<RecordDay>& days)
{
    Html body;
    body << "<p>Records that came in the last 14 days. They do not say which tenant they are from: these are "
            "the whole "
            "service's.</p>\n<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">Day (UTC)</th><th "
            "scope=\"col\">Census</th>"
            "<th scope=\"col\">Usage</th><th scope=\"col\">Error reports</th><th scope=\"col\">Improvement "
            "program</th>"
            "</tr></thead>\n<tbody>\n";
    for (const RecordDay& day : days) {
        body << "<tr><th scope=\"row\">" << day.day << "</th>";
        for (const std::optional<qint64>& records : day.records)
            body << "<td>" << (records ? QString::number(*records) : QStringLiteral("too few")) << "</td>";
        body << "</tr>\n";
    }
    if (days.isEmpty())
        body << "<tr><td colspan=\"5\">no record</td></tr>\n";
    body << "</tbody>\n</table></div>\n<p class=\"note\">Too few: none, or less than "
         << QString::number(fewestShown)
         << ", or from so few people that the number could tell what one of them chose.</p>\n";
    return page(frame, QStringLiteral("Records"), body);
}

} // namespace candor::service
