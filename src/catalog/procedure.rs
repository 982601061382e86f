//! Administrative procedures, in the fields of the national database of procedures
//! (Cơ sở dữ liệu quốc gia về thủ tục hành chính).
//!
//! Words of a procedure, in `locales/<language>/procedures/<id>.ftl`: `title` (the name that people say,
//! with `.short` for lists), `official` (the official name), `about`, `field` (lĩnh vực), `fee-note` and
//! `time-note` where a number needs a word more, `component-<id>` with `.how` (how it is handed in),
//! `handler`, `result`, `condition-1`, `condition-2`, … and `note-1`, ….

use crate::catalog::common::Common;
use crate::id::{GuideId, ProcedureId, StepId};
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
    /// The code in the national database (mã thủ tục): `1.001193`.
    pub code: String,
    /// The decision that announces it (quyết định công bố).
    pub decision: String,
    /// The level that handles it (cấp thực hiện).
    pub level: Level,
    /// How it can be filed (cách thức thực hiện), each way with its limit and fee.
    pub channels: Vec<Channel>,
    /// What the dossier holds (thành phần hồ sơ).
    pub dossier: Vec<Component>,
    /// Who may apply (đối tượng thực hiện).
    pub applicants: Vec<Applicant>,
    /// Who handles it (cơ quan thực hiện).
    pub handler: Handler,
    /// The laws it rests on (căn cứ pháp lý), by number.
    pub legal: Vec<String>,
    /// How many conditions (`condition-1`, …) its words have.
    pub conditions: u8,
    /// How many notes (`note-1`, …) its words have.
    pub notes: u8,
    /// The procedure's own page on the national portal.
    pub page: WebAddress,
    /// The guide that does it step by step, where there is one.
    pub guide: Option<GuideId>,
    /// Its words.
    pub words: Words,
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

/// One way to file a procedure (cách thức thực hiện).
#[derive(Debug, Clone, PartialEq)]
pub struct Channel {
    /// How the dossier gets there.
    pub way: Way,
    /// How long the office may take.
    pub limit: Limit,
    /// What it costs this way.
    pub cost: Cost,
}

/// How a dossier gets to the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Handed in at the counter (trực tiếp).
    Counter,
    /// On the national portal or VNeID (trực tuyến).
    Online,
    /// By post (dịch vụ bưu chính).
    Post,
}

/// How long the office may take (thời hạn giải quyết).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    /// The same day; what comes late in the day, the next working day: `"same-day"`.
    SameDay,
    /// This many working days (ngày làm việc): `{ working-days = 3 }`.
    WorkingDays(u16),
    /// Not known: `"unknown"`.
    Unknown,
}

/// What a way to file costs (phí, lệ phí). An unknown cost is never shown as free.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// Nothing: `"free"`.
    Free,
    /// An amount in đồng: `{ dong = 15000 }`.
    Dong(u32),
    /// It depends; the words' `fee-note` says on what: `"varies"`.
    Varies,
    /// Not known: `"unknown"`.
    Unknown,
}

/// A part of the dossier (thành phần hồ sơ).
#[derive(Debug, Clone, PartialEq)]
pub struct Component {
    /// Its id in the procedure, which names its words.
    pub id: StepId,
    /// How it is handed in, where the procedure says so.
    pub copies: Option<Copies>,
    /// The form's code, where it is a form (mẫu đơn, tờ khai): `CT01`.
    pub form: Option<String>,
    /// Whether it is only needed in some cases; its words say which.
    pub is_conditional: bool,
}

/// How a part of the dossier is handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Copies {
    /// Filled in on the portal: `"electronic"`.
    Electronic,
    /// Shown, not handed in (xuất trình): `"shown"`.
    Shown,
    /// This many originals (bản chính): `{ originals = 1 }`.
    Originals(u8),
    /// This many copies (bản sao): `{ copies = 1 }`.
    Copies(u8),
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

/// Who handles a procedure (cơ quan thực hiện).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Handler {
    /// The People's Committee of the commune (UBND cấp xã).
    CommunePeoplesCommittee,
    /// The police of the commune (công an cấp xã).
    CommunePolice,
}
