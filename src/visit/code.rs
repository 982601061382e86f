//! The codes of a visit and of what staff do: each has a number in the log and a word in exports, and neither ever changes.

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $number:literal $code:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The number that stands for it in the database; it never changes.
            pub fn number(self) -> u8 {
                match self { $(Self::$variant => $number),+ }
            }

            /// The value that `number` stands for.
            pub fn from_number(number: u8) -> Option<Self> {
                match number { $($number => Some(Self::$variant),)+ _ => None }
            }

            /// The code in exports, and the end of its message's id.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The value with this code.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    )+};
}

codes! {
    /// What came of a visit (kết quả).
    Outcome {
        /// Done here (xong tại chỗ).
        DoneHere = 1 "done-here",
        /// The resident goes on at home (làm tiếp ở nhà).
        ContinuesAtHome = 2 "continues-at-home",
        /// Sent to the ward police (chuyển công an phường).
        SentToPolice = 3 "sent-to-police",
        /// Sent to the one-stop office (chuyển bộ phận Một cửa).
        SentToOneStop = 4 "sent-to-one-stop",
        /// Somebody should come to their home (cần đến tận nhà).
        NeedsHomeVisit = 5 "needs-home-visit",
        /// Something was read, no guide came to its end (đã xem).
        Looked = 6 "looked",
        /// A guide was begun and left (bỏ dở).
        Unfinished = 7 "unfinished",
    }

    /// Who works the kiosk.
    Mode {
        /// The resident alone.
        SelfService = 1 "self",
        /// A helper is signed in.
        Assisted = 2 "assisted",
    }

    /// Who did the work on the phone (ai thao tác).
    Operator {
        /// The resident (người dân tự làm).
        Resident = 1 "resident",
        /// Both (làm cùng).
        Together = 2 "together",
        /// The helper (người hỗ trợ làm thay).
        Helper = 3 "helper",
    }

    /// Whether a dossier was filed online (nộp trực tuyến).
    Filed {
        /// Yes.
        Yes = 1 "yes",
        /// No.
        No = 2 "no",
        /// There was nothing to file.
        NotApplicable = 3 "not-applicable",
    }

    /// How the resident found the help.
    Rating {
        /// Satisfied (hài lòng).
        Good = 3 "good",
        /// So-so (bình thường).
        Fair = 2 "fair",
        /// Not satisfied (chưa hài lòng).
        Poor = 1 "poor",
    }

    /// Who or what ended a visit.
    EndedBy {
        /// The resident pressed the button.
        Resident = 1 "resident",
        /// The helper closed it.
        Helper = 2 "helper",
        /// Nobody was there any more.
        Idle = 3 "idle",
        /// The program or the PC stopped, and found it open when it started again.
        Restart = 4 "restart",
        /// Somebody came through the staff door without having signed in, or ended the program there.
        Staff = 5 "staff",
    }

    /// What staff did, or tried to do.
    ActKind {
        /// Somebody typed a code and its PIN.
        TryRight = 1 "try-right",
        /// Somebody typed a code and a PIN that are not each other's.
        TryWrong = 2 "try-wrong",
        /// Somebody tried while everybody has to wait.
        TryWaited = 3 "try-waited",
        /// A member was added.
        Added = 4 "staff-added",
        /// A PIN was set.
        PinSet = 5 "pin-set",
        /// A member was switched off.
        SwitchedOff = 6 "switched-off",
        /// A member was switched on again.
        SwitchedOn = 7 "switched-on",
        /// A member became an admin, or a helper.
        RoleSet = 8 "role-set",
        /// A PIN was set and all waiting ended, from the command line.
        Reset = 9 "reset",
        /// A helper began to assist.
        ShiftStarted = 10 "shift-started",
        /// A helper ended assisting.
        ShiftEnded = 11 "shift-ended",
        /// The file with the tries was gone or damaged.
        TriesLost = 12 "tries-lost",
        /// The list of the staff was gone or damaged.
        ListLost = 13 "list-lost",
        /// The program was ended through the staff door.
        Exit = 14 "exit",
    }

    /// Where something was done.
    Source {
        /// At the kiosk.
        Kiosk = 1 "kiosk",
        /// From the command line.
        CommandLine = 2 "command-line",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_reads_back() {
        for outcome in Outcome::ALL {
            assert_eq!(Outcome::from_number(outcome.number()), Some(*outcome));
            assert_eq!(Outcome::from_code(outcome.code()), Some(*outcome));
        }
        for kind in ActKind::ALL {
            assert_eq!(ActKind::from_number(kind.number()), Some(*kind));
            assert_eq!(ActKind::from_code(kind.code()), Some(*kind));
        }
        for ended in EndedBy::ALL {
            assert_eq!(EndedBy::from_number(ended.number()), Some(*ended));
        }
    }
}
