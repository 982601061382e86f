//! Administrative procedures, in the fields of the national database of procedures
//! (Cơ sở dữ liệu quốc gia về thủ tục hành chính).
//!
//! Words of a procedure, in `locales/<language>/procedures/<id>.ftl`: `title` (the name that people say,
//! with `.short` for lists and `.keywords` for the search), `official` (the official name), `about`,
//! `field` (lĩnh vực), `result`, `case-<id>`, `component-<id>` with `.how` (how it is handed in) and
//! `.when` (when it is needed at all), `one-of-<group>`, `fee-<label>`, `fee-note`, `time-note` and
//! `plus-note` where a number needs a word more, `step-1`, `step-2`, … (trình tự), `condition-1`, …,
//! `note-1`, …, and `staff-1`, … for staff alone.

mod case;
mod channel;
mod decision;
mod dossier;
mod fee;

pub use case::{Case, Scope};
pub use channel::{Channel, Limit, Time, TimeKind, TimeUnit, Way};
pub use decision::Decision;
pub use dossier::{Component, Copies, Papers};
pub use fee::{Amount, Due, Fees, due};

use crate::catalog::common::Common;
use crate::id::{AgencyId, GuideId, PartId, ProcedureId};
use crate::l10n::Words;
use crate::qr::WebAddress;

use serde::Deserialize;

/// An administrative procedure (thủ tục hành chính).
#[derive(Debug)]
pub struct Procedure {
    /// The procedure's id: its file's name.
    pub id: ProcedureId,
    /// What all items have.
    pub common: Common,
    /// The code in the national database (mã thủ tục), where it has one: `1.001193`.
    pub code: Option<String>,
    /// The decision that announces it (quyết định công bố).
    pub decision: Option<Decision>,
    /// The level that handles it (cấp thực hiện).
    pub level: Option<Level>,
    /// Who handles it (cơ quan thực hiện); nothing where the catalogue does not know the agency.
    pub handler: Option<AgencyId>,
    /// Who may apply (đối tượng thực hiện).
    pub applicants: Vec<Applicant>,
    /// The cases to choose from; a procedure may have none.
    pub cases: Vec<Case>,
    /// How it can be filed (cách thức thực hiện), each way with its limit and fees.
    pub channels: Vec<Channel>,
    /// What the dossier holds (thành phần hồ sơ).
    pub dossier: Vec<Component>,
    /// How many sets of it (số bộ hồ sơ), where that is known.
    pub sets: Option<u8>,
    /// How many steps (`step-1`, …) its words have.
    pub steps: u8,
    /// How many conditions (`condition-1`, …) its words have.
    pub conditions: u8,
    /// How many notes (`note-1`, …) its words have.
    pub notes: u8,
    /// How many lines for staff (`staff-1`, …) its words have.
    pub staff: u8,
    /// Who takes complaints (nơi nhận phản ánh, kiến nghị).
    pub complaints: Option<AgencyId>,
    /// Its own page on the national portal, where it has one.
    pub page: Option<WebAddress>,
    /// The guide that does it step by step, where there is one.
    pub guide: Option<GuideId>,
    /// Its words.
    pub words: Words,
}

impl Procedure {
    /// The case `id`, if it has it.
    pub fn case(&self, id: &PartId) -> Option<&Case> {
        self.cases.iter().find(|case| case.id == *id)
    }

    /// The pages that it may show as QR codes: its own, and those of its cases.
    pub fn pages(&self) -> impl Iterator<Item = &WebAddress> {
        self.page.iter().chain(self.cases.iter().filter_map(|case| case.page.as_ref()))
    }
}

/// The level that handles a procedure (cấp thực hiện).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The commune or ward (cấp xã).
    Commune,
    /// The province or city (cấp tỉnh).
    Province,
    /// A ministry (cấp bộ).
    Ministry,
}

/// Who may apply (đối tượng thực hiện).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Applicant {
    /// A citizen of Vietnam (công dân Việt Nam).
    Citizen,
    /// A Vietnamese who lives abroad (người Việt Nam định cư ở nước ngoài).
    Overseas,
    /// A foreigner (người nước ngoài).
    Foreigner,
    /// An organisation (tổ chức).
    Organisation,
}
