//! News: what arrives unasked, all of it on one channel.

use crate::journal::Report;

/// What arrives unasked.
#[derive(Debug, Clone, PartialEq)]
pub enum News {
    /// The log reports.
    Log(Report),
}
