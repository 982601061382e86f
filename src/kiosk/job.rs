//! Jobs: what takes time, as plain data. The shell runs them away from the screen and brings the answers.

use crate::catalog::Catalog;
use crate::hub::{Fault, Settings};
use crate::journal::{Broken, Verified};

use std::sync::Arc;

/// What takes time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Job {
    /// Read the hub's settings and the content again: somebody may have put them right.
    ReadAgain,
    /// Walk the log's whole chain.
    VerifyLog,
}

/// What came of a job.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// The settings and the content as they are now.
    Read(Read),
    /// Whether the log is as it was written.
    Verified(Result<Verified, Broken>),
}

/// The settings and the content, read again.
#[derive(Clone)]
pub struct Read {
    /// This hub's settings.
    pub hub: Arc<Settings>,
    /// What is wrong in them.
    pub hub_faults: Vec<Fault>,
    /// What residents can do here.
    pub catalog: Arc<Catalog>,
}

impl PartialEq for Read {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.hub, &other.hub) && Arc::ptr_eq(&self.catalog, &other.catalog)
    }
}

impl std::fmt::Debug for Read {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Read")
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
