//! `tramso staff`: the staff, for whoever administers the PC; also while the kiosk runs.

mod pin;

use crate::gate::private;
use crate::id::HelperCode;
use crate::l10n::{Phrase, shown_path};
use crate::program::args::StaffTask;
use crate::program::console::Console;
use crate::program::error::Error;
use crate::staff::{Member, Role, Staff, Undone};
use crate::visit::{By, Moment, told};

use std::path::Path;
use std::time::{Duration, SystemTime};

/// Does a task with the staff of `folder`.
pub(super) fn run(task: StaffTask, folder: &Path, console: &Console) -> Result<(), Error> {
    let done = carry_out(task, folder, console);
    // Also what only looking leaves there, a lock: it must not keep the kiosk's own account out.
    let given = if folder.is_dir() { private::give_to_owner(folder) } else { Ok(()) };
    done.and(given.map_err(|_| {
        Error::Machine(Phrase::new("command-staff-owner").with("folder", shown_path(folder)))
    }))
}

fn carry_out(task: StaffTask, folder: &Path, console: &Console) -> Result<(), Error> {
    let now = now();
    let mut staff = Staff::load(folder, now);
    let by = By::COMMAND_LINE;
    let (id, code) = match task {
        StaffTask::List => return list(&staff, now, console),
        StaffTask::Add { code, is_admin } => {
            let role = if is_admin { Role::Admin } else { Role::Helper };
            let pin = pin::ask(code, console)?;
            staff.add(code, role, &pin, by, now).map_err(undone)?;
            ("command-staff-added", code)
        }
        StaffTask::Reset(code) => {
            let pin = pin::ask(code, console)?;
            staff.reset(code, &pin, now).map_err(undone)?;
            ("command-staff-reset", code)
        }
        StaffTask::Switch { code, is_on } => {
            staff.switch(code, is_on, by, now).map_err(undone)?;
            (if is_on { "command-staff-switched-on" } else { "command-staff-switched-off" }, code)
        }
    };
    console.say(&about(id, code))
}

/// Says who is on the staff, and what is wrong with the list.
fn list(staff: &Staff, now: Moment, console: &Console) -> Result<(), Error> {
    if let Some(fault) = staff.faults().last() {
        return Err(Error::Machine(fault.phrase()));
    }
    let members = staff.members();
    if members.is_empty() {
        return console.say(&Phrase::new("command-staff-none"));
    }
    members.iter().try_for_each(|member| {
        let wait = staff.wait(member.code, now).map_or(0, |wait| wait.as_secs());
        console.say(&line(member, wait))
    })
}

fn line(member: &Member, wait: u64) -> Phrase {
    about("command-staff-member", member.code)
        .with("role", member.role.word())
        .with("active", if member.is_active { "yes" } else { "no" })
        .with("wait", wait)
}

fn about(id: &'static str, code: HelperCode) -> Phrase {
    Phrase::new(id).with("code", code.to_string())
}

/// The answer is no where the list is what is against it; else it is the machine.
fn undone(undone: Undone) -> Error {
    match undone {
        Undone::Taken(_)
        | Undone::Unknown(_)
        | Undone::LastAdmin(_)
        | Undone::Nobody
        | Undone::Begun => Error::No(undone.phrase()),
        Undone::ListLost | Undone::Busy | Undone::Disk(_) => Error::Machine(undone.phrase()),
    }
}

/// Now, on a program that has just started.
fn now() -> Moment {
    Moment { uptime: Duration::ZERO, wall: told(SystemTime::now()) }
}
