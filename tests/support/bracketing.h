// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace candor::test {

/// A language in which every text of the program stands in brackets, for as long as this lives; Qt's own
/// words stay as they are.
class Bracketing : public QTranslator
{
public:
    Bracketing() { QCoreApplication::installTranslator(this); }
    ~Bracketing() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return *context == 'Q' ? QString() : u'[' + QString::fromUtf8(source) + u']';
    }
};

} // namespace candor::test
