//! What a dossier holds.

use crate::catalog::procedure::case::Scope;
use crate::id::PartId;

/// A part of the dossier (thành phần hồ sơ).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    /// Its id in the procedure, which names its words.
    pub id: PartId,
    /// The cases in which it is needed.
    pub cases: Scope,
    /// How it is handed in, where the procedure says so.
    pub copies: Option<Copies>,
    /// The form's code, where it is a form (mẫu đơn, tờ khai): `CT01`.
    pub form: Option<String>,
    /// Those of which any one will do: the group they share.
    pub one_of: Option<PartId>,
    /// Whether it is only needed at times; its words' `.when` says when.
    pub is_conditional: bool,
}

/// How a part of the dossier is handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copies {
    /// Filled in on the portal: `"electronic"`.
    Electronic,
    /// Shown, not handed in (xuất trình): `"shown"`.
    Shown,
    /// Papers that are handed in: `{ originals = 1, copies = 1, certified = 1 }`.
    Papers(Papers),
}

/// How many papers of each sort are handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Papers {
    /// Originals (bản chính).
    pub originals: u8,
    /// Plain copies (bản sao).
    pub copies: u8,
    /// Copies that somebody certified with a stamp (bản sao chứng thực).
    pub certified: u8,
}
