// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/account/categoryrow.h"

#include "ui/consent/reasontext.h"
#include "ui/look.h"
#include "ui/sentencelabel.h"
#include "ui/telemetry/hindrancetext.h"

#include <QEvent>
#include <QGridLayout>

namespace candor {

namespace {

int counted(std::int64_t records)
{
    return static_cast<int>(std::min<std::int64_t>(records, std::numeric_limits<int>::max()));
}

/// What of it the service will never accept; empty where nothing was given up.
QString gapText(const CategoryStatus& status)
{
    if (status.dropped == 0)
        return {};
    //: MEANING-CRITICAL. Of one data category. %n: how many records were destroyed that the service never
    //: accepted: it refused them, they grew too old, or there was no room for them
    return u'\n'
        + CategoryRow::tr(
            "%n record(s) given up: refused, too old, or without room", nullptr, counted(status.dropped));
}

QString queueText(const CategoryStatus& status)
{
    const int queued = counted(status.queued);
    if (!status.lastSent)
        //: MEANING-CRITICAL. Of one data category. %n: how many records wait to be sent
        return CategoryRow::tr("%n record(s) waiting, nothing sent yet", nullptr, queued) + gapText(status);
    //: MEANING-CRITICAL. Of one data category. %n: how many records wait to be sent; %1: date and time of the
    //: last sending
    return CategoryRow::tr("%n record(s) waiting, last sent %1", nullptr, queued)
               .arg(momentText(*status.lastSent))
        + gapText(status);
}

} // namespace

CategoryRow::CategoryRow(const Client& client, Category category, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_category(category)
    , m_symbol(new QLabel(this))
    , m_name(new QLabel(this))
    , m_state(new QLabel(this))
    , m_reason(new SentenceLabel(this))
    , m_queue(new QLabel(this))
{
    const auto key = dumpName(category);
    const QString prefix = QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
    setObjectName(prefix + QStringLiteral("Row"));
    m_name->setObjectName(prefix + QStringLiteral("Name"));
    m_state->setObjectName(prefix + QStringLiteral("State"));
    m_reason->setObjectName(prefix + QStringLiteral("StatusReason"));
    m_queue->setObjectName(prefix + QStringLiteral("Queue"));
    m_queue->setWordWrap(true);
    m_name->setWordWrap(true);
    m_state->setWordWrap(true);
    m_symbol->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_symbol, 0, 0);
    m_name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_state->setAlignment(Qt::AlignTop | Qt::AlignTrailing);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(m_state, 0, 2);
    layout->addWidget(m_reason, 1, 1, 1, 2);
    layout->addWidget(m_queue, 2, 1, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(2, 1);
    applyLook();
    refresh();
}

void CategoryRow::refresh()
{
    const Explanation why = m_client.explain(m_category);
    const QColor quiet = quietColour(palette());
    m_name->setText(categoryName(m_category));
    const Hindrance hindrance = m_client.collector().hindrance;
    const bool isHeldUp = isHindered(m_client, m_category);
    m_state->setText(isHeldUp ? hinderedState(hindrance) : shortState(why.decision));
    // What is in the way stands above the list, once for all of it.
    m_reason->say(isHeldUp ? QString() : reasonSentence(why, m_client.account().organisation));
    m_queue->setText(queueText(m_client.status(m_category)));
    m_queue->setVisible(hindrance == Hindrance::None); // else the figures are another's, or not known
    const int size = fontMetrics().height();
    const bool isOn = why.decision.isAllowed() && !isHeldUp;
    m_symbol->setPixmap(isOn ? symbol(QStringLiteral("on"), QPalette::Highlight).pixmap(size)
                             : symbol(QStringLiteral("off"), QPalette::WindowText).pixmap(size));
    QPalette second = palette();
    second.setColor(QPalette::WindowText, quiet);
    m_queue->setPalette(second);
}

void CategoryRow::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
        applyLook();
        [[fallthrough]];
    case QEvent::PaletteChange:
    case QEvent::LanguageChange:
        refresh();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void CategoryRow::applyLook()
{
    m_name->setFont(headingFont(*this, 1.0));
    const int gap = fontMetrics().height();
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->setHorizontalSpacing(gap / 2);
    grid->setVerticalSpacing(gap / 6);
}

} // namespace candor
