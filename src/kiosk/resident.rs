//! What residents see: from the first screen to the end of a visit.

pub mod finish;
pub mod guide;
pub mod help;
pub mod home;
pub mod out_of_order;
pub mod privacy;
pub mod procedure;
pub mod topic;
