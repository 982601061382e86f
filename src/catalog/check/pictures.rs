//! Whether the labels of a step and of its picture are the same.
//!
//! A label that an action names is on the picture, or a variant (`.or-1`, …) of one that is; a label that
//! the picture marks with an action's number is named by that action.

use super::texts::{Book, Shared};
use crate::catalog::files::Files;
use crate::catalog::problem::Problem;
use crate::l10n::{Language, Phrase, Words};

use std::collections::BTreeMap;

/// The rows whose word stands on somebody's screen, to be pressed, filled in or found.
const LABELLED: [&str; 8] = ["field", "button", "menu", "list", "tabs", "tiles", "toggle", "check"];

/// How many variants of a label are looked for.
const MOST_VARIANTS: u8 = 9;

/// A picture in a step, by the words it is drawn with.
pub(super) struct Picture {
    /// The file of its words, below a language's folder: `guides/vneid-install.ftl`.
    words: String,
    step: String,
    rows: Vec<Row>,
}

/// A row of a picture.
struct Row {
    /// Its words, without `label-`.
    words: Vec<String>,
    /// Those of them that the marks belong to; all of them where no one is pointed out.
    marked: Vec<String>,
    marks: Vec<u8>,
    is_labelled: bool,
}

/// What the steps of `book` and their pictures, those of its own among `pictures`, do not say alike.
pub(super) fn check(
    book: &Book<'_>,
    pictures: &[Picture],
    own: &Words,
    shared: &Shared,
) -> Vec<Problem> {
    let labels = Labels { own, shared, language: book.language };
    let is_own = |picture: &&Picture| picture.words == book.below;
    pictures.iter().filter(is_own).flat_map(|picture| differences(picture, book, &labels)).collect()
}

/// The pictures in all steps.
pub(super) fn all(files: &Files) -> Vec<Picture> {
    files.texts().flat_map(|(path, text)| pictures(path, text)).collect()
}

/// Where the words of a picture are looked for.
struct Labels<'a> {
    own: &'a Words,
    shared: &'a Shared,
    language: Language,
}

impl Labels<'_> {
    fn find(&self, id: &str) -> Option<String> {
        let own = self.own.find(self.language, id, &[]);
        own.or_else(|| self.shared.find(self.language, id))
    }
}

fn differences(picture: &Picture, book: &Book<'_>, said: &Labels<'_>) -> Vec<Problem> {
    let drawn: Vec<String> = picture
        .rows
        .iter()
        .flat_map(|row| &row.words)
        .flat_map(|word| variants(word, said))
        .collect();
    let mut found = Vec::new();
    let actions = (1..=9).filter_map(|number| Some((number, action(picture, book, said, number)?)));
    let actions: BTreeMap<u8, (usize, Vec<String>)> = actions.collect();
    for (line, labels) in actions.values() {
        let strays = labels.iter().filter(|label| !drawn.contains(label));
        found.extend(strays.map(|label| {
            let what = Phrase::new("check-not-drawn").with("label", label.clone());
            Problem { file: book.path.to_owned(), line: *line, what }
        }));
    }
    for row in picture.rows.iter().filter(|row| row.is_labelled) {
        for mark in &row.marks {
            found.extend(unnamed(row, *mark, &actions, (book, said)));
        }
    }
    found
}

/// The problem that the action `mark` names none of the row's labels.
fn unnamed(
    row: &Row,
    mark: u8,
    actions: &BTreeMap<u8, (usize, Vec<String>)>,
    (book, said): (&Book<'_>, &Labels<'_>),
) -> Option<Problem> {
    // A mark without an action was found when the catalogue loaded.
    let (line, labels) = actions.get(&mark)?;
    let all: Vec<String> = row.marked.iter().flat_map(|word| variants(word, said)).collect();
    let first = all.first()?;
    let what = || Phrase::new("check-not-named").with("label", first.clone()).with("mark", mark);
    (!labels.iter().any(|label| all.contains(label))).then(|| Problem {
        file: book.path.to_owned(),
        line: *line,
        what: what(),
    })
}

/// The line of the action `number` of the picture's step, and the labels it names.
fn action(
    picture: &Picture,
    book: &Book<'_>,
    said: &Labels<'_>,
    number: u8,
) -> Option<(usize, Vec<String>)> {
    let id = format!("{}.do-{number}", picture.step);
    let (text, spoken) = (book.text(&id)?, said.find(&id)?);
    let labels = spoken.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    Some((text.line, labels))
}

/// What the label `word` says, in all its variants, with an app's own lines.
fn variants(word: &str, said: &Labels<'_>) -> Vec<String> {
    let say = |id: String| said.find(&id);
    let variants = (1..=MOST_VARIANTS).map(|n| format!("label-{word}.or-{n}"));
    let lines = ["publisher", "button"].map(|line| format!("label-{word}.{line}"));
    std::iter::once(format!("label-{word}")).chain(variants).chain(lines).filter_map(say).collect()
}

fn pictures(path: &str, text: &str) -> Vec<Picture> {
    let Some((folder @ ("guides" | "steps"), file)) = path.split_once('/') else {
        return Vec::new();
    };
    let (Some(file), Ok(table)) = (file.strip_suffix(".toml"), text.parse::<toml::Table>()) else {
        return Vec::new();
    };
    let steps = match table.get("steps").and_then(toml::Value::as_array) {
        Some(steps) => steps.iter().filter_map(toml::Value::as_table).collect(),
        None => vec![&table],
    };
    let picture = |step: &&toml::Table| {
        let picture = step.get("picture")?.as_table()?;
        let step = step.get("id").and_then(toml::Value::as_str).unwrap_or(file).to_owned();
        Some(Picture { words: format!("{folder}/{file}.ftl"), step, rows: rows(picture) })
    };
    steps.iter().filter_map(picture).collect()
}

fn rows(picture: &toml::Table) -> Vec<Row> {
    let title = picture.get("phone").and_then(toml::Value::as_str);
    let title = title.map(|word| Row {
        words: vec![word.to_owned()],
        marked: Vec::new(),
        marks: Vec::new(),
        is_labelled: false,
    });
    let rows = picture.get("rows").and_then(toml::Value::as_array).into_iter().flatten();
    title.into_iter().chain(rows.filter_map(toml::Value::as_table).map(row)).collect()
}

fn row(row: &toml::Table) -> Row {
    let is_word = |key: &str| !["mark", "marks", "at", "on", "part"].contains(&key);
    let (kinds, values): (Vec<_>, Vec<_>) = row.iter().filter(|(key, _)| is_word(key)).unzip();
    let words: Vec<String> = values.into_iter().flat_map(strings).collect();
    let place = row.get("at").and_then(toml::Value::as_integer);
    let place = place.and_then(|at| usize::try_from(at).ok()?.checked_sub(1));
    let pointed = place.and_then(|place| words.get(place));
    let marks = ["mark", "marks"].iter().filter_map(|key| row.get(*key));
    Row {
        marked: pointed.map_or_else(|| words.clone(), |word| vec![word.clone()]),
        marks: marks.flat_map(numbers).collect(),
        is_labelled: kinds.iter().any(|kind| LABELLED.contains(&kind.as_str())),
        words,
    }
}

fn strings(value: &toml::Value) -> Vec<String> {
    match value {
        toml::Value::String(text) => vec![text.clone()],
        toml::Value::Array(values) => values.iter().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

fn numbers(value: &toml::Value) -> Vec<u8> {
    match value {
        toml::Value::Integer(number) => u8::try_from(*number).into_iter().collect(),
        toml::Value::Array(values) => values.iter().flat_map(numbers).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::check::texts::books;

    fn found(rows: &str, words: &str) -> Vec<(usize, &'static str)> {
        let mut files = Files::default();
        let guide =
            format!("[[steps]]\nid = \"open\"\npicture = {{ phone = \"app\", rows = [{rows}] }}\n");
        files.insert("guides/a.toml", guide);
        files.insert("locales/vi/guides/a.ftl", words);
        let (books, shared) = (books(&files), Shared::read(&files));
        let words = shared.under(&books[0], &files);
        check(&books[0], &all(&files), &words, &shared)
            .into_iter()
            .map(|problem| (problem.line, problem.what.id))
            .collect()
    }

    const LABELS: &str =
        "label-app = VNeID\nlabel-send = Gửi yêu cầu\n    .or-1 = Gửi\nlabel-wallet = Ví\n";

    fn actions(actions: &str) -> String {
        format!("{LABELS}open = Mở\n    .do-1 = {actions}\n")
    }

    #[test]
    fn a_label_of_the_picture_that_its_action_names_is_fine() {
        let row = r#"{ button = "send", mark = 1 }"#;
        assert_eq!(found(row, &actions("Bấm `Gửi yêu cầu` trong `VNeID`")), []);
        assert_eq!(found(row, &actions("Bấm `Gửi`")), []);
    }

    #[test]
    fn a_label_that_only_one_of_them_has_is_named() {
        let row = r#"{ button = "send", mark = 1 }"#;
        assert_eq!(found(row, &actions("Bấm nút")), [(6, "check-not-named")]);
        let both = [(6, "check-not-drawn"), (6, "check-not-named")];
        assert_eq!(found(row, &actions("Bấm `Gửi đi`")), both);
        assert_eq!(found(r#"{ blank = true, mark = 1 }"#, &actions("Gõ số")), []);
    }

    #[test]
    fn of_several_tiles_the_one_pointed_out_counts() {
        let row = r#"{ tiles = ["send", "wallet"], at = 2, mark = 1 }"#;
        assert_eq!(found(row, &actions("Bấm `Ví`")), []);
        assert_eq!(found(row, &actions("Bấm `Gửi`")), [(6, "check-not-named")]);
    }
}
