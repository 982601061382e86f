//! The decision that announces a procedure.

use jiff::civil::Date;

/// The decision that announces a procedure (quyết định công bố).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Its number, exactly as written: `163/QĐ-BTP`.
    pub number: String,
    /// The day it was signed, where that is known.
    pub date: Option<Date>,
}
