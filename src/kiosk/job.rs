//! Jobs: what takes time, as plain data. The shell runs them away from the screen and brings the answers.

use crate::catalog::Catalog;
use crate::hub::{self, Confirmation, Draft, FirstSettings, Posting, Settings};
use crate::id::{HelperCode, ItemId, NoticeId, Token};
use crate::journal::{self, Broken, Terms, Verified};
use crate::kiosk::seek::Seeker;
use crate::l10n::Phrase;
use crate::report::{self, Drive, Order, Watch};
use crate::review::{self, Filter, Overview, Period, Unread};
use crate::staff::{Checked, Fault, Member, Pin, Role, Undone};
use crate::visit::{Act, ActKind};

use jiff::civil::Date;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

/// What takes time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Job {
    /// Read the hub's settings and the content again: somebody may have put them right.
    ReadAgain,
    /// The same, if somebody has changed a file since they were last read.
    ReadIfChanged,
    /// Walk the log's whole chain.
    VerifyLog,
    /// Make ready to find what people type.
    PrepareSearch,
    /// Try a code and a PIN.
    CheckPin {
        /// The code.
        code: HelperCode,
        /// The PIN.
        pin: Pin,
    },
    /// Write down what a member of the staff did.
    Note(ActKind, HelperCode),
    /// See how the staff's files are, and write down how much of the waits after wrong tries has passed.
    /// What staff did with these ids is in the log by now.
    RestStaff(Vec<Token>),
    /// Ring for a helper.
    Ring,
    /// Set this point up: its first admin, then its first settings.
    SetUp(SetUp),
    /// Write down that an item was compared with the official page.
    Confirm {
        /// The item.
        item: ItemId,
        /// When, by whom, and whether it was right.
        compared: Confirmation,
    },
    /// Read the hub's notices as they are written.
    OpenNotices,
    /// Write a notice.
    SaveNotice(Posting),
    /// Remove a notice.
    RemoveNotice(Posting),
    /// Put the notices in this order.
    OrderNotices(Vec<Posting>),
    /// Read the hub's settings as they are written.
    OpenHub,
    /// Write the hub's settings.
    SaveHub(Draft),
    /// See how the disk and the log's copies are.
    CheckUp,
    /// Copy the log now: to a drive that is plugged in, or else to this PC.
    BackUp,
    /// Plan which copy takes the log's place at the next start; without one, none.
    PlanRestore(Option<Date>),
    /// Change the staff.
    ChangeStaff {
        /// How.
        change: StaffChange,
        /// The admin who does it.
        by: HelperCode,
    },
    /// Read some sessions of the log.
    Sessions {
        /// Which.
        filter: Box<Filter>,
        /// Before which one.
        before: Option<u64>,
        /// How many at the most.
        size: usize,
    },
    /// Find the drives that are plugged in.
    FindDrives,
    /// Write what a period comes to, for others.
    Export(Export),
    /// Count what a period comes to.
    Overview {
        /// The period.
        period: Period,
        /// The day it is.
        today: Date,
    },
}

/// How the disk and the log's copies are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckUp {
    /// The bytes that the log takes.
    pub log: u64,
    /// The bytes that are free on its disk; nothing where the system does not say.
    pub free: Option<u64>,
    /// The nightly copies, the newest first.
    pub copies: Vec<journal::Copy>,
    /// The day of the copy that is planned to take the log's place.
    pub planned: Option<Date>,
}

/// A change of the staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StaffChange {
    /// Somebody new.
    Add {
        /// The code.
        code: HelperCode,
        /// The role.
        role: Role,
        /// The PIN.
        pin: Pin,
    },
    /// A new PIN.
    Pin {
        /// Whose.
        code: HelperCode,
        /// The PIN.
        pin: Pin,
    },
    /// Somebody can sign in, or no more.
    Switch {
        /// Who.
        code: HelperCode,
        /// Whether they can.
        is_on: bool,
    },
    /// Somebody manages the hub, or assists only.
    Role {
        /// Who.
        code: HelperCode,
        /// The role.
        role: Role,
    },
}

/// What came of changing the staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffChanged {
    /// The change.
    pub change: StaffChange,
    /// Why it was not made, if it was not.
    pub undone: Option<Undone>,
    /// The staff as they are now.
    pub staff: StaffNow,
}

/// The hub's notices.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notices {
    /// All of them, in order.
    pub all: Vec<Posting>,
    /// Those that the log knows, also of files that are gone.
    pub known: Vec<NoticeId>,
}

/// What is to be written for others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// What.
    pub order: Order,
    /// The folder of the drive it goes to; without one it stays on this PC.
    pub folder: Option<PathBuf>,
    /// Who looks on.
    pub watch: Watch,
}

/// What a point is set up with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetUp {
    /// The first admin; nobody once they are on the staff.
    pub admin: Option<FirstAdmin>,
    /// The first settings.
    pub settings: FirstSettings,
}

/// The first admin of a point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstAdmin {
    /// The code.
    pub code: HelperCode,
    /// The PIN.
    pub pin: Pin,
}

/// What came of a job.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// The settings and the content as they are now.
    Read(Parcel),
    /// The files of the settings and the content are as they were when they were last read.
    Unchanged,
    /// Whether the log is as it was written.
    Verified(Result<Verified, Broken>),
    /// Who finds what readers type.
    Ready(Seeker),
    /// Whether a code and a PIN are each other's.
    Checked(Result<Checked, Undone>),
    /// The staff as they are now.
    Staff(StaffNow),
    /// How far a point was set up.
    SetUp(SetUpEnd),
    /// What a period comes to, or why the log could not be read.
    Overview(Result<Arc<Overview>, Unread>),
    /// The hub's notices, or why they cannot be read.
    Notices(Result<Notices, Phrase>),
    /// The hub's settings as they are written, or why they cannot be changed.
    HubOpened(Result<Draft, Phrase>),
    /// The settings and the content as they are after something was written, or why it was not.
    Written(Result<Parcel, Phrase>),
    /// How the disk and the log's copies are.
    CheckedUp(CheckUp),
    /// The copy of the log that was made, or why there is none.
    BackedUp(Result<PathBuf, journal::Undone>),
    /// What came of changing the staff.
    StaffChanged(StaffChanged),
    /// Some sessions of the log, or why it could not be read.
    Sessions(Result<Arc<review::Page>, Unread>),
    /// The drives that are plugged in.
    Drives(Vec<Drive>),
    /// The files that were written, or why there are none.
    Exported(Result<Vec<PathBuf>, report::Undone>),
    /// It was done; nobody asked what came of it.
    Done,
}

/// The staff as they are now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StaffNow {
    /// Whether there never was anybody: the door is everybody's.
    pub is_first_run: bool,
    /// Everybody who is or was on it.
    pub members: Vec<Member>,
    /// What is wrong with their files.
    pub faults: Vec<Fault>,
    /// What they did that is not known to be in the log yet.
    pub acts: Vec<Act>,
}

/// How far a point was set up.
#[derive(Debug, Clone, PartialEq)]
pub struct SetUpEnd {
    /// The first admin, if they were added by this.
    pub added: Option<HelperCode>,
    /// The staff as they are now.
    pub staff: StaffNow,
    /// The settings and the content as they are now; or why the settings were not written.
    pub written: Result<Parcel, Phrase>,
}

/// The settings and the content, read again.
pub struct Content {
    /// This hub's settings.
    pub hub: Settings,
    /// What is wrong in them.
    pub hub_faults: Vec<hub::Fault>,
    /// What they say about the log.
    pub terms: Terms,
    /// What residents can do here, or why that cannot be read now.
    pub catalog: Result<Catalog, Phrase>,
}

/// Content on its way from the thread that read it; whoever opens it first has it.
#[derive(Clone)]
pub struct Parcel(Arc<Mutex<Option<Content>>>);

impl Parcel {
    /// Wraps content up.
    pub fn new(content: Content) -> Self {
        Self(Arc::new(Mutex::new(Some(content))))
    }

    /// What is in it, the first time.
    pub fn open(&self) -> Option<Content> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl PartialEq for Parcel {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl std::fmt::Debug for Parcel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Parcel")
    }
}

/// Which job an answer belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ticket(u64);

/// The jobs to run, each with its ticket.
#[derive(Debug, Default)]
pub struct Jobs {
    last: u64,
    waiting: Vec<(Ticket, Job)>,
}

impl Jobs {
    /// Takes a job on; its answer comes with the ticket.
    pub fn run(&mut self, job: Job) -> Ticket {
        self.last += 1;
        let ticket = Ticket(self.last);
        self.waiting.push((ticket, job));
        ticket
    }

    /// The jobs taken on since the last time, in order.
    pub fn take(&mut self) -> Vec<(Ticket, Job)> {
        std::mem::take(&mut self.waiting)
    }
}

/// Who does the jobs, on a thread where waiting is allowed.
pub trait Worker: Send + Sync {
    /// Does a job, however long it takes.
    fn work(&self, job: Job) -> Answer;
}
