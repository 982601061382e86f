//! `tramso check --list`: what a catalogue's facts rest on, and what is to be compared again.

use crate::catalog::{Catalog, Procedure, Source, Standing, Trust};
use crate::l10n::Phrase;
use crate::program::console::Console;
use crate::program::error::Error;

use jiff::civil::Date;

/// What facts rest on, by what they are about.
struct Entry<'a> {
    /// The file it is in, without `.toml`, or the table of a file: `guides/vneid-install`, `rules/…`.
    name: String,
    title: String,
    standing: Standing,
    until: Option<Date>,
    sources: &'a [Source],
    /// What staff should know, or ask.
    notes: Vec<String>,
}

/// Prints every item with its sources, their days and how it stands on the day `today`; what is most
/// pressing first.
///
/// # Errors
/// [`Error::Mute`] when it cannot be written.
pub(super) fn print(catalog: &Catalog, today: Date, console: &Console) -> Result<(), Error> {
    let mut entries: Vec<Entry<'_>> = items(catalog, today, console)
        .chain(troubles(catalog, today, console))
        .chain(rules(catalog, today, console))
        .chain(phones(catalog, today, console))
        .collect();
    entries.sort_by(|a, b| (a.standing, &a.name).cmp(&(b.standing, &b.name)));
    entries.iter().try_for_each(|entry| entry.print(console))
}

impl Entry<'_> {
    fn print(&self, console: &Console) -> Result<(), Error> {
        let standing = console.words(&standing(self.standing, self.until));
        console.line(&format!("{}\t{}\t{standing}", self.name, self.title))?;
        for source in self.sources {
            let day = match source.read {
                Some(day) => day.to_string(),
                None => console.words(&Phrase::new("list-no-day")),
            };
            let trust = console.words(&Phrase::new(trust(source.trust)));
            console.line(&format!("\t{day}\t{trust}\t{}", source.url))?;
        }
        self.notes.iter().try_for_each(|note| console.line(&format!("\t{note}")))
    }
}

fn standing(standing: Standing, until: Option<Date>) -> Phrase {
    let until = until.map(|day| day.to_string());
    match (standing, until) {
        (Standing::Expired, Some(until)) => Phrase::new("list-expired").with("until", until),
        (Standing::Expired | Standing::Due, _) => Phrase::new("list-due"),
        (Standing::Undated, _) => Phrase::new("list-undated"),
        (Standing::Fresh, _) => Phrase::new("list-fresh"),
    }
}

fn trust(trust: Trust) -> &'static str {
    match trust {
        Trust::Official => "list-official",
        Trust::Press => "list-press",
        Trust::SecondHand => "list-second-hand",
    }
}

fn items<'a>(
    catalog: &'a Catalog,
    today: Date,
    console: &'a Console,
) -> impl Iterator<Item = Entry<'a>> {
    let guides = catalog.guides.values();
    let guides = guides
        .map(|guide| (format!("guides/{}", guide.id), &guide.common, &guide.words, Vec::new()));
    let procedures = catalog.procedures.values().map(|procedure| {
        let name = format!("procedures/{}", procedure.id);
        (name, &procedure.common, &procedure.words, notes(procedure, console))
    });
    guides.chain(procedures).map(move |(name, common, words, notes)| Entry {
        name,
        title: console.message(words, "title"),
        standing: Standing::of(&common.sources, common.until, common.review_days, None, today),
        until: common.until,
        sources: &common.sources,
        notes,
    })
}

fn notes(procedure: &Procedure, console: &Console) -> Vec<String> {
    let said = |number| console.message(&procedure.words, &format!("staff-{number}"));
    (1..=procedure.staff).map(said).collect()
}

fn troubles<'a>(
    catalog: &'a Catalog,
    today: Date,
    console: &'a Console,
) -> impl Iterator<Item = Entry<'a>> {
    catalog.troubles.values().map(move |trouble| {
        let name = format!("troubles/{}", trouble.id);
        let title = console.message(&trouble.words, "title");
        entry(name, title, &trouble.sources, None, today)
    })
}

fn rules<'a>(
    catalog: &'a Catalog,
    today: Date,
    console: &'a Console,
) -> impl Iterator<Item = Entry<'a>> {
    catalog.rules.iter().map(move |(id, rule)| {
        let title = console.message(&catalog.words, &format!("rule-{id}"));
        entry(format!("rules/{id}"), title, &rule.sources, rule.until, today)
    })
}

fn phones<'a>(
    catalog: &'a Catalog,
    today: Date,
    console: &'a Console,
) -> impl Iterator<Item = Entry<'a>> {
    // What everybody knows, such as 113, has no source.
    let sourced = catalog.phones.iter().filter(|(_, phone)| !phone.sources.is_empty());
    sourced.map(move |(id, phone)| {
        let words = console.message(&catalog.words, &format!("phone-{id}"));
        let title = format!("{} {words}", phone.number);
        entry(format!("phones/{id}"), title, &phone.sources, None, today)
    })
}

fn entry(
    name: String,
    title: String,
    sources: &[Source],
    until: Option<Date>,
    today: Date,
) -> Entry<'_> {
    let standing = Standing::of(sources, until, None, None, today);
    Entry { name, title, standing, until, sources, notes: Vec::new() }
}
