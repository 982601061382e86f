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

use super::calendar::Month;
use super::lexicon::{Lexicon, Word};
use super::line;
use super::session::Session;

use sha2::{Digest, Sha256};

use std::fmt;

/// A SHA-256 value.
pub(crate) type Hash = [u8; 32];

/// What ties a session's exact time to its hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seal {
    /// The salt of the commitment; the exact time is still there.
    Exact([u8; 16]),
    /// The commitment; the exact time and the salt are gone.
    Rounded(Hash),
}

impl Seal {
    /// The seal in these bytes: 16 are a salt, 32 a commitment.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        match bytes.len() {
            16 => bytes.try_into().ok().map(Self::Exact),
            32 => bytes.try_into().ok().map(Self::Rounded),
            _ => None,
        }
    }

    /// The seal as bytes.
    pub(super) fn bytes(&self) -> &[u8] {
        match self {
            Self::Exact(salt) => salt,
            Self::Rounded(commitment) => commitment,
        }
    }

    /// The commitment to the time `opened`.
    pub(super) fn commitment(&self, opened: i64) -> Hash {
        match self {
            Self::Rounded(commitment) => *commitment,
            Self::Exact(salt) => {
                let mut hasher = Sha256::new_with_prefix(b"tramso time 1");
                hasher.update(salt);
                hasher.update(opened.to_be_bytes());
                hasher.finalize().into()
            }
        }
    }
}

/// The hash that the first session of a log follows.
pub(super) fn origin(origin: &[u8]) -> Hash {
    let mut hasher = Sha256::new_with_prefix(b"tramso journal 1");
    hasher.update(origin);
    hasher.finalize().into()
}

/// The hash of a session that follows `before`; nothing if its line cannot be put into numbers.
pub(super) fn hash(before: &Hash, session: &Session, lexicon: &Lexicon) -> Option<Hash> {
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
    let day = u32::try_from(super::calendar::day_number(setup.catalog_version)).unwrap_or(0);
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
pub(super) struct Counted<'a> {
    pub(super) kind: u8,
    pub(super) word: Option<&'a Word>,
    pub(super) key: i64,
    pub(super) count: i64,
}

/// The digest of a month's counts, which must be in order.
pub(super) fn counts<'a>(counts: impl Iterator<Item = Counted<'a>>) -> Hash {
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

/// What a month's head is made of.
pub(super) struct Closing {
    pub(super) before: Hash,
    pub(super) month: Month,
    pub(super) first: u64,
    pub(super) count: u64,
    pub(super) last: Hash,
    pub(super) counts: Hash,
}

impl Closing {
    /// The month's head.
    pub(super) fn head(&self) -> Head {
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
pub struct Head(pub(super) Hash);

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

    #[test]
    fn the_commitment_stays_when_the_time_and_the_salt_are_gone() {
        let exact = Seal::Exact([7; 16]);
        let commitment = exact.commitment(1_800_000_123);
        assert_eq!(Seal::Rounded(commitment).commitment(1_799_999_999), commitment);
        assert_ne!(exact.commitment(1_800_000_124), commitment);
        assert_ne!(Seal::Exact([8; 16]).commitment(1_800_000_123), commitment);
    }
}
