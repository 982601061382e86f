//! Whatever happens to a `hub.toml`, it costs no more than the field it happens to.

use super::*;

use proptest::prelude::*;

/// Every field as text, under the name it has in the file.
pub(super) fn fields(settings: &Settings) -> Vec<(&'static str, String)> {
    let Settings { timers, display, targets, .. } = settings;
    vec![
        ("name", format!("{:?}", settings.name)),
        ("ward", format!("{:?}", settings.ward)),
        ("number", format!("{:?}", settings.number)),
        ("address", format!("{:?}", settings.address)),
        ("wifi", format!("{:?}", settings.wifi)),
        ("zalo", format!("{:?}", settings.zalo)),
        ("phones", format!("{:?}", settings.phones)),
        ("officials", format!("{:?}", settings.officials)),
        ("timers.home", format!("{:?}", timers.home)),
        ("timers.reading", format!("{:?}", timers.reading)),
        ("timers.phone", format!("{:?}", timers.phone)),
        ("timers.otp", format!("{:?}", timers.otp)),
        ("timers.countdown", format!("{:?}", timers.countdown)),
        ("timers.finish", format!("{:?}", timers.finish)),
        ("timers.staff", format!("{:?}", timers.staff)),
        ("display.language", format!("{:?}", display.language)),
        ("display.text-size", format!("{:?}", display.text_size)),
        ("display.contrast", format!("{:?}", display.contrast)),
        ("languages", format!("{:?}", settings.languages)),
        ("printer", format!("{:?}", settings.printer)),
        ("update", format!("{:?}", settings.update)),
        ("retention-months", format!("{:?}", settings.retention_months)),
        ("round-after-days", format!("{:?}", settings.round_after_days)),
        ("targets.sessions-per-month", format!("{:?}", targets.sessions_per_month)),
        ("targets.filed-online-percent", format!("{:?}", targets.filed_online_percent)),
        ("targets.satisfied-percent", format!("{:?}", targets.satisfied_percent)),
    ]
}

/// The lines of `FULL` that hold a field: their place and the field's name.
fn written() -> Vec<(usize, String)> {
    let mut section = String::new();
    let mut written = Vec::new();
    for (place, line) in FULL.lines().enumerate() {
        if line.starts_with('[') {
            section = line.trim_matches(['[', ']']).to_owned();
        } else if let Some((key, _)) = line.split_once(" = ") {
            written.push((
                place,
                match section.as_str() {
                    "" => key.replace("ward-name", "ward"),
                    "timers" | "display" | "targets" => format!("{section}.{key}"),
                    list => list.to_owned(),
                },
            ));
        }
    }
    written
}

/// `FULL` with another value in the line at `place`.
fn with(place: usize, value: &str) -> String {
    let lines = FULL.lines().enumerate().map(|(line, text)| match text.split_once(" = ") {
        Some((key, _)) if line == place => format!("{key} = {value}\n"),
        _ => format!("{text}\n"),
    });
    lines.collect()
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_a_crash(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FILE), &bytes).unwrap();
        let (settings, _) = Settings::load(folder.path());
        prop_assert!(settings.languages.contains(&settings.display.language));
    }

    #[test]
    fn a_file_that_is_cut_or_has_a_foreign_character_is_read_without_a_crash(
        place in 0..FULL.chars().count(), other in "\\PC|[\\x00-\\x1f]|", is_cut: bool,
    ) {
        let mut text: String = FULL.chars().take(place).collect();
        text.push_str(&other);
        if !is_cut {
            text.extend(FULL.chars().skip(place + 1));
        }
        let (settings, _) = Settings::read(&text);
        prop_assert!(settings.languages.contains(&settings.display.language));
    }

    #[test]
    fn a_damaged_field_costs_no_other(
        (place, damaged) in proptest::sample::select(written()),
        value in "(\"|'''|\"\"\"|\\[|\\{|[0-9a-z]|\\PC){0,12}",
    ) {
        let (whole, _) = Settings::read(FULL);
        let (hurt, _) = Settings::read(&with(place, &value));
        for (before, after) in fields(&whole).into_iter().zip(fields(&hurt)) {
            prop_assert!(before == after || before.0 == damaged, "{before:?} became {after:?}");
        }
    }
}
