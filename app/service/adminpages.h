// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/explain.h"
#include "app/service/figures.h"
#include "app/service/html.h"

namespace candor::service {

/// Who looks at a page, and the token that proves that a form came from one.
struct AdminFrame
{
    QString name;
    QString tenant;
    QByteArray token;
};

// The pages, as text; whatever came from elsewhere is escaped on its way in.
Html signInPage(const QByteArray& token, const QString& notice);
/// \a text for somebody who is not signed in, or whose request was refused.
Html messagePage(const QString& title, const QString& text);
Html policiesPage(const AdminFrame& frame, const PolicySet& set);
/// \a why says what was wrong with the value before.
Html changePage(const AdminFrame& frame, const PolicyName& name, const QString& now, const QString& why);
Html confirmPage(const AdminFrame& frame, const PolicySet::Key& key, const PolicyEffect& effect);
Html historyPage(const AdminFrame& frame, const std::vector<PolicyChange>& changes);
Html clientsPage(const AdminFrame& frame, const VersionFigures& figures);
Html recordsPage(const AdminFrame& frame, const QList<RecordDay>& days);
QByteArray adminStyle();

} // namespace candor::service
