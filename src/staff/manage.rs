//! Managing the staff: adding members, setting PINs, switching on and off.

use super::Staff;

use crate::id::{HelperCode, Token};
use crate::staff::files::LIST;
use crate::staff::list::{List, Role};
use crate::staff::pin::Pin;
use crate::staff::secret::Secret;
use crate::staff::state::{State, Stored, act};
use crate::staff::tries::Tries;
use crate::staff::undone::Undone;
use crate::visit::{Act, ActKind, By, Moment};

impl Staff {
    /// Adds a member, the first one to a new list.
    ///
    /// # Errors
    /// Why nothing was done; so below.
    pub fn add(
        &mut self,
        code: HelperCode,
        role: Role,
        pin: &Pin,
        by: By,
        now: Moment,
    ) -> Result<(), Undone> {
        let secret = Secret::of(pin, self.cost)?;
        let _held = self.hold(now)?;
        let act = act(ActKind::Added, Some(code), by, now)?;
        if self.is_first_run() {
            return self.begin_list(act, code, role, secret);
        }
        self.change(act, |list, _| list.add(code, role, secret))
    }

    /// Adds the first admin, to a new list; there must never have been one.
    pub fn add_first(
        &mut self,
        code: HelperCode,
        pin: &Pin,
        by: By,
        now: Moment,
    ) -> Result<(), Undone> {
        let secret = Secret::of(pin, self.cost)?;
        let _held = self.hold(now)?;
        match &self.state {
            State::FirstRun => {
                let act = act(ActKind::Added, Some(code), by, now)?;
                self.begin_list(act, code, Role::Admin, secret)
            }
            State::Pair { .. } => Err(Undone::Begun),
            State::ListLost(_) => Err(Undone::ListLost),
            State::Closed(undone) => Err(*undone),
        }
    }

    /// Begins a list with its first member.
    fn begin_list(
        &mut self,
        act: Act,
        code: HelperCode,
        role: Role,
        secret: Secret,
    ) -> Result<(), Undone> {
        let mark = Token::random()?;
        let (mut list, mut tries) = (List::new(mark), Tries::new(mark));
        list.add(code, role, secret)?;
        tries.keep(act);
        // The list first: after a cut in between everybody waits an hour; the other way round nobody could
        // sign in.
        self.files.write(LIST, &list.text())?;
        let stored = Stored::write(&self.files, tries)?;
        self.state = State::Pair { list, stored };
        Ok(())
    }

    /// Sets a member's PIN and ends their waiting.
    pub fn set_pin(
        &mut self,
        code: HelperCode,
        pin: &Pin,
        by: By,
        now: Moment,
    ) -> Result<(), Undone> {
        let secret = Secret::of(pin, self.cost)?;
        let _held = self.hold(now)?;
        self.change(act(ActKind::PinSet, Some(code), by, now)?, |list, tries| {
            tries.throttle.forgive(code);
            list.set_secret(code, secret)
        })
    }

    /// Lets a member sign in, or no more. Members are never deleted.
    pub fn switch(
        &mut self,
        code: HelperCode,
        is_on: bool,
        by: By,
        now: Moment,
    ) -> Result<(), Undone> {
        let _held = self.hold(now)?;
        let kind = if is_on { ActKind::SwitchedOn } else { ActKind::SwitchedOff };
        self.change(act(kind, Some(code), by, now)?, |list, _| list.switch(code, is_on))
    }

    /// Makes a member an admin or a helper.
    pub fn set_role(
        &mut self,
        code: HelperCode,
        role: Role,
        by: By,
        now: Moment,
    ) -> Result<(), Undone> {
        let _held = self.hold(now)?;
        self.change(act(ActKind::RoleSet, Some(code), by, now)?, |list, _| {
            list.set_role(code, role)
        })
    }

    /// Sets a member's PIN from the command line and ends their waiting. Where the list is lost, a new one
    /// begins with this code as an admin.
    pub fn reset(&mut self, code: HelperCode, pin: &Pin, now: Moment) -> Result<(), Undone> {
        let secret = Secret::of(pin, self.cost)?;
        let _held = self.hold(now)?;
        let act = act(ActKind::Reset, Some(code), By::COMMAND_LINE, now)?;
        let State::ListLost(Stored { tries, .. }) = &self.state else {
            return self.change(act, |list, tries| {
                tries.throttle.forgive(code);
                list.set_secret(code, secret)
            });
        };
        let mut list = List::new(tries.mark);
        list.add(code, Role::Admin, secret)?;
        let tries = tries.begun_anew();
        self.replace(act, list, tries)
    }

    /// Changes the list, and what is known of tries with it.
    fn change(
        &mut self,
        act: Act,
        change: impl FnOnce(&mut List, &mut Tries) -> Result<(), Undone>,
    ) -> Result<(), Undone> {
        let mut tries = self.open_tries()?.clone();
        let mut list = self.list().ok_or(Undone::Nobody)?.clone();
        change(&mut list, &mut tries)?;
        self.replace(act, list, tries)
    }

    /// Writes the list, and before it that it was changed: no change goes untold.
    fn replace(&mut self, act: Act, list: List, mut tries: Tries) -> Result<(), Undone> {
        let before = self.tries().cloned();
        tries.keep(act);
        let stored = Stored::write(&self.files, tries)?;
        if let Err(undone) = self.files.write(LIST, &list.text()) {
            // As far as the disk allows it is as it was.
            let _told = before.map(|before| self.write_tries(before));
            return Err(undone);
        }
        self.state = State::Pair { list, stored };
        Ok(())
    }
}
