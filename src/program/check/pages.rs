//! Whether each step of a guide is one page of the kiosk's screen, at the usual text size.

use crate::catalog::{Catalog, Files, Problem};
use crate::hub::Settings;
use crate::kiosk::context::{Context, Surface};
use crate::kiosk::resident::guide::crowded;
use crate::kiosk::text::load_fonts;
use crate::l10n::{Language, Phrase, Words};
use crate::visit::Moment;

use iced::Size;
use jiff::Timestamp;

use std::collections::BTreeSet;
use std::time::Duration;

/// The screen that the kiosk is designed for.
const SCREEN: Size = Size::new(1920.0, 1080.0);

/// The steps that are too full, in either language; no more than `most` of them.
pub(super) fn check(catalog: Catalog, files: &Files, most: usize) -> Vec<Problem> {
    load_fonts();
    let surface = Surface { window: SCREEN, factor: 1.0, has_band: false };
    let now = Moment { uptime: Duration::ZERO, wall: Timestamp::UNIX_EPOCH };
    let words = Words::of_the_kiosk();
    let mut cx = Context::new(words, catalog, Settings::default(), surface, now);
    let mut found = BTreeSet::new();
    for language in Language::ALL {
        let display = cx.display;
        cx.set_display(crate::hub::Display { language, ..display });
        for guide in cx.catalog.guides.values() {
            if found.len() >= most {
                break;
            }
            found.extend(crowded(guide, &cx).into_iter().map(|step| (guide.id.clone(), step)));
        }
    }
    found
        .into_iter()
        .take(most)
        .map(|(guide, step)| {
            let file = format!("guides/{guide}.toml");
            let line = line_of(files.text(&file).unwrap_or_default(), step.as_str());
            let what = Phrase::new("check-crowded").with("id", step.to_string());
            Problem { file, line, what }
        })
        .collect()
}

/// The line that gives a step its id, or names the shared step that it is.
fn line_of(text: &str, step: &str) -> usize {
    let is_step = |line: &str| {
        let value = line.strip_prefix("id").or_else(|| line.strip_prefix("use"));
        value.is_some_and(|value| {
            value.trim_start_matches([' ', '=']).trim() == format!("\"{step}\"")
        })
    };
    text.lines().position(is_step).map_or(1, |place| place + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_with_more_than_its_page_is_named_with_its_line() {
        let mut files = Files::small();
        let words = "locales/vi/guides/vneid-install.ftl";
        let long = format!(
            "signs = Nhớ\n{}",
            (1..=4).fold(String::new(), |all, number| {
                let text = "chữ ".repeat(60);
                all + &format!("    .do-{number} = {text}\n    .text-{number} = {text}\n")
            })
        );
        let text = files.text(words).unwrap();
        let from = text.find("signs =").unwrap();
        let to = text.find("end-done =").unwrap();
        let text = format!("{}{long}\n{}", &text[..from], &text[to..]);
        files.insert(words, text);
        let found = check(Catalog::load(&files), &files, 9);
        let found: Vec<_> = found.iter().map(|p| (p.file.as_str(), p.what.id)).collect();
        assert_eq!(found, [("guides/vneid-install.toml", "check-crowded")]);
    }
}
