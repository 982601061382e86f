//! This hub's own settings: `hub.toml` in the data folder, read field by field.
//!
//! A field that is wrong falls back to its default and costs no other; staff see which and why. Nothing
//! here can keep the kiosk from starting. The words of a hub without a name are `l10n`'s business.

mod change;
mod confirmed;
mod contact;
mod desk;
mod display;
mod draft;
mod fault;
mod first;
mod notice;
mod posting;
mod reader;
mod repair;
mod timers;
mod unwritten;
mod ward;
mod wifi;
mod write;

pub use confirmed::{Confirmation, Confirmed, Unadded};
pub use contact::{Official, Phone};
pub use desk::Desk;
pub use display::{Contrast, Display, TextSize};
pub use draft::{Draft, Written};
pub use fault::{FILE, Fault};
pub use first::FirstSettings;
pub use notice::{Level, Notice, notice_ids};
pub use posting::{Posted, Posting};
pub use timers::Timers;
pub use unwritten::Unwritten;
pub use ward::{Ward, WardCode};

use crate::gate::{self, Lines};
use crate::l10n::{Language, Phrase};
use crate::qr::{WebAddress, Wifi};
use reader::{Section, choice, number, web};

use toml::de::{DeTable, DeValue};

use std::path::Path;

/// The most bytes the file may have.
const LARGEST: usize = 64 * 1024;

/// What this hub is called, offers and asks of the kiosk.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// The hub's name; without one the kiosk says its own.
    pub name: Option<String>,
    /// The ward (phường, xã) it belongs to.
    pub ward: Option<Ward>,
    /// Its own number within the ward, 0 to 99.
    pub number: u8,
    /// Where it is.
    pub address: Option<String>,
    /// The Wi-Fi that residents may join.
    pub wifi: Option<Wifi>,
    /// The page of the Zalo Official Account, on `zalo.me`.
    pub zalo: Option<WebAddress>,
    /// The numbers to show, in order.
    pub phones: Vec<Phone>,
    /// Who receives dossiers, in order.
    pub officials: Vec<Official>,
    /// Its helpers' desk.
    pub desk: Desk,
    /// How long the kiosk waits.
    pub timers: Timers,
    /// How a visit begins to look.
    pub display: Display,
    /// The languages residents may choose; `display.language` is always one of them.
    pub languages: Vec<Language>,
    /// The printer: a queue's name or an address.
    pub printer: Option<String>,
    /// Where newer content comes from.
    pub update: Option<WebAddress>,
    /// How many months the log keeps a session.
    pub retention_months: u32,
    /// After how many days the log rounds a session's times to the hour.
    pub round_after_days: u32,
    /// What the hub has set out to reach.
    pub targets: Targets,
    /// What its staff compared with the official pages, from a file of its own.
    pub confirmed: Confirmed,
    /// What it tells its neighbourhood, in order, from files of their own; those that are switched off left out.
    pub notices: Vec<Notice>,
}

/// What the hub has set out to reach, for the figures to be held against.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Targets {
    /// Sessions in a month.
    pub sessions_per_month: Option<u32>,
    /// The share of dossiers filed online, in percent.
    pub filed_online_percent: Option<u32>,
    /// The share of ratings that are good, in percent.
    pub satisfied_percent: Option<u32>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            name: None,
            ward: None,
            number: 0,
            address: None,
            wifi: None,
            zalo: None,
            phones: Vec::new(),
            officials: Vec::new(),
            desk: Desk::default(),
            timers: Timers::default(),
            display: Display::default(),
            languages: Language::ALL.to_vec(),
            printer: None,
            update: None,
            retention_months: 12,
            round_after_days: 30,
            targets: Targets::default(),
            confirmed: Confirmed::default(),
            notices: Vec::new(),
        }
    }
}

impl Settings {
    /// The settings in `folder`, and what is wrong with them. A missing file is no fault.
    pub fn load(folder: &Path) -> (Self, Vec<Fault>) {
        let (settings, mut faults) = Self::load_own(folder);
        let (notices, of_notices) = notice::load(folder);
        faults.extend(of_notices);
        (Self { confirmed: Confirmed::load(folder), notices, ..settings }, faults)
    }

    /// Keeps the links of notices to addresses that `allows` takes; what is wrong with the others.
    pub fn hold_links(&mut self, allows: impl Fn(&WebAddress) -> bool) -> Vec<Fault> {
        self.notices.iter_mut().filter_map(|notice| notice.hold_link(&allows)).collect()
    }

    /// What `hub.toml` says.
    fn load_own(folder: &Path) -> (Self, Vec<Fault>) {
        match gate::text(folder, FILE, LARGEST) {
            Ok(text) => Self::read(&text),
            Err(gate::Error::Missing) => Self::read(""),
            Err(error) => {
                let fault = Fault::new(String::new(), error.line(), error.phrase());
                (Self::default(), vec![fault])
            }
        }
    }

    /// The settings in the text of a `hub.toml`, and what is wrong with them, by line.
    pub fn read(text: &str) -> (Self, Vec<Fault>) {
        let (text, mut faults) = repair::repair(text);
        let lines = Lines::new(&text);
        let table = DeTable::parse(&text).map(toml::Spanned::into_inner).unwrap_or_default();
        let mut root = Section::root(&lines, table);
        let settings = Self::take(&mut root);
        faults.extend(root.finish());
        faults.sort_by_key(|fault| fault.line);
        fault::shorten(&mut faults);
        (settings, faults)
    }

    fn take(root: &mut Section<'_>) -> Self {
        let default = Self::default();
        let display = root.section("display", Display::take).unwrap_or_default();
        Self {
            name: root.take_text("name", FirstSettings::LONGEST_NAME),
            ward: Ward::take(root),
            number: own_number(root).unwrap_or(default.number),
            address: root.take_text("address", 120),
            wifi: root.section("wifi", wifi::take).flatten(),
            zalo: root.take("zalo", zalo),
            phones: root.list("phones", Phone::take),
            officials: root.list("officials", Official::take),
            desk: root.section("desk", Desk::take).unwrap_or_default(),
            timers: root.section("timers", Timers::take).unwrap_or_default(),
            display,
            languages: languages(root, display.language),
            printer: root.take_text("printer", 200),
            update: root.take("update", web),
            retention_months: root
                .take("retention-months", number(1..=120))
                .unwrap_or(default.retention_months),
            round_after_days: root
                .take("round-after-days", number(1..=365))
                .unwrap_or(default.round_after_days),
            targets: root.section("targets", Targets::take).unwrap_or_default(),
            confirmed: default.confirmed,
            notices: default.notices,
        }
    }
}

impl Targets {
    fn take(section: &mut Section<'_>) -> Self {
        Self {
            sessions_per_month: section.take("sessions-per-month", number(1..=100_000)),
            filed_online_percent: section.take("filed-online-percent", number(1..=100)),
            satisfied_percent: section.take("satisfied-percent", number(1..=100)),
        }
    }
}

/// The hub's own number, which two digits hold.
fn own_number(root: &mut Section<'_>) -> Option<u8> {
    root.take("number", number(0..=99)).and_then(|number| u8::try_from(number).ok())
}

/// The languages to offer: the given ones, else all, and in any case `own`.
fn languages(root: &mut Section<'_>, own: Language) -> Vec<Language> {
    let mut languages: Vec<Language> = Vec::new();
    for language in root.values("languages", choice(&display::LANGUAGES)) {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    if languages.is_empty() {
        return Language::ALL.to_vec();
    }
    if !languages.contains(&own) {
        languages.insert(0, own);
    }
    languages
}

/// Takes a page on `zalo.me`, but no person's: their pages are named by a phone number.
fn zalo(value: &DeValue<'_>) -> Result<WebAddress, Phrase> {
    const PAGE: &str = "https://zalo.me/";
    let address = web(value)?;
    let page = address.as_str().strip_prefix(PAGE).ok_or(Phrase::new("hub-not-zalo"))?;
    // An Official Account's page needs no escapes; they only hide what it leads to.
    if page.contains('%') {
        return Err(Phrase::new("hub-not-zalo"));
    }
    if page.is_empty() || page.split(['/', '?', '#', '&', '=', ';', ',']).any(is_phone_number) {
        return Err(Phrase::new("hub-zalo-personal"));
    }
    Ok(address)
}

/// Whether a part of an address is a phone number, however it is grouped; an Official Account's number is
/// longer.
fn is_phone_number(part: &str) -> bool {
    let is_grouping = |c: char| "+-._~()!*'$:@".contains(c);
    let digits = part.replace(is_grouping, "");
    (1..=12).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests;
