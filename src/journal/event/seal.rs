//! The seal of a session's exact time: it goes into the hash as a salted commitment, so that rounding can
//! drop the time and the salt and keep the commitment.

use sha2::{Digest, Sha256};

/// A SHA-256 value.
pub(crate) type Hash = [u8; 32];

/// What ties a session's exact time to its hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seal {
    /// The salt of the commitment; the exact time is still there.
    Exact([u8; 16]),
    /// The commitment; the exact time and the salt are gone.
    Rounded(Hash),
}

impl Seal {
    /// The seal in these bytes: 16 are a salt, 32 a commitment.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        match bytes.len() {
            16 => bytes.try_into().ok().map(Self::Exact),
            32 => bytes.try_into().ok().map(Self::Rounded),
            _ => None,
        }
    }

    /// The seal as bytes.
    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Self::Exact(salt) => salt,
            Self::Rounded(commitment) => commitment,
        }
    }

    /// The commitment to the time `opened`.
    pub(crate) fn commitment(&self, opened: i64) -> Hash {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commitment_stays_when_the_time_and_the_salt_are_gone() {
        let exact = Seal::Exact([7; 16]);
        let commitment = exact.commitment(1_800_000_123);
        assert_eq!(Seal::Rounded(commitment).commitment(1_799_999_999), commitment);
        assert_ne!(exact.commitment(1_800_000_124), commitment);
        assert_ne!(Seal::Exact([8; 16]).commitment(1_800_000_123), commitment);
    }
}
