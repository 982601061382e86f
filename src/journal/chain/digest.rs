//! The chain: each session's hash covers the hash before it and the session's own canonical bytes.
//!
//! The exact time of the first touch goes into the hash as a salted commitment, so that rounding can drop
//! the time and the salt and keep the commitment. The hour goes in as it is: it stays.
//!
//! Canonical bytes, all integers big-endian, all hashes SHA-256:
//! - commitment: `"tramso time 1"`, salt (16), seconds since 1970 (8)
//! - session: `"tramso session 1"`, hash before (32), number (8), ward (4), hub (1), version (3 × 2),
//!   catalogue date as YYYYMMDD (4), demo (1), hour (8: seconds / 3600), commitment (32), clock (1),
//!   jump (4), how many events (4); for each event: seconds since the first touch (4), kind (1), how many
//!   numbers (1), the numbers (4 each; an id counts as 0 there), and for each id its kind (1), length (1)
//!   and text
//! - month: `"tramso month 1"`, hash before (32), month as YYYYMM (4), first number (8), how many (8), last
//!   hash (32), digest of its counts (32)
//! - counts: `"tramso counts 1"`, then for each in order: kind (1), id's kind and length (1 + 1; zeros
//!   where there is no id) and text, key (8), count (8)
//! - the first hash before: `"tramso journal 1"`, origin (16)

use crate::journal::calendar::{self, Month};
use crate::journal::event::lexicon::{Lexicon, Word};
use crate::journal::event::line;
use crate::journal::event::seal::Hash;
use crate::journal::event::session::Session;
use crate::journal::table::tally::{Counts, Named};

use sha2::{Digest, Sha256};

use std::fmt;

/// The hash that the first session of a log follows.
pub(crate) fn origin(origin: &[u8]) -> Hash {
    let mut hasher = Sha256::new_with_prefix(b"tramso journal 1");
    hasher.update(origin);
    hasher.finalize().into()
}

/// The hash of a session that follows `before`; nothing if its line cannot be put into numbers.
pub(crate) fn session(before: &Hash, session: &Session, lexicon: &Lexicon) -> Option<Hash> {
    let mut bytes = Vec::with_capacity(512);
    bytes.extend_from_slice(b"tramso session 1");
    bytes.extend_from_slice(before);
    bytes.extend_from_slice(&session.number.to_be_bytes());
    put_setup(&mut bytes, session);
    bytes.extend_from_slice(&session.opened.div_euclid(3600).to_be_bytes());
    bytes.extend_from_slice(&session.seal.commitment(session.opened));
    bytes.push(session.clock.number());
    bytes.extend_from_slice(&session.jump.to_be_bytes());
    put_line(&mut bytes, session, lexicon)?;
    Some(Sha256::digest(&bytes).into())
}

fn put_setup(bytes: &mut Vec<u8>, session: &Session) {
    let setup = &session.setup;
    bytes.extend_from_slice(&setup.hub.ward().to_be_bytes());
    bytes.push(setup.hub.number());
    for part in setup.app_version.parts {
        bytes.extend_from_slice(&part.to_be_bytes());
    }
    let day = u32::try_from(calendar::day_number(setup.catalog_version)).unwrap_or(0);
    bytes.extend_from_slice(&day.to_be_bytes());
    bytes.push(setup.is_demo.into());
}

fn put_line(bytes: &mut Vec<u8>, session: &Session, lexicon: &Lexicon) -> Option<()> {
    bytes.extend_from_slice(&u32::try_from(session.line.len()).ok()?.to_be_bytes());
    for (offset, what) in &session.line {
        let words = line::words(what);
        let coded = line::encode(what, lexicon)?;
        let plain = coded.values.len() - words.len();
        bytes.extend_from_slice(&offset.to_be_bytes());
        bytes.extend_from_slice(&[coded.kind, u8::try_from(coded.values.len()).ok()?]);
        for (place, value) in coded.values.iter().enumerate() {
            // An id's number is this database's own business; its text follows instead.
            let value = if place < plain { *value } else { 0 };
            bytes.extend_from_slice(&value.to_be_bytes());
        }
        words.iter().for_each(|word| put_word(bytes, Some(word)));
    }
    Some(())
}

fn put_word(bytes: &mut Vec<u8>, word: Option<&Word>) {
    let (kind, text) = word.map_or((0, ""), |word| (word.kind(), word.as_str()));
    bytes.extend_from_slice(&[kind, u8::try_from(text.len()).unwrap_or(0)]);
    bytes.extend_from_slice(text.as_bytes());
}

/// A count of a month with the id it counts, if it counts one.
struct Counted<'a> {
    kind: u8,
    word: Option<&'a Word>,
    key: i64,
    count: i64,
}

/// The digest of a month's counts, which must be in order.
fn in_order<'a>(counts: impl Iterator<Item = Counted<'a>>) -> Hash {
    let mut hasher = Sha256::new_with_prefix(b"tramso counts 1");
    let mut bytes = Vec::new();
    for counted in counts {
        bytes.clear();
        bytes.push(counted.kind);
        put_word(&mut bytes, counted.word);
        bytes.extend_from_slice(&counted.key.to_be_bytes());
        bytes.extend_from_slice(&counted.count.to_be_bytes());
        hasher.update(&bytes);
    }
    hasher.finalize().into()
}

/// The digest of counts, in the order of their kinds, ids and keys; nothing if one counts no known id.
pub(crate) fn counts(counts: &Counts, lexicon: &Lexicon) -> Option<Hash> {
    let mut counted = Vec::with_capacity(counts.len());
    for (key, count) in counts {
        let (kind, count) = (key.kind, *count);
        counted.push(match key.named() {
            None => Counted { kind, word: None, key: key.value, count },
            Some(Named { word, step }) => {
                Counted { kind, word: Some(lexicon.word(word)?), key: step, count }
            }
        });
    }
    counted.sort_by(|a, b| (a.kind, a.word, a.key).cmp(&(b.kind, b.word, b.key)));
    Some(in_order(counted.into_iter()))
}

/// What a month's head is made of.
pub(crate) struct Closing {
    pub(crate) before: Hash,
    pub(crate) month: Month,
    pub(crate) first: u64,
    pub(crate) count: u64,
    pub(crate) last: Hash,
    pub(crate) counts: Hash,
}

impl Closing {
    /// The month's head.
    pub(crate) fn head(&self) -> Head {
        let mut hasher = Sha256::new_with_prefix(b"tramso month 1");
        hasher.update(self.before);
        hasher.update(u32::try_from(self.month.number()).unwrap_or(0).to_be_bytes());
        hasher.update(self.first.to_be_bytes());
        hasher.update(self.count.to_be_bytes());
        hasher.update(self.last);
        hasher.update(self.counts);
        Head(hasher.finalize().into())
    }
}

/// The head of a month's chain. Printed, it is short enough to copy by hand: 160 bits as eight groups of
/// four letters and digits, without I, L, O and U.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Head(pub(crate) Hash);

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        for (place, five) in self.0[..20].chunks(5).enumerate() {
            let bits = five.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
            for letter in 0..8 {
                if letter == 4 || (letter == 0 && place > 0) {
                    f.write_str("-")?;
                }
                let value = bits >> (35 - 5 * letter) & 31;
                write!(f, "{}", char::from(LETTERS[usize::try_from(value).unwrap_or(0)]))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_prints_as_eight_groups_of_four() {
        let head = Head([0xff; 32]);
        assert_eq!(head.to_string(), "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ");
        let mut bytes = [0; 32];
        bytes[0] = 0b0000_1000;
        bytes[19] = 1;
        assert_eq!(Head(bytes).to_string(), "1000-0000-0000-0000-0000-0000-0000-0001");
    }
}
