// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/options/optionsdialog.h"

#include "ui/look.h"
#include "ui/options/generalpage.h"
#include "ui/options/reasonlabel.h"
#include "ui/options/savetext.h"
#include "ui/room.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QProxyStyle>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace candor {

namespace {

/// The original's measures within the window's frame, in its own pixels (spec/options-general.png).
constexpr QSize originalSize(534, 403);
constexpr int originalGutter = 13;
constexpr int listPercent = 21;
/// Width of this text in the original: the measure of its font, and so of everything else.
constexpr QLatin1StringView sampleText("Reopen my conversations when I sign in");
constexpr int originalSampleWidth = 152;
constexpr int largestPercentOfScreen = 96;

/// One row of the list at the left.
struct PageRow
{
    QString (*name)();
    Page* (*make)(Client&, Binder&, const Surroundings&);
};

template <class T>
Page* make(Client& client, Binder& binder, const Surroundings& surroundings)
{
    return new T(client, binder, surroundings);
}

/// THE TABLE of pages: one that stands here works in full.
const PageRow pageTable[] = {
    {[] { return OptionsDialog::tr("General"); }, &make<GeneralPage>},
};

/// OK, Cancel, Help at the right and without icons, on every desktop. No style sheet: with one the buttons
/// keep their colours when the desktop turns dark.
class OriginalOrder : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* data) const override
    {
        if (hint == SH_DialogButtonLayout)
            return QDialogButtonBox::WinLayout;
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
};

QColor errorColor(const QPalette& palette)
{
    const bool isDark = qGray(palette.color(QPalette::Window).rgb()) < 128;
    return isDark ? QColor(0xff, 0x9b, 0x94) : QColor(0xa8, 0x1c, 0x12);
}

/// Whose options are shown: nobody's while signed out or on the way in.
Address ownerOf(const AccountView& account)
{
    const bool isIn
        = account.state == Account::State::SignedIn || account.state == Account::State::SigningOut;
    return isIn ? account.address : Address();
}

} // namespace

OptionsDialog::OptionsDialog(Client& client, QWidget* parent)
    : OptionsDialog(client, Surroundings(), parent)
{
}

OptionsDialog::OptionsDialog(Client& client, const Surroundings& surroundings, QWidget* parent)
    : QDialog(parent)
    , m_client(client)
    , m_account(ownerOf(client.account()))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_accountNote(new ReasonLabel(this))
    , m_saveError(new ReasonLabel(this))
    , m_busy(new QProgressBar(this))
    , m_savingNote(new QLabel(this))
{
    setObjectName(QStringLiteral("optionsDialog"));
    addPages(surroundings);
    addButtons();
    addMessages();
    retranslate();
    layOut();
    listen();
    m_binder.load(m_client.options());
    resize(sizeHint());
}

void OptionsDialog::addPages(const Surroundings& surroundings)
{
    m_list->setObjectName(QStringLiteral("pageList"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->setObjectName(QStringLiteral("pageStack"));
    for (const PageRow& row : pageTable) {
        Page* page = row.make(m_client, m_binder, surroundings);
        m_stack->addWidget(makeScrollable(*page, m_stack));
        m_list->addItem(QString());
        m_pages.append(page);
    }
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
}

void OptionsDialog::addButtons()
{
    m_buttons->setObjectName(QStringLiteral("buttonBox"));
    auto* order = new OriginalOrder;
    order->setParent(m_buttons);
    m_buttons->setStyle(order);
    m_buttons->setStandardButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Help);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("okButton"));
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
    m_buttons->button(QDialogButtonBox::Help)->setObjectName(QStringLiteral("helpButton"));
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &OptionsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &OptionsDialog::reject);
    connect(m_buttons, &QDialogButtonBox::helpRequested, this, &OptionsDialog::helpRequested);
}

void OptionsDialog::addMessages()
{
    m_accountNote->setObjectName(QStringLiteral("accountNote"));
    m_accountNote->setSentence({});
    m_saveError->setObjectName(QStringLiteral("saveErrorLabel"));
    m_saveError->setSentence({});
    colourMessages();
    m_savingNote->setObjectName(QStringLiteral("savingNote"));
    m_busy->setObjectName(QStringLiteral("savingProgress"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(10 * fontMetrics().averageCharWidth());
    setSaving(false);
}

void OptionsDialog::colourMessages()
{
    QPalette error;
    error.setColor(QPalette::WindowText, errorColor(palette()));
    m_saveError->setPalette(error);
}

void OptionsDialog::layOut()
{
    const int gutter = qRound(originalGutter * sizeHint().width() / double(originalSize.width()));
    auto* right = new QVBoxLayout;
    right->addWidget(m_accountNote);
    right->addWidget(m_stack, 1);
    right->addWidget(m_saveError);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(gutter);
    upper->addWidget(m_list, listPercent);
    upper->addLayout(right, 100 - listPercent - qRound(300.0 * originalGutter / originalSize.width()));
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    auto* lower = new QHBoxLayout;
    lower->addWidget(m_savingNote);
    lower->addWidget(m_busy);
    lower->addWidget(m_buttons, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gutter, gutter, gutter, gutter);
    all->setSpacing(gutter);
    all->addLayout(upper, 1);
    all->addLayout(lower);
}

void OptionsDialog::listen()
{
    connect(&m_client, &Client::accountChanged, this, &OptionsDialog::follow);
    connect(&m_client, &Client::decisionsChanged, this, &OptionsDialog::follow);
    connect(&m_client, &Client::optionsChanged, this, &OptionsDialog::follow);
    connect(&m_client, &Client::saved, this, &OptionsDialog::finishSave);
}

QSize OptionsDialog::sizeHint() const
{
    const double scale = fontMetrics().horizontalAdvance(sampleText) / double(originalSampleWidth);
    const QSize likeOriginal = (QSizeF(originalSize) * scale).toSize();
    const QScreen* here = screen();
    return here ? likeOriginal.boundedTo(here->availableSize() * (largestPercentOfScreen / 100.0))
                : likeOriginal;
}

void OptionsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // Once the pages have their new words.
        QMetaObject::invokeMethod(this, &OptionsDialog::makeRoom, Qt::QueuedConnection);
    } else if (event->type() == QEvent::PaletteChange) {
        colourMessages();
    }
    QDialog::changeEvent(event);
}

void OptionsDialog::retranslate()
{
    //: Title of the options window. %1: the product's name
    setWindowTitle(tr("%1 - Options").arg(m_client.brand().product));
    m_list->setAccessibleName(tr("Pages"));
    //: Of the list of pages, for screen readers
    m_list->setAccessibleDescription(tr("Chooses the page of options that is shown beside this list"));
    describeButtons();
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(pageTable[row].name());
    m_savingNote->setText(tr("Saving…"));
    m_busy->setAccessibleName(m_savingNote->text());
    if (m_accountChange)
        m_accountNote->setSentence(accountSentence(m_accountChange->account, m_accountChange->hasDropped));
    m_saveError->setSentence(saveErrorSentence());
}

void OptionsDialog::describeButtons()
{
    //: MEANING-CRITICAL. What the button OK does, for screen readers
    const QString ok = tr("Saves the options and closes this window");
    m_buttons->button(QDialogButtonBox::Ok)->setAccessibleDescription(ok);
    //: MEANING-CRITICAL. What the button Cancel does, for screen readers
    const QString cancel = tr("Closes this window without saving");
    //: MEANING-CRITICAL. What the button Cancel does while the options are being saved
    const QString whileSaving = tr("Closes this window; saving goes on");
    m_buttons->button(QDialogButtonBox::Cancel)->setAccessibleDescription(m_saving ? whileSaving : cancel);
    //: What the button Help does, for screen readers
    m_buttons->button(QDialogButtonBox::Help)->setAccessibleDescription(tr("Opens the help"));
}

void OptionsDialog::showEvent(QShowEvent* event)
{
    if (!event->spontaneous())
        makeRoom();
    m_isBack = m_saving && !event->spontaneous();
    QDialog::showEvent(event);
}

void OptionsDialog::makeRoom()
{
    // Room for the narrower page beside a scroll bar: one that is there already goes only then.
    const int narrow = m_stack->width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    int missing = 0;
    for (const Page* page : std::as_const(m_pages))
        missing = std::max(missing, page->heightForWidth(narrow) - m_stack->height());
    const int highest = screen()->availableSize().height() * largestPercentOfScreen / 100;
    resize(width(), std::max(height(), std::min(height() + missing, highest)));
}

void OptionsDialog::follow()
{
    if (!followAccount())
        m_binder.follow(m_client.options());
    for (Page* page : std::as_const(m_pages))
        page->follow();
}

bool OptionsDialog::followAccount()
{
    const Address account = ownerOf(m_client.account());
    if (account == m_account)
        return false;
    m_account = account;
    m_accountChange = {account.text(), m_binder.isDirty()};
    m_failure.reset();
    retranslate();
    m_mustRetry = false;
    m_binder.load(m_client.options());
    return true;
}

void OptionsDialog::accept()
{
    if (m_saving)
        return;
    if (!m_binder.isDirty() && !m_mustRetry) {
        QDialog::accept();
        return;
    }
    const OptionValues values = m_binder.values();
    if (!m_mustRetry) {
        m_concerned.clear();
        m_before = m_binder.stored();
    }
    for (QWidget* widget : m_binder.dirtyWidgets())
        if (!m_concerned.contains(widget))
            m_concerned.append(widget);
    m_withdrawing = withdraws(values);
    m_failure.reset();
    m_saveError->setSentence({});
    setSaving(true);
    m_client.save(values);
}

void OptionsDialog::reject()
{
    if (m_saving) {
        // The window outlives its closing until the answer is there: a save that fails is never passed over.
        m_isDeletedLater = m_isDeletedLater || testAttribute(Qt::WA_DeleteOnClose);
        m_isBack = false;
        setAttribute(Qt::WA_DeleteOnClose, false);
    } else {
        m_binder.load(m_client.options());
    }
    QDialog::reject();
}

bool OptionsDialog::withdraws(const OptionValues& values) const
{
    return (m_before.errorReporting && !values.errorReporting)
        || (m_before.improvementProgram && !values.improvementProgram);
}

void OptionsDialog::setSaving(bool saving)
{
    m_saving = saving;
    m_stack->setEnabled(!saving);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!saving);
    describeButtons();
    m_savingNote->setVisible(saving);
    m_busy->setVisible(saving);
    if (saving)
        announce(*m_savingNote);
}

void OptionsDialog::finishSave(const SaveOutcome& outcome)
{
    if (!m_saving)
        return;
    setSaving(false);
    setAttribute(Qt::WA_DeleteOnClose, testAttribute(Qt::WA_DeleteOnClose) || m_isDeletedLater);
    if (outcome.kind != SaveOutcome::Kind::Saved) {
        m_mustRetry = true;
        m_failure = outcome;
        if (m_failure->file.isEmpty())
            m_failure->file = m_client.settingsFile();
        showSaveError();
        m_saveError->setToolTip(outcome.detail);
        return;
    }
    m_mustRetry = false;
    m_client.countFeature(Feature::OptionsChanged);
    if (std::exchange(m_isBack, false))
        m_binder.load(m_client.options());
    else if (isVisible())
        QDialog::accept();
    else if (m_isDeletedLater)
        deleteLater();
}

QString OptionsDialog::saveErrorSentence() const
{
    return m_failure ? saveSentence(*m_failure, m_withdrawing, m_client.brand().product) : QString();
}

void OptionsDialog::showSaveError()
{
    QWidget* control = m_concerned.isEmpty() ? nullptr : m_concerned.first();
    for (Page* page : std::as_const(m_pages))
        if (control && page->isAncestorOf(control))
            page->placeBelow(control, m_saveError);
    m_saveError->setSentence(saveErrorSentence());
    // Closed while it was saving, it comes back.
    if (!isVisible())
        show();
    m_saveError->setFocus(Qt::OtherFocusReason);
    // Once the page has made room for the label.
    QMetaObject::invokeMethod(
        m_saveError,
        [this] {
            if (auto* scroll = qobject_cast<QScrollArea*>(m_stack->currentWidget()))
                scroll->ensureWidgetVisible(m_saveError);
        },
        Qt::QueuedConnection);
}

} // namespace candor
