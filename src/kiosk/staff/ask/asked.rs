//! What a question comes to.

/// What a question comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked<Value> {
    /// It is not answered yet.
    Open,
    /// The answer.
    Answered(Value),
    /// Nobody wants to answer it: all stays as it was.
    Dropped,
}
