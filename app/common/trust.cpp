// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/trust.h"

#include <algorithm>
#include <array>

namespace candor {

namespace {

constexpr std::array worldwide{"lync.com", "outlook.com", "microsoftonline.com"};
constexpr std::array china{"lync.cn", "partner.outlook.cn"};
constexpr std::array government{"gov.skypeforbusiness.us"};
constexpr std::array defense{"dod.skypeforbusiness.us"};

constexpr const char* microsoftsPrivacyStatement = "https://privacy.microsoft.com/privacystatement";

constexpr std::array<Cloud, 4> table{{
    {"worldwide", "webdir.online.lync.com", worldwide, nullptr,
        {"https://support.microsoft.com/skype-for-business", microsoftsPrivacyStatement,
            "https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges"}},
    {"21Vianet (China)", "webdir.online.partner.lync.cn", china, "Office365g",
        {"https://learn.microsoft.com/microsoft-365/admin/services-in-china/services-in-china",
            "https://www.21vbluecloud.com/office365/o365-privacy",
            "https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges-21vianet"}},
    {"US Government (GCC High)", "webdir.online.gov.skypeforbusiness.us", government, nullptr,
        {"https://support.microsoft.com/skype-for-business", microsoftsPrivacyStatement,
            "https://learn.microsoft.com/microsoft-365/enterprise/"
            "microsoft-365-u-s-government-gcc-high-endpoints"}},
    {"US DoD", "webdir.online.dod.skypeforbusiness.us", defense, nullptr,
        {"https://support.microsoft.com/skype-for-business", microsoftsPrivacyStatement,
            "https://learn.microsoft.com/microsoft-365/enterprise/"
            "microsoft-365-u-s-government-dod-endpoints"}},
}};

template <typename Predicate>
const Cloud* firstCloud(Predicate matches)
{
    const auto found = std::find_if(table.begin(), table.end(), matches);
    return found == table.end() ? nullptr : &*found;
}

bool isWithinCloud(const Cloud& cloud, QStringView host)
{
    return std::any_of(cloud.trustedSuffixes.begin(), cloud.trustedSuffixes.end(),
        [&](const char* suffix) { return isWithin(host, QString::fromLatin1(suffix)); });
}

bool isLoopbackHost(QStringView host)
{
    if (host == u"localhost" || host == u"::1")
        return true;
    const QList<QStringView> parts = host.split(u'.');
    return parts.size() == 4 && parts.front() == u"127"
        && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
               bool isNumber = false;
               return part.toUShort(&isNumber) <= 255 && isNumber;
           });
}

bool isPlainHttp(const QUrl& origin)
{
    return origin.scheme() == u"http" && isLoopback(origin);
}

bool isHttps(const QUrl& url)
{
    return url.scheme() == u"https" && !originOf(url).isEmpty();
}

} // namespace

std::span<const Cloud> clouds()
{
    return table;
}

const Cloud* cloudOfDiscoveryAlias(QStringView host)
{
    const QString name = normalizedHost(host);
    return firstCloud([&](const Cloud& cloud) { return name == QLatin1StringView(cloud.discoveryAlias); });
}

const Cloud* cloudOfName(QStringView name)
{
    return firstCloud([&](const Cloud& cloud) { return name == QLatin1StringView(cloud.name); });
}

const Cloud* cloudOfHelpEnvironment(QStringView value)
{
    return firstCloud([&](const Cloud& cloud) {
        return cloud.helpEnvironment && value == QLatin1StringView(cloud.helpEnvironment);
    });
}

const Cloud* cloudOfHost(QStringView host)
{
    return firstCloud([&](const Cloud& cloud) { return isWithinCloud(cloud, host); });
}

QString normalizedHost(QStringView host)
{
    if (host.contains(u':'))
        return host.toString().toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    const QString ascii = QString::fromLatin1(QUrl::toAce(host.toString())).toLower();
    const auto isHostCharacter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u'_';
    };
    const bool isHost = std::all_of(ascii.begin(), ascii.end(), isHostCharacter) && !ascii.startsWith(u'.')
        && !ascii.endsWith(u'.') && !ascii.contains(u"..");
    return isHost ? ascii : QString();
}

bool isIpAddress(QStringView host)
{
    if (host.contains(u':'))
        return true;
    const QStringView last = host.sliced(host.lastIndexOf(u'.') + 1);
    const bool isDecimal = !last.isEmpty()
        && std::all_of(last.begin(), last.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isDecimal || last.startsWith(u"0x");
}

bool isWithin(QStringView host, QStringView suffix)
{
    const QString inner = normalizedHost(host);
    const QString outer = normalizedHost(suffix);
    if (inner.isEmpty() || outer.isEmpty() || isIpAddress(inner))
        return false;
    return inner == outer || inner.endsWith(u'.' + outer);
}

bool isSecure(const QUrl& url)
{
    return isHttps(url) || isPlainHttp(originOf(url));
}

bool isLoopback(const QUrl& url)
{
    return isLoopbackHost(normalizedHost(url.host()));
}

QUrl originOf(const QUrl& url)
{
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    const QString host = normalizedHost(url.host());
    if (!url.isValid() || !isWeb || host.isEmpty() || !url.userInfo().isEmpty())
        return {};
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(host);
    const int standard = url.scheme() == u"https" ? 443 : 80;
    if (url.port(standard) != standard)
        origin.setPort(url.port());
    return origin;
}

bool TrustBoundary::mayRedirectTo(const QUrl& url) const
{
    const QUrl here = answeringOrigin.isEmpty() ? serviceOrigin : answeringOrigin;
    const QUrl origin = originOf(url);
    if (origin.isEmpty() || !(isHttps(url) || (isPlainHttp(origin) && isPlainHttp(here))))
        return false;
    if (isWithin(origin.host(), signInDomain) || origin == originOf(serviceOrigin))
        return true;
    const Cloud* from = cloud ? cloud : cloudOfHost(here.host());
    return from ? isWithinCloud(*from, origin.host()) : cloudOfHost(origin.host()) != nullptr;
}

bool TrustBoundary::mayReceiveCredentials(const QUrl& url) const
{
    const QUrl origin = originOf(url);
    if (origin.isEmpty() || !(isHttps(url) || (isPlainHttp(origin) && isPlainHttp(answeringOrigin))))
        return false;
    return origin == originOf(answeringOrigin) || origin == originOf(serviceOrigin)
        || isWithin(origin.host(), signInDomain) || (cloud && isWithinCloud(*cloud, origin.host()));
}

bool TrustBoundary::mayReceiveTelemetry(const QUrl& url) const
{
    const QUrl origin = originOf(url);
    if (origin.isEmpty() || !isSecure(url))
        return false;
    return origin.host() == originOf(answeringOrigin).host()
        || origin.host() == originOf(serviceOrigin).host() || isWithin(origin.host(), signInDomain)
        || (cloud && isWithinCloud(*cloud, origin.host()));
}

} // namespace candor
