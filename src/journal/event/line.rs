//! A visit's time line as bytes: what happened, each with its seconds since the first touch.
//!
//! What happened becomes a kind and a few small numbers, ids by their number in the [`Lexicon`]. The same
//! numbers are the columns of an open visit's events and the bytes of a closed visit's line.

use crate::id::{HelperCode, TroubleId};
use crate::l10n::Language;

use crate::journal::event::lexicon::{Lexicon, Word};
use crate::visit::{Closing, EndedBy, Filed, Happening, Mode, Operator, Outcome, Rating, Summary};

use std::time::Duration;

/// What happened, as a kind and its numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Coded {
    /// 1 to 22, one for each kind of happening.
    pub(crate) kind: u8,
    /// Its numbers, those of ids last.
    pub(crate) values: Vec<u32>,
}

/// The number of the kind [`Happening::Closed`].
pub(crate) const CLOSED: u8 = 13;

/// The number that stands for a language.
pub(crate) fn language_number(language: Language) -> u8 {
    match language {
        Language::Vietnamese => 1,
        Language::English => 2,
    }
}

/// The language that `number` stands for.
pub(crate) fn language_from(number: u8) -> Option<Language> {
    Language::ALL.into_iter().find(|language| language_number(*language) == number)
}

/// The ids that something names.
pub(crate) fn words(what: &Happening) -> Vec<Word> {
    match what {
        Happening::ItemOpened(item) => vec![Word::Item(item.clone())],
        Happening::TroubleOpened(trouble) | Happening::TroubleMarked { trouble, .. } => {
            vec![Word::Trouble(trouble.clone())]
        }
        Happening::Closed(Closing { summary: Some(summary), .. }) => {
            summary.troubles.iter().cloned().map(Word::Trouble).collect()
        }
        _ => Vec::new(),
    }
}

/// Puts what happened into numbers; nothing if the lexicon lacks one of its ids.
pub(crate) fn encode(what: &Happening, lexicon: &Lexicon) -> Option<Coded> {
    let numbers =
        words(what).iter().map(|word| lexicon.number(word)).collect::<Option<Vec<_>>>()?;
    let (kind, values) = match what {
        Happening::Opened { language, mode, helper } => {
            let helper = helper.map_or(0, |code| u32::from(code.number()) + 1);
            (1, vec![language_number(*language).into(), mode.number().into(), helper])
        }
        Happening::LanguageChosen(language) => (2, vec![language_number(*language).into()]),
        Happening::ItemOpened(_) => (3, numbers),
        Happening::StepShown(step) => (4, vec![u32::from(*step)]),
        Happening::Answered { step, answer } => (5, vec![u32::from(*step), u32::from(*answer)]),
        Happening::TroubleOpened(_) => (6, numbers),
        Happening::QrShown => (7, Vec::new()),
        Happening::Printed => (8, Vec::new()),
        Happening::SearchUsed => (9, Vec::new()),
        Happening::HelpCalled => (10, Vec::new()),
        Happening::Reached(outcome) => (11, vec![outcome.number().into()]),
        Happening::Rated(rating) => (12, vec![rating.number().into()]),
        Happening::HelperJoined(helper) => (14, vec![helper.number().into()]),
        Happening::Closed(closing) => (CLOSED, closing_values(closing, &numbers)),
        Happening::HelperCame => (15, Vec::new()),
        Happening::OutcomeChosen(outcome) => (16, vec![outcome.number().into()]),
        Happening::TroubleMarked { is_met, .. } => (17, [&[(*is_met).into()], &*numbers].concat()),
        Happening::OperatorChosen(operator) => (18, vec![operator.number().into()]),
        Happening::FiledChosen(filed) => (19, vec![filed.number().into()]),
        Happening::HelperLeft => (20, Vec::new()),
        Happening::Parked => (21, Vec::new()),
        Happening::TakenUp => (22, Vec::new()),
    };
    Some(Coded { kind, values })
}

fn closing_values(closing: &Closing, troubles: &[u32]) -> Vec<u32> {
    let mut values = vec![closing.by.number().into()];
    if let Some(summary) = &closing.summary {
        values.extend([
            summary.outcome.map_or(0, |outcome| outcome.number().into()),
            u32::from(summary.operator.number()),
            summary.filed_online.number().into(),
        ]);
        values.extend_from_slice(troubles);
    }
    values
}

/// What a kind and its numbers stand for; nothing if they stand for nothing.
pub(crate) fn decode(kind: u8, values: &[u32], lexicon: &Lexicon) -> Option<Happening> {
    Some(match (kind, values) {
        (1, [language, mode, helper]) => Happening::Opened {
            language: language_from(small(*language)?)?,
            mode: Mode::from_number(small(*mode)?)?,
            helper: match helper {
                0 => None,
                number => Some(helper_from(number - 1)?),
            },
        },
        (2, [language]) => Happening::LanguageChosen(language_from(small(*language)?)?),
        (3, [number]) => match lexicon.word(*number)? {
            Word::Item(item) => Happening::ItemOpened(item.clone()),
            Word::Trouble(_) => return None,
        },
        (4, [step]) => Happening::StepShown(small(*step)?),
        (5, [step, answer]) => Happening::Answered { step: small(*step)?, answer: small(*answer)? },
        (6, [number]) => Happening::TroubleOpened(trouble_from(*number, lexicon)?),
        (7, []) => Happening::QrShown,
        (8, []) => Happening::Printed,
        (9, []) => Happening::SearchUsed,
        (10, []) => Happening::HelpCalled,
        (11, [outcome]) => Happening::Reached(Outcome::from_number(small(*outcome)?)?),
        (12, [rating]) => Happening::Rated(Rating::from_number(small(*rating)?)?),
        (CLOSED, [by, summary @ ..]) => Happening::Closed(Closing {
            by: EndedBy::from_number(small(*by)?)?,
            summary: match summary {
                [] => None,
                summary => Some(summary_from(summary, lexicon)?),
            },
        }),
        (14, [helper]) => Happening::HelperJoined(helper_from(*helper)?),
        (15, []) => Happening::HelperCame,
        (16, [outcome]) => Happening::OutcomeChosen(Outcome::from_number(small(*outcome)?)?),
        (17, [is_met @ (0 | 1), number]) => {
            let trouble = trouble_from(*number, lexicon)?;
            Happening::TroubleMarked { trouble, is_met: *is_met == 1 }
        }
        (18, [operator]) => Happening::OperatorChosen(Operator::from_number(small(*operator)?)?),
        (19, [filed]) => Happening::FiledChosen(Filed::from_number(small(*filed)?)?),
        (20, []) => Happening::HelperLeft,
        (21, []) => Happening::Parked,
        (22, []) => Happening::TakenUp,
        _ => return None,
    })
}

/// What a closing of before told; nothing if the numbers stand for nothing.
fn summary_from(values: &[u32], lexicon: &Lexicon) -> Option<Summary> {
    let [outcome, operator, filed, troubles @ ..] = values else {
        return None;
    };
    let troubles = troubles.iter().map(|number| trouble_from(*number, lexicon));
    Some(Summary {
        outcome: match outcome {
            0 => None,
            number => Some(Outcome::from_number(small(*number)?)?),
        },
        operator: Operator::from_number(small(*operator)?)?,
        filed_online: Filed::from_number(small(*filed)?)?,
        troubles: troubles.collect::<Option<_>>()?,
    })
}

/// The code of the helper with this number.
pub(crate) fn helper_from(number: u32) -> Option<HelperCode> {
    format!("TN-{number:02}").parse().ok()
}

fn small(value: u32) -> Option<u8> {
    u8::try_from(value).ok()
}

fn trouble_from(number: u32, lexicon: &Lexicon) -> Option<TroubleId> {
    match lexicon.word(number)? {
        Word::Trouble(trouble) => Some(trouble.clone()),
        Word::Item(_) => None,
    }
}

/// Something in a time line: the seconds since the first touch, and what happened.
pub type Entry = (u32, Happening);

/// The whole seconds between two readings of the clock that is never set.
pub(crate) fn seconds_between(from: Duration, to: Duration) -> u32 {
    u32::try_from(to.saturating_sub(from).as_secs()).unwrap_or(u32::MAX)
}

/// Writes a time line: for each entry the seconds since the one before, the kind, how many numbers, and
/// the numbers, all in the base-128 form of small integers. Nothing if the lexicon lacks an id.
pub(crate) fn write(entries: &[Entry], lexicon: &Lexicon) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(entries.len() * 4);
    let mut before = 0;
    for (offset, what) in entries {
        let coded = encode(what, lexicon)?;
        put(&mut bytes, offset.saturating_sub(before));
        put(&mut bytes, coded.kind.into());
        put(&mut bytes, u32::try_from(coded.values.len()).ok()?);
        for value in coded.values {
            put(&mut bytes, value);
        }
        before = *offset;
    }
    Some(bytes)
}

/// Reads a time line; nothing if the bytes are none.
pub(crate) fn read(mut bytes: &[u8], lexicon: &Lexicon) -> Option<Vec<Entry>> {
    let mut entries = Vec::new();
    let mut values = Vec::new();
    let mut offset = 0_u32;
    while !bytes.is_empty() {
        offset = offset.checked_add(take(&mut bytes)?)?;
        let kind = small(take(&mut bytes)?)?;
        values.clear();
        for _ in 0..take(&mut bytes)? {
            values.push(take(&mut bytes)?);
        }
        entries.push((offset, decode(kind, &values, lexicon)?));
    }
    Some(entries)
}

fn put(bytes: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        bytes.push(value.to_le_bytes()[0] | 0x80);
        value >>= 7;
    }
    bytes.push(value.to_le_bytes()[0]);
}

fn take(bytes: &mut &[u8]) -> Option<u32> {
    let mut value = 0_u32;
    for shift in [0, 7, 14, 21, 28] {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u32::from(first & 0x7f).checked_shl(shift)?;
        if first & 0x80 == 0 {
            // One way to write a number only, so that equal lines are equal bytes.
            let is_shortest = *first != 0 || shift == 0;
            let fits = shift < 28 || *first < 0x10;
            return (is_shortest && fits).then_some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::id::ItemId;

    use proptest::prelude::*;
    use rusqlite::Connection;

    const TROUBLES: [&str; 3] = ["otp-missing", "sim-not-own", "no-sms"];

    fn lexicon() -> Lexicon {
        let mut db = Connection::open_in_memory().unwrap();
        crate::journal::table::schema::migrate(&mut db).unwrap();
        let mut lexicon = Lexicon::default();
        for item in items() {
            lexicon.add(&db, &Word::Item(item)).unwrap();
        }
        for trouble in TROUBLES {
            lexicon.add(&db, &Word::Trouble(trouble.parse().unwrap())).unwrap();
        }
        lexicon
    }

    fn items() -> Vec<ItemId> {
        let id = "vneid-activate";
        vec![
            ItemId::Guide(id.parse().unwrap()),
            ItemId::Procedure(id.parse().unwrap()),
            ItemId::Notice(id.parse().unwrap()),
        ]
    }

    fn happening() -> impl Strategy<Value = Happening> {
        use prop::sample::select;

        let troubles = || select(TROUBLES.to_vec()).prop_map(|id| id.parse::<TroubleId>().unwrap());
        let summary = (
            prop::option::of(select(Outcome::ALL)),
            prop::collection::vec(troubles(), 0..=3),
            select(Operator::ALL),
            select(Filed::ALL),
        )
            .prop_map(|(outcome, troubles, operator, filed_online)| Summary {
                outcome,
                troubles,
                operator,
                filed_online,
            });
        let closing = (select(EndedBy::ALL), prop::option::of(summary))
            .prop_map(|(by, summary)| Happening::Closed(Closing { by, summary }));
        let opened =
            (select(Mode::ALL), prop::option::of(0..100_u32)).prop_map(|(mode, helper)| {
                let helper = helper.and_then(helper_from);
                Happening::Opened { language: Language::English, mode, helper }
            });
        prop_oneof![
            opened,
            select(items()).prop_map(Happening::ItemOpened),
            any::<u8>().prop_map(Happening::StepShown),
            (0..100_u32).prop_map(|number| Happening::HelperJoined(helper_from(number).unwrap())),
            any::<(u8, u8)>().prop_map(|(step, answer)| Happening::Answered { step, answer }),
            troubles().prop_map(Happening::TroubleOpened),
            (troubles(), any::<bool>())
                .prop_map(|(trouble, is_met)| Happening::TroubleMarked { trouble, is_met }),
            select(Outcome::ALL).prop_map(Happening::Reached),
            select(Outcome::ALL).prop_map(Happening::OutcomeChosen),
            select(Operator::ALL).prop_map(Happening::OperatorChosen),
            select(Filed::ALL).prop_map(Happening::FiledChosen),
            select(Rating::ALL).prop_map(Happening::Rated),
            select(vec![Happening::QrShown, Happening::Printed, Happening::SearchUsed]),
            select(vec![Happening::HelpCalled, Happening::LanguageChosen(Language::Vietnamese)]),
            select(vec![Happening::HelperCame, Happening::HelperLeft]),
            select(vec![Happening::Parked, Happening::TakenUp]),
            closing,
        ]
    }

    proptest! {
        #[test]
        fn a_line_reads_back_as_it_is_written(
            mut offsets in prop::collection::vec(any::<u32>(), 20),
            happenings in prop::collection::vec(happening(), 0..20),
        ) {
            let lexicon = lexicon();
            offsets.sort();
            let line: Vec<Entry> = offsets.into_iter().zip(happenings).collect();
            let bytes = write(&line, &lexicon).unwrap();
            prop_assert_eq!(read(&bytes, &lexicon), Some(line));
        }

        #[test]
        fn bytes_that_read_as_a_line_are_the_only_ones_that_do(
            bytes in prop::collection::vec(prop_oneof![3 => 0..16_u8, 1 => any::<u8>()], 0..24),
        ) {
            let lexicon = lexicon();
            if let Some(line) = read(&bytes, &lexicon) {
                prop_assert_eq!(write(&line, &lexicon), Some(bytes));
            }
        }
    }

    #[test]
    fn a_number_has_one_way_to_be_written_up_to_the_largest() {
        for value in [0, 1, 127, 128, 2048, 16_383, 16_384, 1 << 28, u32::MAX - 1, u32::MAX] {
            let mut bytes = Vec::new();
            put(&mut bytes, value);
            bytes.push(7);
            let mut left = bytes.as_slice();
            assert_eq!(take(&mut left), Some(value));
            assert_eq!(left, [7], "after {value}");
        }
        let longer_than_needed: [&[u8]; 3] = [&[0x80, 0], &[0x81, 0], &[0x80, 0x80, 0]];
        let too_large: [&[u8]; 3] =
            [&[0xff, 0xff, 0xff, 0xff, 0x10], &[0x80, 0x80, 0x80, 0x80, 0x11], &[0xff; 6]];
        let cut: [&[u8]; 2] = [&[], &[0x80]];
        for bad in longer_than_needed.iter().chain(&too_large).chain(&cut) {
            assert_eq!(take(&mut &**bad), None, "{bad:?}");
        }
    }

    #[test]
    fn an_id_that_the_lexicon_lacks_cannot_be_written() {
        let unknown = Happening::TroubleOpened("unknown".parse().unwrap());
        assert_eq!(write(&[(0, unknown)], &lexicon()), None);
    }
}
