//! The list of the staff: codes, roles and what is kept of PINs; no names.

use crate::id::{HelperCode, Token};
use crate::staff::secret::Secret;
use crate::staff::undone::Undone;

use serde::Deserialize;

use std::collections::BTreeMap;
use std::fmt::Write;

/// What a member of the staff may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Assists residents.
    Helper,
    /// Manages the hub as well.
    Admin,
}

impl Role {
    /// Its word in the file, and the end of its messages' ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Helper => "helper",
            Self::Admin => "admin",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        [Self::Helper, Self::Admin].into_iter().find(|role| role.word() == word)
    }
}

/// A member of the staff, as others may know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    /// The code.
    pub code: HelperCode,
    /// The role.
    pub role: Role,
    /// Whether they can sign in.
    pub is_active: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    role: Role,
    is_active: bool,
    secret: Secret,
}

/// Everybody who is or was on the staff: members are switched off, never deleted, so that a code in the log
/// stays one person's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct List {
    /// The mark of the pair that it makes with the tries.
    pub(crate) mark: Token,
    entries: BTreeMap<HelperCode, Entry>,
}

impl List {
    /// A list without anybody.
    pub(crate) fn new(mark: Token) -> Self {
        Self { mark, entries: BTreeMap::new() }
    }

    /// The members, by their codes.
    pub(crate) fn members(&self) -> impl Iterator<Item = Member> + '_ {
        self.entries.iter().map(|(code, entry)| Member {
            code: *code,
            role: entry.role,
            is_active: entry.is_active,
        })
    }

    /// The member with this code.
    pub(crate) fn member(&self, code: HelperCode) -> Option<Member> {
        self.members().find(|member| member.code == code)
    }

    /// What is kept of the PIN of a member who can sign in.
    pub(crate) fn secret(&self, code: HelperCode) -> Option<&Secret> {
        self.entries.get(&code).filter(|entry| entry.is_active).map(|entry| &entry.secret)
    }

    /// Whether somebody can sign in and manage the hub.
    pub(crate) fn has_admin(&self) -> bool {
        self.members().any(|member| member.is_active && member.role == Role::Admin)
    }

    /// Adds a member who can sign in.
    ///
    /// # Errors
    /// That the code is somebody's.
    pub(crate) fn add(
        &mut self,
        code: HelperCode,
        role: Role,
        secret: Secret,
    ) -> Result<(), Undone> {
        if self.entries.contains_key(&code) {
            return Err(Undone::Taken(code));
        }
        self.entries.insert(code, Entry { role, is_active: true, secret });
        Ok(())
    }

    /// Sets what is kept of a member's PIN.
    ///
    /// # Errors
    /// That the code is nobody's.
    pub(crate) fn set_secret(&mut self, code: HelperCode, secret: Secret) -> Result<(), Undone> {
        self.entry(code)?.secret = secret;
        Ok(())
    }

    /// Switches a member on or off.
    ///
    /// # Errors
    /// That the code is nobody's, or that no admin would be left.
    pub(crate) fn switch(&mut self, code: HelperCode, is_active: bool) -> Result<(), Undone> {
        self.change(code, |entry| entry.is_active = is_active)
    }

    /// Sets a member's role.
    ///
    /// # Errors
    /// That the code is nobody's, or that no admin would be left.
    pub(crate) fn set_role(&mut self, code: HelperCode, role: Role) -> Result<(), Undone> {
        self.change(code, |entry| entry.role = role)
    }

    /// Changes a member; once there is an admin who can sign in, there is always one.
    fn change(&mut self, code: HelperCode, change: impl FnOnce(&mut Entry)) -> Result<(), Undone> {
        let had_admin = self.has_admin();
        let before = self.entry(code)?.clone();
        change(self.entry(code)?);
        if had_admin && !self.has_admin() {
            *self.entry(code)? = before;
            return Err(Undone::LastAdmin(code));
        }
        Ok(())
    }

    fn entry(&mut self, code: HelperCode) -> Result<&mut Entry, Undone> {
        self.entries.get_mut(&code).ok_or(Undone::Unknown(code))
    }

    /// The list as text.
    pub(crate) fn text(&self) -> String {
        let mut text = format!("mark = \"{}\"\n", self.mark);
        for (code, Entry { role, is_active, secret }) in &self.entries {
            let role = role.word();
            let _always_written = write!(
                text,
                "\n[[members]]\ncode = \"{code}\"\nrole = \"{role}\"\nactive = {is_active}\n\
                 pin = \"{secret}\"\n",
            );
        }
        // What lacks it was cut.
        text.push_str("\n[end]\n");
        text
    }

    /// The list in a text; nothing if any of it is not as this program writes it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let Raw { mark, members, end: End {} } = toml::from_str(text).ok()?;
        let mut list = Self::new(mark.parse().ok()?);
        for member in members {
            let role = Role::from_word(&member.role)?;
            let secret = member.pin.parse().ok()?;
            let code = member.code.parse().ok()?;
            list.add(code, role, secret).ok()?;
            list.entry(code).ok()?.is_active = member.active;
        }
        Some(list)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    mark: String,
    #[serde(default)]
    members: Vec<RawMember>,
    end: End,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMember {
    code: String,
    role: String,
    active: bool,
    pin: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct End {}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::staff::pin::Pin;
    use crate::staff::secret::Cost;

    use proptest::prelude::*;

    fn code(number: u8) -> HelperCode {
        format!("TN-{number:02}").parse().unwrap()
    }

    fn secret() -> Secret {
        Secret::of(&Pin::parse("123456").unwrap(), Cost::LEAST).unwrap()
    }

    fn list(members: &[(u8, Role, bool)]) -> List {
        let mut list = List::new(Token::from_bytes([7; 16]));
        for (number, role, is_active) in members {
            list.add(code(*number), *role, secret()).unwrap();
            list.entry(code(*number)).unwrap().is_active = *is_active;
        }
        list
    }

    #[test]
    fn a_list_reads_back_as_it_is_written_and_nothing_less_does() {
        let list =
            list(&[(0, Role::Admin, true), (7, Role::Helper, false), (99, Role::Helper, true)]);
        let text = list.text();
        assert_eq!(List::parse(&text), Some(list.clone()));
        for end in 0..text.len() - 1 {
            assert_eq!(List::parse(&text[..end]), None, "cut at {end}");
        }
        for (from, to) in [
            ("TN-00", "TN-07"),
            ("TN-00", "Lan"),
            ("admin", "chief"),
            ("argon2id", "argon2d"),
            ("[end]", "name = \"\"\n[end]"),
            ("active = true", "active = 1"),
        ] {
            assert_eq!(List::parse(&text.replacen(from, to, 1)), None, "{to}");
        }
    }

    #[test]
    fn the_last_admin_stays_one() {
        let mut list =
            list(&[(1, Role::Admin, true), (2, Role::Admin, false), (3, Role::Helper, true)]);
        let before = list.clone();
        assert_eq!(list.switch(code(1), false), Err(Undone::LastAdmin(code(1))));
        assert_eq!(list.set_role(code(1), Role::Helper), Err(Undone::LastAdmin(code(1))));
        assert_eq!(list, before);
        list.switch(code(2), true).unwrap();
        list.set_role(code(1), Role::Helper).unwrap();
        assert_eq!(list.switch(code(2), false), Err(Undone::LastAdmin(code(2))));
    }

    #[test]
    fn without_an_admin_everybody_can_be_switched_off() {
        let mut list = list(&[(3, Role::Helper, true)]);
        assert_eq!(list.switch(code(3), false), Ok(()));
        assert_eq!(
            (list.secret(code(3)), list.member(code(3)).map(|m| m.is_active)),
            (None, Some(false))
        );
    }

    #[test]
    fn a_code_is_one_persons_for_good() {
        let mut list = list(&[(3, Role::Helper, false)]);
        assert_eq!(list.add(code(3), Role::Helper, secret()), Err(Undone::Taken(code(3))));
        for undone in [
            list.set_secret(code(4), secret()),
            list.switch(code(4), true),
            list.set_role(code(4), Role::Admin),
        ] {
            assert_eq!(undone, Err(Undone::Unknown(code(4))));
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_list_or_none(text in "\\PC{0,200}") {
            prop_assert_eq!(List::parse(&text), None);
        }
    }
}
