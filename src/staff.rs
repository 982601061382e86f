//! The staff of this hub: who may sign in, with which PIN, and how often one may try.
//!
//! Two files in the data folder hold it: `staff.toml`, the list, and `staff-tries`, the wrong tries and what
//! was done since the log took it. They are their owner's alone, are replaced whole, and vouch for each other
//! (see `state`). Every method reads them anew under a lock, so that the kiosk and the command line may both
//! change them; every method may block, and belongs on a thread where that is allowed.
//!
//! No PIN is on the disk, and none is in what anything here shows. The log itself is `journal`'s business:
//! what was done waits here until the log has it.

mod easy;
mod fault;
mod files;
mod list;
mod manage;
mod pin;
mod secret;
mod state;
mod throttle;
mod tries;
mod undone;

pub use fault::Fault;
pub use list::{Member, Role};
pub use pin::{FEWEST, MOST, Pin, Typed};
pub use undone::Undone;

use crate::id::{HelperCode, Token};
use crate::visit::{Act, ActKind, By, Moment};
use files::{Files, Held};
use list::List;
use secret::{Cost, Secret};
use state::{State, Stored, act};
use tries::Tries;

use std::path::Path;
use std::time::Duration;

/// The staff, as the files have them.
#[derive(Debug)]
pub struct Staff {
    files: Files,
    cost: Cost,
    state: State,
    /// What was found since the start, each once.
    found: Vec<Fault>,
}

/// What came of a code and a PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checked {
    /// They are each other's, and the member can sign in.
    Welcome {
        /// The member.
        code: HelperCode,
        /// What they may do.
        role: Role,
    },
    /// They are not: no such code, another PIN, or a member who is switched off; nothing tells which.
    Wrong {
        /// How long everybody has to wait before the next try; often not at all.
        wait: Duration,
    },
    /// It is too soon to try, for so long; the PIN was not looked at.
    Wait(Duration),
}

/// What came of beginning a try.
enum Begun {
    /// It is too soon.
    Wait(Duration),
    /// It is written down as a wrong one, and may be judged.
    Written(Act),
}

impl Staff {
    /// The staff of the data folder `folder`, which may not be there yet. It never fails: what is wrong is
    /// among the [faults](Self::faults), and is looked at again each time.
    pub fn load(folder: &Path, now: Moment) -> Self {
        Self::with_cost(folder, now, Cost::USUAL)
    }

    fn with_cost(folder: &Path, now: Moment, cost: Cost) -> Self {
        let (files, state) = (Files::new(folder), State::FirstRun);
        let mut staff = Self { files, cost, state, found: Vec::new() };
        if staff.files.has_folder() {
            staff.files.keep_private();
            if let Err(undone) = staff.hold(now) {
                staff.state = State::Closed(undone);
            }
        }
        staff
    }

    /// What whoever looks after the PC should know: what was found since the start, and what is still so.
    pub fn faults(&self) -> Vec<Fault> {
        let standing = match &self.state {
            State::FirstRun | State::Pair { .. } => None,
            State::ListLost(_) => Some(Fault::ListLost),
            State::Closed(undone) => Some(Fault::Closed(*undone)),
        };
        self.found.iter().cloned().chain(standing).collect()
    }

    /// Whether there never was a list.
    pub fn is_first_run(&self) -> bool {
        matches!(self.state, State::FirstRun)
    }

    /// Whether somebody can sign in and manage the hub.
    pub fn has_admin(&self) -> bool {
        self.list().is_some_and(List::has_admin)
    }

    /// Everybody who is or was on the staff, by their codes.
    pub fn members(&self) -> Vec<Member> {
        self.list().map(|list| list.members().collect()).unwrap_or_default()
    }

    /// How long whoever tries `code` still has to wait; nothing where they need not.
    pub fn wait(&self, code: HelperCode, now: Moment) -> Option<Duration> {
        let wait = self.tries()?.throttle.wait(code, now.uptime);
        (!wait.is_zero()).then_some(wait)
    }

    /// Tries a code and a PIN. The try is on the disk, as a wrong one, before the PIN is looked at; it takes
    /// the same time and gives the same answer whatever is wrong.
    ///
    /// # Errors
    /// Why nobody can try now.
    pub fn check(&mut self, code: HelperCode, pin: &Pin, now: Moment) -> Result<Checked, Undone> {
        let _held = self.hold(now)?;
        match self.begin(code, now)? {
            Begun::Wait(wait) => Ok(Checked::Wait(wait)),
            Begun::Written(act) => Ok(self.judge(code, pin, &act, now)),
        }
    }

    /// Writes a try down as a wrong one, if it is not too soon.
    fn begin(&mut self, code: HelperCode, now: Moment) -> Result<Begun, Undone> {
        let mut tries = self.open_tries()?.clone();
        tries.throttle.pass(now.uptime);
        let wait = tries.throttle.wait(code, now.uptime);
        if wait.is_zero() {
            let act = act(ActKind::TryWrong, Some(code), By::ANYBODY, now)?;
            tries.throttle.count(code);
            tries.keep(act);
            self.write_tries(tries)?;
            return Ok(Begun::Written(act));
        }
        // One act tells it, however often somebody presses.
        if !tries.has_just_waited(code) {
            tries.keep(act(ActKind::TryWaited, Some(code), By::ANYBODY, now)?);
            self.write_tries(tries)?;
        }
        Ok(Begun::Wait(wait))
    }

    /// Looks at the PIN: once, whether there is such a code or not.
    fn judge(&mut self, code: HelperCode, pin: &Pin, act: &Act, now: Moment) -> Checked {
        let nobodys = Secret::of_nobody(self.cost);
        let own = self.list().and_then(|list| Some((list.secret(code)?, list.member(code)?.role)));
        let secret = own.map(|(secret, _)| secret).or(nobodys.as_ref());
        let is_right = secret.is_some_and(|secret| secret.is_of(pin));
        let role = own.map(|(_, role)| role).filter(|_| is_right);
        match role {
            None => Checked::Wrong { wait: self.wait(code, now).unwrap_or_default() },
            Some(role) => {
                self.forgive(code, act);
                Checked::Welcome { code, role }
            }
        }
    }

    /// Forgets the wrong tries before one that was right. Where that cannot be written, it is with the next
    /// change.
    fn forgive(&mut self, code: HelperCode, act: &Act) {
        let Some(stored) = self.state.stored_mut() else { return };
        stored.tries.throttle.forgive(code);
        stored.tries.turn(act.id, ActKind::TryRight);
        if let Ok(written) = Stored::write(&self.files, stored.tries.clone()) {
            *stored = written;
        }
    }

    /// Writes down that something was done: a shift begun or ended, the program ended.
    pub fn note(
        &mut self,
        kind: ActKind,
        code: Option<HelperCode>,
        by: By,
        now: Moment,
    ) -> Result<(), Undone> {
        let _held = self.hold(now)?;
        let mut tries = self.open_tries()?.clone();
        tries.keep(act(kind, code, by, now)?);
        self.write_tries(tries)
    }

    /// Writes down how much of the waits has passed, so that a restart begins with the rest, and looks at what
    /// others have changed. Call it every minute.
    pub fn rest(&mut self, now: Moment) -> Result<(), Undone> {
        if !self.files.has_folder() {
            return Ok(());
        }
        let _held = self.hold(now)?;
        let Some(mut tries) = self.tries().cloned() else { return Ok(()) };
        let has_passed = tries.throttle.pass(now.uptime);
        if has_passed { self.write_tries(tries) } else { Ok(()) }
    }

    /// What was done and is not known to be in the log yet, in order.
    pub fn acts(&self) -> Vec<Act> {
        self.tries().map(|tries| tries.acts().to_vec()).unwrap_or_default()
    }

    /// Forgets the acts that are in the log, by their ids.
    pub fn forget_acts(&mut self, ids: &[Token], now: Moment) -> Result<(), Undone> {
        let _held = self.hold(now)?;
        let Some(mut tries) = self.tries().cloned() else { return Ok(()) };
        let has_forgotten = tries.forget(ids);
        if has_forgotten { self.write_tries(tries) } else { Ok(()) }
    }

    /// Takes the lock and looks at the files.
    fn hold(&mut self, now: Moment) -> Result<Held, Undone> {
        let held = self.files.lock()?;
        let known = std::mem::replace(&mut self.state, State::FirstRun).into_stored();
        let found = &mut self.found;
        let mut tell = |fault| {
            if !found.contains(&fault) {
                found.push(fault);
            }
        };
        let read = State::read(&self.files, known, now, &mut tell);
        self.state = read.unwrap_or_else(State::Closed);
        Ok(held)
    }

    fn write_tries(&mut self, tries: Tries) -> Result<(), Undone> {
        let written = Stored::write(&self.files, tries)?;
        if let Some(stored) = self.state.stored_mut() {
            *stored = written;
        }
        Ok(())
    }

    fn list(&self) -> Option<&List> {
        match &self.state {
            State::Pair { list, .. } => Some(list),
            State::FirstRun | State::ListLost(_) | State::Closed(_) => None,
        }
    }

    fn tries(&self) -> Option<&Tries> {
        self.state.stored().map(|stored| &stored.tries)
    }

    /// The tries of a list that is there.
    fn open_tries(&self) -> Result<&Tries, Undone> {
        match &self.state {
            State::Pair { stored, .. } => Ok(&stored.tries),
            State::FirstRun => Err(Undone::Nobody),
            State::ListLost(_) => Err(Undone::ListLost),
            State::Closed(undone) => Err(*undone),
        }
    }
}

#[cfg(test)]
mod tests;
