// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/html.h"
#include "app/service/message.h"

#include <chrono>
#include <optional>

namespace candor::service {

inline constexpr const char* sessionCookie = "__Host-candor-admin";
inline constexpr const char* formCookie = "__Host-candor-form"; ///< before there is a session

Answer htmlAnswer(int status, const Html& page);
Answer redirect(const QByteArray& path);
Answer refusedPage(int status, const QString& title, const QString& text);
Answer tryLater(std::chrono::seconds wait);
/// With what every answer of the admin page says to the browser.
Answer secured(Answer answer);

/// Empty where there is none, or more than one.
QByteArray cookieOf(const Request& request, const char* name);
/// For this host alone, over TLS alone, out of scripts' and other sites' reach; zero takes it away.
Header setCookie(const char* name, const QByteArray& value, std::chrono::seconds life);

/// The answer to a form that no page of this service sent, or that is none; nothing where it may be one.
std::optional<Answer> forgery(const Request& request);

} // namespace candor::service
