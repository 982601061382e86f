//! What the pages at the admin's desk are made of: a head, a body that may be read, and a foot with keys.

mod body;
mod page;
mod told;
mod tool;

pub use body::{Body, Message};
pub use page::Page;
pub use told::Told;
pub use tool::Tool;
