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

impl<Value> Asked<Value> {
    /// The same with another answer.
    pub fn map<Other>(self, map: impl FnOnce(Value) -> Other) -> Asked<Other> {
        match self {
            Self::Open => Asked::Open,
            Self::Answered(value) => Asked::Answered(map(value)),
            Self::Dropped => Asked::Dropped,
        }
    }
}
