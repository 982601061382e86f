//! `tramso staff` on the command line: what to do with the staff.

use crate::id::HelperCode;
use crate::l10n::Phrase;

use std::ffi::OsString;

/// What to do with the staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StaffTask {
    /// List it.
    List,
    /// Add somebody, and ask for the PIN.
    Add {
        /// The code.
        code: HelperCode,
        /// Whether as an admin.
        is_admin: bool,
    },
    /// Set a new PIN, and ask for it.
    Reset(HelperCode),
    /// Let somebody sign in, or no more.
    Switch {
        /// The code.
        code: HelperCode,
        /// Whether they can sign in.
        is_on: bool,
    },
}

/// The task that the words name.
pub(super) fn task(
    words: &mut impl Iterator<Item = OsString>,
    is_admin: &mut bool,
) -> Result<StaffTask, Phrase> {
    let task = words.next().unwrap_or_default();
    Ok(match task.to_str() {
        Some("list") => StaffTask::List,
        Some("add") => {
            StaffTask::Add { code: code("add", words)?, is_admin: std::mem::take(is_admin) }
        }
        Some("reset") => StaffTask::Reset(code("reset", words)?),
        Some("switch-off") => StaffTask::Switch { code: code("switch-off", words)?, is_on: false },
        Some("switch-on") => StaffTask::Switch { code: code("switch-on", words)?, is_on: true },
        _ => return Err(Phrase::new("command-staff-task")),
    })
}

/// The code after the word `task`.
fn code(
    task: &'static str,
    words: &mut impl Iterator<Item = OsString>,
) -> Result<HelperCode, Phrase> {
    let code = words.next().and_then(|word| word.to_str()?.parse().ok());
    code.ok_or_else(|| Phrase::new("command-staff-code").with("task", task))
}
