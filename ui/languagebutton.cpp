// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/languagebutton.h"

#include "app/client/client.h"
#include "ui/language.h"
#include "ui/look.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace candor {

namespace {

/// Tag of the language that windows speak at this moment.
QString inForce()
{
    const QString tag = QLocale().bcp47Name();
    const QString found = bestTranslation(tag, Language::available());
    return found.isEmpty() ? tag : found;
}

} // namespace

LanguageButton::LanguageButton(const Client& client, QWidget* parent)
    : QToolButton(parent)
    , m_client(client)
    , m_languages(new QActionGroup(this))
{
    setObjectName(QStringLiteral("languageButton"));
    setIcon(symbol(QStringLiteral("language")));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    menu()->setObjectName(QStringLiteral("languageMenu"));
    m_system = add({}, {});
    menu()->addSeparator();
    for (const QString& tag : Language::available())
        add(tag, languageName(tag));
    connect(menu(), &QMenu::aboutToShow, this, &LanguageButton::check);
    connect(m_languages, &QActionGroup::triggered, this,
        [this](const QAction* action) { Q_EMIT chosen(action->data().toString()); });
    retranslate();
}

void LanguageButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

QAction* LanguageButton::add(const QString& tag, const QString& name)
{
    QAction* action = menu()->addAction(name);
    action->setObjectName(QStringLiteral("language-%1").arg(tag.isEmpty() ? QStringLiteral("system") : tag));
    action->setData(tag);
    action->setCheckable(true);
    m_languages->addAction(action);
    return action;
}

void LanguageButton::check()
{
    const bool isSystem = m_client.language().isEmpty() && inForce() == Language::ofSystem();
    const QString tag = isSystem ? QString() : inForce();
    for (QAction* action : m_languages->actions())
        action->setChecked(action->data().toString() == tag);
}

void LanguageButton::retranslate()
{
    setAccessibleName(tr("Language"));
    setAccessibleDescription(tr("Chooses the language of this program"));
    //: Tool tip of the button that chooses the language. %1: the language's own name, such as Français
    setToolTip(tr("Language: %1").arg(languageName(inForce())));
    //: First entry of the menu of languages. %1: the language's own name, such as Français
    m_system->setText(tr("Language of the system (%1)").arg(languageName(Language::ofSystem())));
    check();
}

} // namespace candor
