//! What screens share: owned by the application, lent to every `update` and `show`.

use crate::catalog::Catalog;
use crate::hub::{Contrast, Display, Settings};
use crate::id::{HelperCode, ItemId, NoticeId};
use crate::kiosk::canvas::{Canvas, factor};
use crate::kiosk::seek::Seeker;
use crate::kiosk::shift::Shift;
use crate::kiosk::theme::Theme;
use crate::l10n::{Language, Value, Words};
use crate::staff::Member;
use crate::visit::{Moment, VIETNAM};

use iced::Size;
use jiff::civil::Date;

/// What screens share.
pub struct Context {
    /// The kiosk's own words.
    pub words: Words,
    /// What residents can do here.
    pub catalog: Catalog,
    /// This hub's settings.
    pub hub: Settings,
    /// Everybody who is or was on the staff.
    pub staff: Vec<Member>,
    /// Whether there never was anybody on it.
    pub is_first_run: bool,
    /// Who manages the hub now: an admin who has signed in.
    pub admin: Option<HelperCode>,
    /// The shift that is under way.
    pub shift: Option<Shift>,
    /// Who reads.
    pub reader: Reader,
    /// The moment of the message at hand, or of the last one in a view.
    pub now: Moment,
    /// The canvas that screens are laid out on.
    pub canvas: Canvas,
    /// The reader's preferences.
    pub display: Display,
    /// Who finds what somebody types, once that was needed.
    pub seeker: Option<Seeker>,
    surface: Surface,
}

/// Who reads.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Reader {
    /// A resident alone.
    #[default]
    Resident,
    /// A resident with a helper, who is signed in.
    Helper(HelperCode),
}

impl Reader {
    /// The helper's code.
    pub fn helper(self) -> Option<HelperCode> {
        match self {
            Self::Resident => None,
            Self::Helper(code) => Some(code),
        }
    }
}

/// What there is to draw on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Surface {
    /// The window's size in logical pixels of the display.
    pub window: Size,
    /// How many pixels of the display a logical pixel takes.
    pub factor: f32,
    /// Whether a band across the top tells that the log holds made-up sessions.
    pub has_band: bool,
}

impl Surface {
    fn canvas(self, display: Display) -> Canvas {
        let canvas = Canvas::new(self.window, self.factor, display.text_size);
        if self.has_band { canvas.below_band() } else { canvas }
    }
}

/// What screens are arranged for: when it changes, they are arranged anew.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    canvas: Canvas,
    display: Display,
    reader: Reader,
}

impl Context {
    /// What screens share in a hub that nobody has touched yet.
    pub fn new(
        words: Words,
        catalog: Catalog,
        hub: Settings,
        surface: Surface,
        now: Moment,
    ) -> Self {
        let display = hub.display;
        Self {
            words,
            catalog,
            hub,
            staff: Vec::new(),
            is_first_run: true,
            admin: None,
            shift: None,
            reader: Reader::Resident,
            now,
            canvas: surface.canvas(display),
            display,
            seeker: None,
            surface,
        }
    }

    /// What there is to draw on.
    pub fn surface(&self) -> Surface {
        self.surface
    }

    /// Draws on another surface from here on.
    pub fn draw_on(&mut self, surface: Surface) {
        self.surface = surface;
        self.canvas = surface.canvas(self.display);
    }

    /// The reader likes to see and read this way.
    pub fn set_display(&mut self, display: Display) {
        self.display = display;
        self.canvas = self.surface.canvas(display);
    }

    /// What screens are arranged for.
    pub fn look(&self) -> Look {
        Look { canvas: self.canvas, display: self.display, reader: self.reader }
    }

    /// What iced multiplies the display's own factor by.
    pub fn scale_factor(&self) -> f32 {
        factor(self.surface.window, self.display.text_size)
    }

    /// The theme at hand.
    pub fn theme(&self) -> Theme {
        match self.display.contrast {
            Contrast::Normal => Theme::Light,
            Contrast::High => Theme::HighContrast,
        }
    }

    /// The language of the reader.
    pub fn language(&self) -> Language {
        self.display.language
    }

    /// The language that the reader may change to, where the hub offers another.
    pub fn other_language(&self) -> Option<Language> {
        let other = self.language().other();
        self.hub.languages.contains(&other).then_some(other)
    }

    /// A message of the kiosk's own words.
    pub fn say(&self, id: &str) -> String {
        self.words.say(self.language(), id, &[])
    }

    /// A message of the kiosk's own words, with values.
    pub fn say_with(&self, id: &str, args: &[(&str, Value<'_>)]) -> String {
        self.words.say(self.language(), id, args)
    }

    /// A message of the catalogue's common words.
    pub fn name(&self, id: &str) -> String {
        self.catalog.words.say(self.language(), id, &[])
    }

    /// A message of an item's own words.
    pub fn word(&self, words: &Words, id: &str) -> String {
        words.say(self.language(), id, &[])
    }

    /// A message of an item's own words, if it has it.
    pub fn find(&self, words: &Words, id: &str) -> Option<String> {
        words.find(self.language(), id, &[])
    }

    /// The title of an item where room is short.
    pub fn short_title(&self, words: &Words) -> String {
        self.find(words, "title.short").unwrap_or_else(|| self.word(words, "title"))
    }

    /// The title of an item where room is short; empty where it is gone.
    pub fn title_of(&self, item: &ItemId) -> String {
        let of_notice = || {
            let notice = self.hub.notices.iter().find(|notice| item.as_str() == notice.id.as_str());
            notice.map(|notice| notice.title(self.language()).to_owned())
        };
        let words = self.catalog.item_words(item);
        let number = || match item {
            ItemId::Notice(id) => Some(self.notice_number(id)),
            ItemId::Guide(_) | ItemId::Procedure(_) => None,
        };
        let title = words.map(|words| self.short_title(words)).or_else(of_notice);
        title.or_else(number).unwrap_or_default()
    }

    /// What a notice is called that has no title any more.
    pub fn notice_number(&self, id: &NoticeId) -> String {
        self.say_with("notice-number", &[("number", id.number().into())])
    }

    /// A day as the reader writes it.
    pub fn date(&self, date: Date) -> String {
        match self.language() {
            Language::Vietnamese => date.strftime("%d/%m/%Y").to_string(),
            Language::English => date.strftime("%-d %B %Y").to_string(),
        }
    }

    /// The month that a day lies in.
    pub fn month(&self, day: Date) -> String {
        // A number and not its digits: what is chosen by a number is not chosen by a text.
        let month = ("month", i64::from(day.month()).into());
        self.say_with("desk-month", &[month, ("year", day.year().to_string().into())])
    }

    /// Today, where the hub is.
    pub fn today(&self) -> Date {
        VIETNAM.to_datetime(self.now.wall).date()
    }

    /// The time of day, where the hub is.
    pub fn clock(&self) -> String {
        VIETNAM.to_datetime(self.now.wall).strftime("%H:%M").to_string()
    }

    /// An amount in đồng, its thousands apart as the reader's language sets them.
    pub fn dong(&self, amount: u32) -> String {
        self.say_with("amount-dong", &[("amount", self.count(amount.into()).into())])
    }

    /// A number, its thousands apart as the reader's language sets them.
    pub fn count(&self, count: u64) -> String {
        let mark = match self.language() {
            Language::Vietnamese => '.',
            Language::English => ',',
        };
        grouped(count, mark)
    }
}

fn grouped(amount: u64, mark: char) -> String {
    let digits = amount.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn thousands_stand_apart() {
        assert_eq!(grouped(0, '.'), "0");
        assert_eq!(grouped(7000, '.'), "7.000");
        assert_eq!(grouped(15_000, ','), "15,000");
        assert_eq!(grouped(1_234_567, '.'), "1.234.567");
    }
}
