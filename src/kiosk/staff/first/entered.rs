//! What has been entered in the first run. It stays while one goes back and forth, and goes with the screen.

use crate::hub::{FirstSettings, Ward, WardCode};
use crate::id::HelperCode;
use crate::kiosk::context::Context;
use crate::kiosk::job::{FirstAdmin, SetUp};
use crate::kiosk::keyboard::{Board, Field};
use crate::kiosk::staff::first::page::Page;
use crate::kiosk::staff::pin_entry::PinEntry;

/// What has been entered.
pub(super) struct Entered {
    name: Field,
    /// The ward, if it is one of the list.
    listed: Option<Ward>,
    /// Whether the ward is none of the list.
    is_elsewhere: bool,
    ward_code: Field,
    ward_name: Field,
    number: Field,
    code: Field,
    /// The first admin's PIN.
    pub(super) pin: PinEntry,
    /// Whether the first admin is on the staff already.
    pub(super) is_admin_added: bool,
}

/// The code that is proposed: the 1 of TN-01.
const PROPOSED: &str = "01";

impl Entered {
    /// What the hub's settings say already.
    pub(super) fn new(cx: &Context) -> Self {
        let hub = &cx.hub;
        let digits = |limit, text: &str| Field::new(limit).with(Board::Numeric).holding(text);
        let ward = hub.ward.clone();
        let is_listed = |ward: &Ward| ward.code.is_some_and(|code| code.name().is_some());
        let (listed, other) = match ward {
            Some(ward) if is_listed(&ward) => (Some(ward), None),
            other => (None, other),
        };
        let code = other.as_ref().and_then(|ward| ward.code).map(|code| code.to_string());
        let has_number = hub.name.is_some() || hub.ward.is_some();
        let number = if has_number { hub.number.to_string() } else { String::new() };
        let text = |limit, text: Option<&String>| {
            Field::new(limit).holding(text.map_or("", String::as_str))
        };
        Self {
            name: text(FirstSettings::LONGEST_NAME, hub.name.as_ref()),
            is_elsewhere: other.is_some(),
            ward_name: text(Ward::LONGEST, other.as_ref().map(|ward| &ward.name)),
            ward_code: digits(5, &code.unwrap_or_default()),
            listed,
            number: digits(2, &number),
            code: digits(2, PROPOSED),
            pin: PinEntry::new(cx),
            is_admin_added: false,
        }
    }

    /// The pages there are to answer, in order.
    fn pages(&self) -> Vec<Page> {
        let mut pages = vec![Page::Name, Page::Ward];
        if self.is_elsewhere {
            pages.push(Page::WardCode);
            let is_known = self.ward_code().is_some_and(|code| code.name().is_some());
            pages.extend((!is_known).then_some(Page::WardName));
        }
        pages.push(Page::Number);
        if !self.is_admin_added {
            pages.extend([Page::Code, Page::Pin]);
        }
        pages.push(Page::Summary);
        pages
    }

    /// The page after one.
    pub(super) fn next(&self, page: Page) -> Page {
        let after = self.pages().into_iter().skip_while(|known| *known != page).nth(1);
        after.unwrap_or(Page::Summary)
    }

    /// The page before one, if there is one.
    pub(super) fn previous(&self, page: Page) -> Option<Page> {
        self.pages().into_iter().take_while(|known| *known != page).last()
    }

    /// The field of a page, if it has one.
    pub(super) fn field(&self, page: Page) -> Option<&Field> {
        match page {
            Page::Name => Some(&self.name),
            Page::WardCode => Some(&self.ward_code),
            Page::WardName => Some(&self.ward_name),
            Page::Number => Some(&self.number),
            Page::Code => Some(&self.code),
            Page::Ward | Page::Pin | Page::Summary => None,
        }
    }

    /// The same, to type into it.
    pub(super) fn field_mut(&mut self, page: Page) -> Option<&mut Field> {
        match page {
            Page::Name => Some(&mut self.name),
            Page::WardCode => Some(&mut self.ward_code),
            Page::WardName => Some(&mut self.ward_name),
            Page::Number => Some(&mut self.number),
            Page::Code => Some(&mut self.code),
            Page::Ward | Page::Pin | Page::Summary => None,
        }
    }

    /// Whether a page has its answer.
    pub(super) fn has(&self, page: Page) -> bool {
        match page {
            Page::Name => self.name().is_some(),
            Page::Ward => self.is_elsewhere || self.listed.is_some(),
            Page::WardCode => self.ward_code().is_some(),
            Page::WardName => self.ward().is_some(),
            Page::Number => self.number().is_some(),
            Page::Code => self.code().is_some(),
            Page::Pin => self.pin.chosen().is_some(),
            Page::Summary => true,
        }
    }

    /// The ward is one of the list.
    pub(super) fn choose(&mut self, ward: Ward) {
        self.is_elsewhere = false;
        self.listed = Some(ward);
    }

    /// The ward is none of the list.
    pub(super) fn choose_elsewhere(&mut self) {
        self.is_elsewhere = true;
    }

    /// The hub's name.
    pub(super) fn name(&self) -> Option<String> {
        FirstSettings::name(self.name.text()).ok()
    }

    /// The ward.
    pub(super) fn ward(&self) -> Option<Ward> {
        if self.is_elsewhere {
            Ward::new(self.ward_code()?, self.ward_name.text()).ok()
        } else {
            self.listed.clone()
        }
    }

    fn ward_code(&self) -> Option<WardCode> {
        WardCode::parse(self.ward_code.text())
    }

    /// The hub's number in its ward.
    pub(super) fn number(&self) -> Option<u8> {
        self.number.text().parse().ok().filter(|number| *number <= 99)
    }

    /// The first admin's code.
    pub(super) fn code(&self) -> Option<HelperCode> {
        let number: u8 = self.code.text().parse().ok()?;
        format!("TN-{number:02}").parse().ok()
    }

    /// What the point is to be set up with, once all is entered.
    pub(super) fn set_up(&self) -> Option<SetUp> {
        let (name, ward, number) = (self.name()?, self.ward()?, self.number()?);
        let admin = if self.is_admin_added {
            None
        } else {
            Some(FirstAdmin { code: self.code()?, pin: self.pin.chosen()?.clone() })
        };
        Some(SetUp { admin, settings: FirstSettings { name, ward, number } })
    }
}
