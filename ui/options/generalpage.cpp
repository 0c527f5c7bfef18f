// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/options/generalpage.h"

#include "ui/consent/reasontext.h"
#include "ui/options/additionstext.h"
#include "ui/options/fieldlist.h"
#include "ui/options/linkspace.h"
#include "ui/policy/policydialog.h"
#include "ui/telemetry/hindrancetext.h"

#include "ui_generalpage.h"

#include <QDir>
#include <QEvent>
#include <QStyle>

namespace candor {

namespace {

constexpr int longestNameInCharacters = 40;

/// As it can stand in a label that knows access keys.
QString inLabel(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

/// What a policy's author needs to repair it, in the reader's own words (English).
QString repairHint(const Explanation& explanation)
{
    if (!explanation.fault)
        return {};
    const PolicyFault& fault = *explanation.fault;
    return QStringLiteral("%1:%2:%3: %4")
        .arg(fault.where, QString::number(fault.line), QString::number(fault.column), fault.reason.inWords());
}

} // namespace

GeneralPage::GeneralPage(Client& client, Binder& binder, const Surroundings& surroundings, QWidget* parent)
    : Page(parent)
    , m_client(client)
    , m_surroundings(surroundings)
    , m_ui(std::make_unique<Ui::GeneralPage>())
{
    m_ui->setupUi(this);
    bindAll(binder);
    connectLinks();
    leadSentences();
    follow();
}

GeneralPage::~GeneralPage() = default;

void GeneralPage::bindAll(Binder& binder)
{
    const auto lockOf = [this](Category category) {
        return [this, category] { return m_client.explain(category).isLocked(); };
    };
    binder.bind(m_ui->improvementProgramCheckBox, &OptionValues::improvementProgram,
        lockOf(Category::ImprovementProgram));
    binder.bind(
        m_ui->errorReportingCheckBox, &OptionValues::errorReporting, lockOf(Category::ErrorReporting));
    const auto unlessOffered
        = [this](Category category) { return [this, category] { return !offersAdditions(category); }; };
    binder.bind(m_ui->improvementProgramAdditionsCheckBox, &OptionValues::improvementProgramAdditions,
        unlessOffered(Category::ImprovementProgram));
    binder.bind(m_ui->errorReportingAdditionsCheckBox, &OptionValues::errorReportingAdditions,
        unlessOffered(Category::ErrorReporting));
    binder.bind(m_ui->loggingLevelComboBox, &OptionValues::loggingLevel,
        [this] { return m_client.loggingBounds().lowest; });
    binder.bind(m_ui->systemLoggingCheckBox, &OptionValues::systemLog);
    binder.bind(m_ui->minimizeToTrayCheckBox, &OptionValues::minimizeToTray,
        [this] { return !m_surroundings.hasNotificationArea(); });
}

void GeneralPage::connectLinks()
{
    connect(m_ui->improvementProgramLearnMore, &QPushButton::clicked, this,
        [this] { showFields(Category::ImprovementProgram); });
    connect(m_ui->errorReportingLearnMore, &QPushButton::clicked, this,
        [this] { showFields(Category::ErrorReporting); });
    connect(m_ui->improvementProgramCheckBox, &QCheckBox::toggled, this,
        [this] { followAdditions(Category::ImprovementProgram); });
    connect(m_ui->errorReportingCheckBox, &QCheckBox::toggled, this,
        [this] { followAdditions(Category::ErrorReporting); });
    connect(m_ui->improvementProgramLockButton, &QToolButton::clicked, this, &GeneralPage::showPolicy);
    connect(m_ui->errorReportingLockButton, &QToolButton::clicked, this, &GeneralPage::showPolicy);
    connect(m_ui->systemLoggingLearnMore, &QPushButton::clicked, this, &GeneralPage::openLogFolder);
    m_ui->logFolderNote->setSentence({});
    m_ui->loggingLevelComboBox->installEventFilter(this);
}

void GeneralPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->logFolderNote->setSentence(logFolderSentence());
        follow();
    }
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeLinks();
}

void GeneralPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeLinks();
}

bool GeneralPage::eventFilter(QObject* watched, QEvent* event)
{
    // Scrolling the page must not turn the logging level over which the pointer happens to pass.
    if (event->type() != QEvent::Wheel || m_ui->loggingLevelComboBox->hasFocus())
        return Page::eventFilter(watched, event);
    event->ignore();
    return true;
}

void GeneralPage::leadSentences()
{
    const int lead = m_ui->errorReportingCheckBox->lead();
    for (ReasonLabel* label :
        {m_ui->improvementProgramReason, m_ui->improvementProgramAdditions, m_ui->errorReportingReason,
            m_ui->errorReportingAdditions, m_ui->logFolderNote, m_ui->minimizeToTrayReason})
        label->setLead(lead);
}

void GeneralPage::follow()
{
    const QString product = inLabel(m_client.brand().product);
    //: MEANING-CRITICAL. Check box. %1: the product's name; %2: the vendor, or the organization that receives
    //: the data
    m_ui->errorReportingCheckBox->setText(
        tr("Send %1 &Improvement Program info to %2").arg(product, receiver()));
    //: Label of the list of logging levels. %1: the product's name
    m_ui->loggingLevelLabel->setText(tr("&Logging in %1:").arg(product));
    m_ui->improvementProgramText->setText(improvementProgramText());
    m_ui->errorReportingText->setText(errorReportingText());
    followCategory(Category::ImprovementProgram, m_ui->improvementProgramCheckBox,
        m_ui->improvementProgramReason, m_ui->improvementProgramText->text());
    followCategory(Category::ErrorReporting, m_ui->errorReportingCheckBox, m_ui->errorReportingReason,
        m_ui->errorReportingText->text());
    const QString logging = loggingSentence();
    m_ui->loggingLevelReason->setSentence(logging);
    m_ui->loggingLevelComboBox->setAccessibleDescription(logging);
    const QString tray = m_surroundings.hasNotificationArea()
        ? QString()
        : tr("This desktop has no notification area, so the window is minimized to the task bar.");
    m_ui->minimizeToTrayReason->setSentence(tray);
    //: What the check box "Minimize to the notification area" does, for screen readers
    const QString minimized = tr("While minimized, the window is brought back from the notification area");
    m_ui->minimizeToTrayCheckBox->setAccessibleDescription(tray.isEmpty() ? minimized : tray);
    placeLinks();
}

void GeneralPage::placeLinks()
{
    candor::placeLinks({{m_ui->improvementProgramRow, m_ui->improvementProgramLinkSpace},
                           {m_ui->errorReportingRow, m_ui->errorReportingLinkSpace},
                           {m_ui->systemLoggingRow, m_ui->systemLoggingLinkSpace}},
        width());
}

void GeneralPage::followCategory(Category category, QCheckBox* box, ReasonLabel* reason, const QString& text)
{
    const Explanation explanation = m_client.explain(category);
    const AccountView account = m_client.account();
    const bool isSignedIn = account.state == Account::State::SignedIn;
    const QString sentence = stateSentence(m_client, category, isSignedIn ? account.organisation : QString());
    reason->setSentence(sentence);
    reason->setToolTip(repairHint(explanation));
    //: Spoken of the sentence below a check box. %1: the category of data
    reason->setAccessibleDescription(tr("State of: %1").arg(categoryName(category)));
    box->setAccessibleDescription(explanation.isLocked() ? sentence : text);
    const bool isError = category == Category::ErrorReporting;
    LockButton* lock = isError ? m_ui->errorReportingLockButton : m_ui->improvementProgramLockButton;
    lock->follow(explanation.isLocked(), sentence);
    followAdditions(category);
}

bool GeneralPage::offersAdditions(Category category) const
{
    const bool isError = category == Category::ErrorReporting;
    const QCheckBox* yes = isError ? m_ui->errorReportingCheckBox : m_ui->improvementProgramCheckBox;
    const Explanation explanation = m_client.explain(category);
    return !explanation.additions.empty() && !explanation.isLocked() && yes->isChecked();
}

void GeneralPage::followAdditions(Category category)
{
    const bool isError = category == Category::ErrorReporting;
    ReasonLabel* label = isError ? m_ui->errorReportingAdditions : m_ui->improvementProgramAdditions;
    QCheckBox* box
        = isError ? m_ui->errorReportingAdditionsCheckBox : m_ui->improvementProgramAdditionsCheckBox;
    const bool isOffered = offersAdditions(category);
    const QString sentence = isOffered ? additionsSentence(m_client.explain(category)) : QString();
    label->setSentence(sentence);
    label->setAccessibleDescription(isOffered ? box->text() : QString());
    box->setAccessibleDescription(sentence);
    box->setVisible(isOffered);
    box->setEnabled(isOffered);
    // A yes to the rest that was taken back takes this one with it; given again it is asked again.
    if (!isOffered)
        box->setChecked(false);
}

QString GeneralPage::receiver() const
{
    const QString vendor = m_client.brand().vendor;
    if (!vendor.isEmpty())
        return inLabel(vendor);
    const AccountView account = m_client.account();
    if (account.state != Account::State::SignedIn || account.organisation.isEmpty())
        //: Stands for the name of the organization while nobody is signed in: "Send … info to your
        //: organization"
        return tr("your organization");
    const int width = longestNameInCharacters * fontMetrics().averageCharWidth();
    return inLabel(fontMetrics().elidedText(account.organisation.simplified(), Qt::ElideRight, width));
}

QString GeneralPage::improvementProgramText() const
{
    const QString product = m_client.brand().product;
    if (isBuiltWithoutUpload())
        //: MEANING-CRITICAL. %1: the product's name
        return tr("This copy of %1 was built without the part that sends: it counts nothing for the "
                  "improvement program, whatever was chosen here.")
            .arg(product);
    const QString host = m_client.policy().telemetryOrigin.host();
    if (host.isEmpty())
        //: MEANING-CRITICAL. %1: the product's name
        return tr(
            "%1 can count which features of its windows you use, how long it takes to start, when it "
            "stalls and on what system it runs, to show what to improve. No address is known that this "
            "would be sent to. It holds no name and no ID. It waits on this computer until it is sent; a "
            "copy of what was sent stays for 7 days. You can withdraw here at any time.")
            .arg(product);
    //: MEANING-CRITICAL. %1: the product's name; %2: host the data is sent to
    return tr("%1 can count which features of its windows you use, how long it takes to start, when it "
              "stalls and on what system it runs, and send this to %2 to show what to improve. It holds no "
              "name and no ID. It waits on this computer until it is sent; a copy of what was sent stays for "
              "7 days. You can withdraw here at any time.")
        .arg(product, host);
}

bool GeneralPage::isBuiltWithoutUpload() const
{
    return m_client.explain(Category::ErrorReporting).decision.reason() == Reason::BuiltWithoutUpload;
}

QString GeneralPage::errorReportingText() const
{
    const QString product = m_client.brand().product;
    if (isBuiltWithoutUpload())
        //: MEANING-CRITICAL. %1: the product's name
        return tr(
            "This copy of %1 was built without the part that sends: it makes no error reports, whatever "
            "was chosen here.")
            .arg(product);
    const QString host = m_client.policy().telemetryOrigin.host();
    if (host.isEmpty())
        //: MEANING-CRITICAL. %1: the product's name
        return tr(
            "When something fails, %1 can send a report so that it can be found and fixed: the error, a "
            "log excerpt, device and network figures. No address is known that this would be sent to. A "
            "report may hold personal data, such as your sign-in and IP address. On this computer it "
            "waits for at most 7 days; a copy of what was sent stays for 7 days. You can withdraw here "
            "at any time.")
            .arg(product);
    //: MEANING-CRITICAL. %1: the product's name; %2: host the reports are sent to
    return tr(
        "When something fails, %1 can send a report to %2 so that it can be found and fixed: the error, "
        "a log excerpt, device and network figures. A report may hold personal data, such as your "
        "sign-in and IP address. On this computer it waits for at most 7 days; a copy of what was sent "
        "stays for 7 days. You can withdraw here at any time.")
        .arg(product, host);
}

QString GeneralPage::loggingSentence() const
{
    using Level = options::LoggingLevel;
    const LoggingBounds bounds = m_client.loggingBounds();
    const Level level = std::max(m_client.options().loggingLevel, bounds.lowest);
    const bool isBound = bounds.lowest != Level::Off;
    if (level == Level::Off)
        return tr("Nothing is written to the log folder.");
    if (level == Level::Light && isBound)
        //: MEANING-CRITICAL. %1: host of the server that asks for it
        return tr("Main events are logged on this computer without personal data, because %1 requires level "
                  "Light or "
                  "higher.")
            .arg(bounds.where);
    if (level == Level::Light)
        //: MEANING-CRITICAL.
        return tr("Main events are logged on this computer, without personal data.");
    if (bounds.lowest == Level::Full)
        //: MEANING-CRITICAL. %1: host of the server that asks for it
        return tr(
            "Everything is logged on this computer, personal data included, because %1 requires level Full.")
            .arg(bounds.where);
    if (isBound)
        //: MEANING-CRITICAL. %1: host of the server that asks for it
        return tr("Everything is logged on this computer, personal data included; %1 requires level Light or "
                  "higher.")
            .arg(bounds.where);
    //: MEANING-CRITICAL.
    return tr("Everything is logged on this computer, personal data included.");
}

void GeneralPage::showPolicy()
{
    (new PolicyDialog(m_client, this))->open();
}

void GeneralPage::showFields(Category category)
{
    auto* list = new FieldList(category, this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->open();
}

void GeneralPage::openLogFolder()
{
    const QString folder = m_client.logFolder();
    const bool isThere = QDir(folder).exists();
    const bool isOpen = isThere && m_surroundings.openUrl(QUrl::fromLocalFile(folder));
    m_logFolder = isOpen ? LogFolder::Fine : isThere ? LogFolder::NotShown : LogFolder::Absent;
    m_ui->logFolderNote->setSentence(logFolderSentence());
}

QString GeneralPage::logFolderSentence() const
{
    switch (m_logFolder) {
    case LogFolder::Fine:
        return {};
    case LogFolder::NotShown:
        //: %1: path of the log folder
        return tr("The log folder is %1, but no program here can show it.").arg(m_client.logFolder());
    case LogFolder::Absent:
        //: MEANING-CRITICAL. %1: path of the log folder
        return tr("Nothing has been logged yet: the log folder %1 does not exist.").arg(m_client.logFolder());
    }
    return {};
}

void GeneralPage::placeBelow(QWidget* control, QWidget* message)
{
    QWidget* group = control->parentWidget();
    auto* rows = group ? qobject_cast<QVBoxLayout*>(group->layout()) : nullptr;
    for (int row = 0; rows && row < rows->count(); ++row) {
        QLayoutItem* item = rows->itemAt(row);
        const bool holds
            = item->widget() == control || (item->layout() && item->layout()->indexOf(control) >= 0);
        if (!holds)
            continue;
        QLayoutItem* next = rows->itemAt(row + 1);
        auto* reason = next ? qobject_cast<ReasonLabel*>(next->widget()) : nullptr;
        rows->insertWidget(reason ? row + 2 : row + 1, message);
        setTabOrder(reason ? reason : control, message);
        return;
    }
}

} // namespace candor
