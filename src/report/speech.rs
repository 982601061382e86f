//! The words of a report, in the language it is made in.

use crate::catalog::Catalog;
use crate::id::{ItemId, TroubleId};
use crate::l10n::{Language, Value, Words};
use crate::report::topic::Name;
use crate::review::Period;

use jiff::civil::Date;

/// The words of a report, in the language it is made in.
#[derive(Debug, Clone, Copy)]
pub struct Speech<'a> {
    /// The kiosk's own words.
    pub words: &'a Words,
    /// What residents can do here, by its titles.
    pub catalog: &'a Catalog,
    /// The language.
    pub language: Language,
}

impl Speech<'_> {
    /// A message.
    pub fn say(&self, id: &str) -> String {
        self.words.say(self.language, id, &[])
    }

    /// A message with values.
    pub fn say_with(&self, id: &str, args: &[(&str, Value<'_>)]) -> String {
        self.words.say(self.language, id, args)
    }

    /// What sessions have in common, in words.
    pub fn name(&self, name: &Name) -> String {
        match name {
            Name::Code(kind, code) => self.say(&format!("{kind}-{code}")),
            Name::Hour(hour) => {
                let hours =
                    [("from", hour.to_string().into()), ("to", (hour + 1).to_string().into())];
                self.say_with("overview-hours", &hours)
            }
            Name::Item(item) => self.item(item),
            Name::Trouble(trouble) => self.trouble(trouble),
            Name::Helper(helper) => helper.to_string(),
        }
    }

    /// The title of an item; one that the content does not have is called by its id or its number.
    pub fn item(&self, item: &ItemId) -> String {
        let words = self.catalog.item_words(item);
        let title = words.and_then(|words| words.find(self.language, "title", &[]));
        title.unwrap_or_else(|| match item {
            ItemId::Notice(id) => self.say_with("notice-number", &[("number", id.number().into())]),
            ItemId::Guide(_) | ItemId::Procedure(_) => item.as_str().to_owned(),
        })
    }

    /// The title of a trouble; one that the content does not have is called by its id.
    pub fn trouble(&self, trouble: &TroubleId) -> String {
        let known = self.catalog.troubles.get(trouble);
        let title = known.and_then(|known| known.words.find(self.language, "title", &[]));
        title.unwrap_or_else(|| trouble.to_string())
    }

    /// A day as the reader writes it.
    pub fn date(&self, date: Date) -> String {
        match self.language {
            Language::Vietnamese => date.strftime("%d/%m/%Y").to_string(),
            Language::English => date.strftime("%-d %B %Y").to_string(),
        }
    }

    /// From the first day of a period to the last.
    pub fn days(&self, period: Period) -> String {
        let (first, last) = period.days();
        if first == last {
            return self.date(first);
        }
        let days = [("first", self.date(first).into()), ("last", self.date(last).into())];
        self.say_with("period-of-days", &days)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Files;

    #[test]
    fn what_has_no_title_any_more_is_called_by_its_number_or_its_id() {
        let (words, catalog) = (Words::of_the_kiosk(), Catalog::load(&Files::embedded()));
        let said = |language, item: ItemId| {
            let speech = Speech { words: &words, catalog: &catalog, language };
            speech.item(&item)
        };
        let notice = || ItemId::Notice("notice-54".parse().unwrap());
        assert_eq!(said(Language::Vietnamese, notice()), "Thông báo số 54");
        assert_eq!(said(Language::English, notice()), "Notice 54");
        let gone = ItemId::Guide("no-such-guide".parse().unwrap());
        assert_eq!(said(Language::Vietnamese, gone), "no-such-guide");
    }
}
