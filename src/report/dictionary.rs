//! What the columns and codes of sessions in detail mean, as a table of its own.

use crate::id::ItemId;
use crate::l10n::Language;
use crate::report::columns::Column;
use crate::report::detail::{harmless, table};
use crate::report::part::Part;
use crate::report::speech::Speech;
use crate::report::topic::Name;
use crate::report::undone::Undone;
use crate::visit::{EndedBy, Filed, Mode, Operator, Outcome, Rating};

/// Writes what the columns and their codes mean.
///
/// # Errors
/// Why it is not written.
pub(super) fn write(part: &Part, has_helpers: bool, speech: &Speech<'_>) -> Result<(), Undone> {
    let mut table = table(part)?;
    let head = ["report-dictionary-column", "report-dictionary-code", "report-dictionary-meaning"];
    table.write_record(head.map(|id| speech.say(id)))?;
    for column in Column::all(has_helpers) {
        let label = speech.say(column.label());
        let about = speech.say(&format!("{}.about", column.label()));
        table.write_record([harmless(&label), String::new(), harmless(&about)])?;
        for (code, meaning) in codes(column, speech) {
            table.write_record([harmless(&label), harmless(&code), harmless(&meaning)])?;
        }
    }
    Ok(table.flush()?)
}

/// The codes that may stand in a column, and what each means.
fn codes(column: Column, speech: &Speech<'_>) -> Vec<(String, String)> {
    let coded = |kind: &'static str, codes: Vec<&'static str>| -> Vec<(String, String)> {
        let meaning = |code| (str::to_owned(code), speech.name(&Name::Code(kind, code)));
        codes.into_iter().map(meaning).collect()
    };
    match column {
        Column::Language => {
            coded("report-language", Language::ALL.iter().map(|it| it.code()).collect())
        }
        Column::Mode => coded("report-mode", Mode::ALL.iter().map(|it| it.code()).collect()),
        Column::Outcome => coded("outcome", Outcome::ALL.iter().map(|it| it.code()).collect()),
        Column::Operator => {
            coded("report-operator", Operator::ALL.iter().map(|it| it.code()).collect())
        }
        Column::Filed => coded("report-filed", Filed::ALL.iter().map(|it| it.code()).collect()),
        Column::Rating => coded("rating", Rating::ALL.iter().map(|it| it.code()).collect()),
        Column::EndedBy => coded("report-ended", EndedBy::ALL.iter().map(|it| it.code()).collect()),
        Column::Items => {
            let guides = speech.catalog.guides.keys().cloned().map(ItemId::Guide);
            let procedures = speech.catalog.procedures.keys().cloned().map(ItemId::Procedure);
            let titled = |item: ItemId| (item.as_str().to_owned(), speech.item(&item));
            guides.chain(procedures).map(titled).collect()
        }
        Column::Troubles => {
            let troubles = speech.catalog.troubles.keys();
            troubles.map(|trouble| (trouble.to_string(), speech.trouble(trouble))).collect()
        }
        _ => Vec::new(),
    }
}
