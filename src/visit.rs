//! A visit as every room speaks of it: codes, counts and times, and nothing that could name a person.
//!
//! A visit is told as [`Event`]s while it happens; a [`Record`] is what they add up to. What staff do is told
//! as [`Act`]s. Who decides what happens is `session`'s business and `staff`'s, and keeping it is
//! `journal`'s.

mod act;
mod code;
mod event;
mod moment;
mod record;

pub use act::{Act, By};
pub use code::{ActKind, EndedBy, Filed, Mode, Operator, Outcome, Rating, Source};
pub(crate) use event::Summary;
pub use event::{Closing, Event, Happening, VisitNumber};
pub use moment::{Moment, VIETNAM, told};
pub use record::{Record, Visited};
