//! What screens share: lent to every `update` and `view`, owned by the application.

use crate::catalog::Catalog;
use crate::hub::{Display, Settings};
use crate::kiosk::canvas::Canvas;
use crate::l10n::{Language, Value, Words};
use crate::visit::{Moment, VIETNAM};

use jiff::civil::Date;

/// What screens share.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The kiosk's own words.
    pub words: &'a Words,
    /// What residents can do here.
    pub catalog: &'a Catalog,
    /// This hub's settings.
    pub hub: &'a Settings,
    /// The reader's preferences.
    pub display: Display,
    /// The canvas that screens are laid out on.
    pub canvas: Canvas,
    /// The moment of the message at hand, or of the last one in a view.
    pub now: Moment,
}

impl Context<'_> {
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
    pub fn of(&self, words: &Words, id: &str) -> String {
        words.say(self.language(), id, &[])
    }

    /// A message of an item's own words, if it has it.
    pub fn find(&self, words: &Words, id: &str) -> Option<String> {
        words.find(self.language(), id, &[])
    }

    /// The title of an item where room is short.
    pub fn short_title(&self, words: &Words) -> String {
        self.find(words, "title.short").unwrap_or_else(|| self.of(words, "title"))
    }

    /// A day as the reader writes it.
    pub fn date(&self, date: Date) -> String {
        match self.language() {
            Language::Vietnamese => date.strftime("%d/%m/%Y").to_string(),
            Language::English => date.strftime("%-d %B %Y").to_string(),
        }
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
        let mark = match self.language() {
            Language::Vietnamese => '.',
            Language::English => ',',
        };
        let amount = grouped(amount, mark);
        self.say_with("amount-dong", &[("amount", amount.into())])
    }
}

fn grouped(amount: u32, mark: char) -> String {
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
