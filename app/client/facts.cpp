// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/facts.h"

#include <QFile>
#include <QLocale>
#include <QNetworkInterface>
#include <QSysInfo>
#include <QThread>

#include <unistd.h>

namespace candor {

namespace {

std::string deviceModel()
{
    QFile file(QStringLiteral("/sys/class/dmi/id/product_name"));
    const QByteArray name = file.open(QIODevice::ReadOnly) ? file.read(128).trimmed() : QByteArray();
    return name.isEmpty() ? std::string("unknown") : QString::fromUtf8(name).toStdString();
}

std::int64_t memoryMegabytes()
{
    const std::int64_t pages = sysconf(_SC_PHYS_PAGES);
    const std::int64_t pageSize = sysconf(_SC_PAGE_SIZE);
    return pages * pageSize / (1024 * 1024);
}

QHostAddress outwardAddress()
{
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress& address : addresses)
        if (!address.isLoopback() && !address.isLinkLocal())
            return address;
    return {};
}

} // namespace

SystemFacts systemFacts()
{
    SystemFacts facts;
    facts.deviceModel = deviceModel();
    facts.osName = QSysInfo::productType().toStdString();
    facts.osVersion = QSysInfo::productVersion().toStdString();
    facts.language = QLocale().bcp47Name().toStdString();
    facts.region = QLocale::territoryToCode(QLocale::system().territory()).toStdString();
    facts.architecture = QSysInfo::currentCpuArchitecture().toStdString();
    facts.memoryMegabytes = memoryMegabytes();
    facts.processors = QThread::idealThreadCount();
    return facts;
}

std::string clientAddress()
{
    const QHostAddress address = outwardAddress();
    return address.isNull() ? "127.0.0.1" : address.toString().section(u'%', 0, 0).toStdString();
}

bool isNetworkUp()
{
    return !outwardAddress().isNull();
}

} // namespace candor
