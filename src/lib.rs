//! Trạm Số: a full-screen guide to VNeID and the public-service portals for a neighbourhood digital point.
//!
//! The house has floors, and an arrow only ever points down:
//!
//! | floor | room | what it owns |
//! |---|---|---|
//! | 6 | [`program`] | the command line, one file a command; the data folder, the log files and the process |
//! | 5 | [`kiosk`] | the iced application: screens, widgets, theme. The only room that draws. |
//! | 4 | [`report`] | what leaves the log for others: figures with small groups kept back, sessions in detail |
//! | 3 | [`session`] | one resident's visit while it happens |
//! | 3 | [`review`] | figures over the log, lists, one session with its time line |
//! | 3 | [`find`] | finding things by what people type |
//! | 2 | [`journal`] | the session log on disk |
//! | 2 | [`catalog`] | guides, procedures, troubles: loaded and checked |
//! | 2 | [`hub`] | this hub's own settings |
//! | 2 | [`staff`] | who may sign in, and how often one may try |
//! | 1 | [`gate`] | the way in for files that others wrote |
//! | 1 | [`l10n`], [`qr`], [`id`], [`visit`] | words, QR codes, ids, the codes and moments of a visit |

pub mod catalog;
pub mod find;
pub mod gate;
pub mod hub;
pub mod id;
pub mod journal;
pub mod kiosk;
pub mod l10n;
pub mod program;
pub mod qr;
pub mod report;
pub mod review;
pub mod session;
pub mod staff;
pub mod visit;
