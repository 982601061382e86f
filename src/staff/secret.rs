//! What is kept of a PIN: its Argon2id hash, as a PHC string.

use crate::staff::pin::Pin;

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};

use std::fmt;
use std::io;
use std::str::FromStr;

/// How many bytes a salt has.
const SALT: usize = 16;

/// How much work it is to try a PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cost {
    /// Memory, in KiB.
    memory: u32,
    /// How often all of it is gone over.
    passes: u32,
}

impl Cost {
    /// 19 MiB, gone over twice, as OWASP recommends for Argon2id: some 50 ms on the PC of a hub.
    pub(crate) const USUAL: Self = Self { memory: 19 * 1024, passes: 2 };

    /// As little as there can be, where only the rules are tried.
    #[cfg(test)]
    pub(crate) const LEAST: Self = Self { memory: 8, passes: 1 };

    fn params(self) -> Option<Params> {
        Params::new(self.memory, self.passes, 1, None).ok()
    }
}

/// What is kept of a PIN. No PIN can be read off it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret(PasswordHash);

/// A text that is no secret of this program's: another kind of hash, or one that takes more work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotASecret;

impl Secret {
    /// What to keep of a PIN.
    ///
    /// # Errors
    /// That the system has no random numbers or no memory to give.
    pub(crate) fn of(pin: &Pin, cost: Cost) -> io::Result<Self> {
        let mut salt = [0; SALT];
        getrandom::fill(&mut salt)?;
        let hashed = argon2(cost).map(|argon2| argon2.hash_password_with_salt(pin.digits(), &salt));
        match hashed {
            Some(Ok(hash)) => Ok(Self(hash)),
            _ => Err(io::ErrorKind::OutOfMemory.into()),
        }
    }

    /// One that is no PIN's, and takes as much work to try.
    pub(crate) fn of_nobody(cost: Cost) -> Option<Self> {
        let params = ParamsString::try_from(&cost.params()?).ok()?;
        Some(Self(PasswordHash {
            algorithm: Algorithm::Argon2id.ident(),
            version: Some(Version::V0x13.into()),
            params,
            salt: Some(Salt::new(&[0; SALT]).ok()?),
            hash: Some(Output::new(&[0; Params::DEFAULT_OUTPUT_LEN]).ok()?),
        }))
    }

    /// Whether it is of this PIN. It is compared in the same time whatever the PIN is.
    pub(crate) fn is_of(&self, pin: &Pin) -> bool {
        #[cfg(test)]
        tests::WORKED.with(|worked| worked.set(worked.get() + 1));
        Argon2::default().verify_password(pin.digits(), &self.0).is_ok()
    }
}

fn argon2(cost: Cost) -> Option<Argon2<'static>> {
    Some(Argon2::new(Algorithm::Argon2id, Version::V0x13, cost.params()?))
}

impl FromStr for Secret {
    type Err = NotASecret;

    /// Reads a PHC string, unless it takes more work than this program's own: somebody may have put it there
    /// to keep the PC busy.
    fn from_str(text: &str) -> Result<Self, NotASecret> {
        let hash = PasswordHash::new(text).map_err(|_| NotASecret)?;
        let params = Params::try_from(&hash).map_err(|_| NotASecret)?;
        let Cost { memory, passes } = Cost::USUAL;
        let is_ours = hash.algorithm == Algorithm::Argon2id.ident()
            && hash.version == Some(Version::V0x13.into())
            && hash.salt.is_some()
            && hash.hash.is_some()
            && params.m_cost() <= memory
            && params.t_cost() <= passes
            && params.p_cost() == 1;
        is_ours.then_some(Self(hash)).ok_or(NotASecret)
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

#[cfg(test)]
pub(crate) use tests::worked;

#[cfg(test)]
mod tests {
    use super::*;

    use std::cell::Cell;

    thread_local! {
        pub(super) static WORKED: Cell<u32> = const { Cell::new(0) };
    }

    /// How many PINs were looked at on this thread.
    pub(crate) fn worked() -> u32 {
        WORKED.with(Cell::get)
    }

    fn pin(text: &str) -> Pin {
        Pin::parse(text).unwrap()
    }

    #[test]
    fn a_secret_is_of_its_own_pin_only_and_reads_back() {
        let secret = Secret::of(&pin("123456"), Cost::USUAL).unwrap();
        let text = secret.to_string();
        assert!(text.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{text}");
        assert_eq!(text.parse(), Ok(secret.clone()));
        assert!(secret.is_of(&pin("123456")));
        assert!(!secret.is_of(&pin("1234567")) && !secret.is_of(&pin("654321")));
        let [one, other] = [(); 2].map(|()| Secret::of(&pin("123456"), Cost::LEAST).unwrap());
        assert_ne!(one, other);
    }

    #[test]
    fn nobodys_secret_takes_as_much_work_and_is_of_no_pin() {
        let nobodys = Secret::of_nobody(Cost::USUAL).unwrap();
        let somebodys = Secret::of(&pin("123456"), Cost::USUAL).unwrap();
        let work = |secret: &Secret| secret.to_string().split('$').nth(3).unwrap().to_owned();
        assert_eq!(work(&nobodys), work(&somebodys));
        assert_eq!(nobodys.to_string().len(), somebodys.to_string().len());
        assert_eq!(nobodys.to_string().parse(), Ok(nobodys.clone()));
        assert!(!nobodys.is_of(&pin("000000")));
    }

    #[test]
    fn a_hash_of_another_kind_or_of_more_work_is_refused() {
        let good = Secret::of(&pin("123456"), Cost::LEAST).unwrap().to_string();
        assert!(good.parse::<Secret>().is_ok());
        for (from, to) in [
            ("argon2id", "argon2i"),
            ("v=19", "v=16"),
            ("m=8", "m=4000000"),
            ("t=1", "t=999"),
            ("p=1", "p=9"),
            ("$m", "$x=1,m"),
            (&good, ""),
            (&good, "123456"),
            (&good, "$argon2id$v=19$m=8,t=1,p=1"),
        ] {
            let bad = good.replacen(from, to, 1);
            assert_eq!(bad.parse::<Secret>(), Err(NotASecret), "{bad:?}");
        }
    }
}
