//! The tries as they are on the disk: the wrong ones, and the acts that the log has not taken yet.

use crate::id::{HelperCode, Token};
use crate::staff::throttle::{Counter, LONGEST, Throttle};
use crate::visit::{Act, ActKind, By, Source};

use jiff::Timestamp;
use serde::Deserialize;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::Duration;

/// The most acts that wait for the log.
const MOST_ACTS: usize = 1000;

/// What is known of tries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tries {
    /// The mark of the pair that they make with the list.
    pub(crate) mark: Token,
    /// Whether it is known that the list is lost, so that it is told once.
    pub(crate) is_list_lost: bool,
    pub(crate) throttle: Throttle,
    acts: Vec<Act>,
}

impl Tries {
    /// Nobody has tried.
    pub(crate) fn new(mark: Token) -> Self {
        Self { mark, is_list_lost: false, throttle: Throttle::default(), acts: Vec::new() }
    }

    /// Nobody knows how often was tried, as of `now`.
    pub(crate) fn lost(mark: Token, now: Duration) -> Self {
        Self { throttle: Throttle::lost(now), ..Self::new(mark) }
    }

    /// What is left of them for a list that begins anew: nobody waits, and what was done is still to be told.
    pub(crate) fn begun_anew(&self) -> Self {
        Self { acts: self.acts.clone(), ..Self::new(self.mark) }
    }

    /// The acts that the log has not taken yet, in order.
    pub(crate) fn acts(&self) -> &[Act] {
        &self.acts
    }

    /// Keeps an act until the log has it. While the log takes none, tries that only waited give way, then the
    /// oldest.
    pub(crate) fn keep(&mut self, act: Act) {
        if self.acts.len() >= MOST_ACTS {
            let waited = self.acts.iter().position(|act| act.kind == ActKind::TryWaited);
            self.acts.remove(waited.unwrap_or(0));
        }
        self.acts.push(act);
    }

    /// Forgets the acts that the log has; says whether there were any.
    pub(crate) fn forget(&mut self, ids: &[Token]) -> bool {
        let before = self.acts.len();
        self.acts.retain(|act| !ids.contains(&act.id));
        self.acts.len() < before
    }

    /// Makes the last act, if it is this one, an act of another kind.
    pub(crate) fn turn(&mut self, id: Token, kind: ActKind) {
        if let Some(act) = self.acts.last_mut().filter(|act| act.id == id) {
            act.kind = kind;
        }
    }

    /// Whether the last act is a try of `code` that had to wait.
    pub(crate) fn has_just_waited(&self, code: HelperCode) -> bool {
        let is_it = |act: &Act| act.kind == ActKind::TryWaited && act.code == Some(code);
        self.acts.last().is_some_and(is_it)
    }

    /// The tries as text.
    pub(crate) fn text(&self) -> String {
        let Self { mark, is_list_lost, throttle, acts } = self;
        let mut text = format!("mark = \"{mark}\"\nlist-lost = {is_list_lost}\n\n[machine]\n");
        put_counter(&mut text, throttle.machine);
        for (code, counter) in &throttle.codes {
            text.push_str(&format!("\n[[codes]]\ncode = \"{code}\"\n"));
            put_counter(&mut text, *counter);
        }
        acts.iter().for_each(|act| put_act(&mut text, act));
        // What lacks it was cut.
        text.push_str("\n[end]\n");
        text
    }

    /// The tries in a text as of `now`; nothing if any of it is not as this program writes it.
    pub(crate) fn parse(text: &str, now: Duration) -> Option<Self> {
        let Raw { mark, list_lost, machine, codes, acts, end: End {} } =
            toml::from_str(text).ok()?;
        let mut counters = BTreeMap::new();
        for RawCode { code, wrong, left } in codes {
            counters.insert(code.parse().ok()?, RawCounter { wrong, left }.counter());
        }
        let throttle = Throttle::new(machine.counter(), counters, now);
        let acts = acts.into_iter().map(RawAct::act).collect::<Option<_>>()?;
        Some(Self { mark: mark.parse().ok()?, is_list_lost: list_lost, throttle, acts })
    }
}

/// Writes a counter; what is left of a wait is in whole seconds, rounded up, so that no wait gets shorter.
fn put_counter(text: &mut String, counter: Counter) {
    let left = counter.left.as_secs() + u64::from(counter.left.subsec_nanos() > 0);
    let _always_written = writeln!(text, "wrong = {}\nleft = {left}", counter.wrong);
}

fn put_act(text: &mut String, act: &Act) {
    let Act { id, at, kind, code, by } = act;
    let (at, kind, source) = (at.as_second(), kind.code(), by.source.code());
    let _always_written = write!(
        text,
        "\n[[acts]]\nid = \"{id}\"\nat = {at}\nkind = \"{kind}\"\nsource = \"{source}\"\n",
    );
    for (key, code) in [("code", code), ("by", &by.code)] {
        let line = code.map(|code| format!("{key} = \"{code}\"\n"));
        text.push_str(&line.unwrap_or_default());
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Raw {
    mark: String,
    list_lost: bool,
    machine: RawCounter,
    #[serde(default)]
    codes: Vec<RawCode>,
    #[serde(default)]
    acts: Vec<RawAct>,
    end: End,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCounter {
    wrong: u32,
    left: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCode {
    code: String,
    wrong: u32,
    left: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAct {
    id: String,
    at: i64,
    kind: String,
    source: String,
    code: Option<String>,
    by: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct End {}

impl RawCounter {
    fn counter(self) -> Counter {
        let left = Duration::from_secs(self.left.into()).min(LONGEST);
        Counter { wrong: self.wrong, left }
    }
}

impl RawAct {
    fn act(self) -> Option<Act> {
        let code = |text: Option<String>| text.map(|text| text.parse()).transpose().ok();
        Some(Act {
            id: self.id.parse().ok()?,
            at: Timestamp::from_second(self.at).ok()?,
            kind: ActKind::from_code(&self.kind)?,
            code: code(self.code)?,
            by: By { source: Source::from_code(&self.source)?, code: code(self.by)? },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    fn code(number: u8) -> HelperCode {
        format!("TN-{number:02}").parse().unwrap()
    }

    fn act(number: u8, kind: ActKind) -> Act {
        let by = if number.is_multiple_of(2) { By::COMMAND_LINE } else { By::member(code(1)) };
        let code = (!number.is_multiple_of(3)).then(|| code(number % 100));
        Act { id: Token::from_bytes([number; 16]), at: Timestamp::UNIX_EPOCH, kind, code, by }
    }

    fn tries(counts: &[u8]) -> Tries {
        let mut tries = Tries::new(Token::from_bytes([7; 16]));
        for (number, kind) in (0..).zip(ActKind::ALL) {
            tries.keep(act(number, *kind));
        }
        counts.iter().for_each(|number| tries.throttle.count(code(number % 100)));
        tries
    }

    #[test]
    fn what_was_cut_or_changed_is_not_read() {
        let text = tries(&[3, 3, 4]).text();
        for end in 0..text.len() - 1 {
            assert_eq!(Tries::parse(&text[..end], Duration::ZERO), None, "cut at {end}");
        }
        for (from, to) in [("wrong = 3", "wrong = -3"), ("try-right", "try"), ("TN-03", "TN-3")] {
            assert!(text.contains(from), "{from}");
            assert_eq!(Tries::parse(&text.replacen(from, to, 1), Duration::ZERO), None, "{to}");
        }
    }

    #[test]
    fn when_too_many_acts_wait_those_that_only_waited_give_way_first() {
        let mut tries = Tries::new(Token::from_bytes([7; 16]));
        tries.keep(act(1, ActKind::Reset));
        tries.keep(act(2, ActKind::TryWaited));
        (0..MOST_ACTS).for_each(|_| tries.keep(act(3, ActKind::TryWrong)));
        assert_eq!(tries.acts().len(), MOST_ACTS);
        assert!(tries.acts().iter().all(|act| act.kind == ActKind::TryWrong));
        let text = tries.text();
        assert!(text.len() < crate::staff::files::LARGEST, "{} bytes", text.len());
    }

    #[test]
    fn acts_that_the_log_has_are_forgotten() {
        let mut tries = tries(&[]);
        let ids: Vec<_> = tries.acts()[..5].iter().map(|act| act.id).collect();
        assert!(tries.forget(&ids) && !tries.forget(&ids));
        assert_eq!(tries.acts().len(), ActKind::ALL.len() - 5);
    }

    proptest! {
        #[test]
        fn tries_read_back_with_no_shorter_wait(
            counts in prop::collection::vec(any::<u8>(), 0..40), millis in 0..4_000_000_u64,
        ) {
            let mut written = tries(&counts);
            written.throttle.pass(Duration::from_millis(millis));
            let now = Duration::from_secs(9);
            let read = Tries::parse(&written.text(), now).unwrap();
            prop_assert_eq!(read.acts(), written.acts());
            for number in 0..100 {
                let left = written.throttle.wait(code(number), Duration::from_millis(millis));
                let wait = read.throttle.wait(code(number), now);
                prop_assert!(left <= wait && wait < left + Duration::from_secs(1));
            }
            prop_assert_eq!(Tries::parse(&read.text(), now), Some(read));
        }

        #[test]
        fn any_text_is_no_tries(text in "\\PC{0,200}") {
            prop_assert_eq!(Tries::parse(&text, Duration::ZERO), None);
        }
    }
}
