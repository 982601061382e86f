//! A guide as it is written.

use crate::catalog::guide::{Fee, HubCard, Place, Wait};
use crate::catalog::load::picture::RawPicture;
use crate::catalog::load::shape::{Field, Kind, Shaped, is, names};
use crate::id::{EndId, HotlineId, NeedId, ProcedureId, StepId, TroubleId};

use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
pub(super) struct Raw {
    pub(super) minutes: Option<u16>,
    pub(super) place: Place,
    pub(super) fee: Option<Fee>,
    #[serde(default)]
    pub(super) needs: Vec<Spanned<NeedId>>,
    pub(super) procedure: Option<Spanned<ProcedureId>>,
    #[serde(default)]
    pub(super) steps: Vec<Spanned<RawStep>>,
    #[serde(default)]
    pub(super) ends: Vec<RawEnd>,
}

impl Shaped for Raw {
    const SHAPE: Kind = Kind::Table(&[
        Field::may("minutes", Kind::Number(0..=65_535)),
        Field::must("place", Kind::Word(names::<Place>)),
        Field::may("fee", Kind::Word(names::<Fee>)),
        Field::may("needs", Kind::List(&Kind::Id(is::<NeedId>))),
        Field::may("procedure", Kind::Id(is::<ProcedureId>)),
        Field::may("steps", Kind::List(&RawStep::SHAPE)),
        Field::may("ends", Kind::List(&RawEnd::SHAPE)),
    ]);
}

/// A step of the guide's own, or one that guides share, by its name.
#[derive(Deserialize)]
pub(super) struct RawStep {
    pub(super) id: Option<Spanned<StepId>>,
    #[serde(rename = "use")]
    pub(super) shared: Option<Spanned<StepId>>,
    pub(super) ask: Option<Spanned<Vec<RawAnswer>>>,
    pub(super) wait: Option<Wait>,
    pub(super) picture: Option<Spanned<RawPicture>>,
    #[serde(default)]
    pub(super) troubles: Vec<Spanned<TroubleId>>,
    #[serde(default)]
    pub(super) qr: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) call: Vec<Spanned<HotlineId>>,
    pub(super) hub: Option<HubCard>,
}

impl Shaped for RawStep {
    const SHAPE: Kind = Kind::Table(&[
        Field::may("id", Kind::Id(is::<StepId>)),
        Field::may("use", Kind::Id(is::<StepId>)),
        Field::may("ask", Kind::List(&RawAnswer::SHAPE)),
        Field::may("wait", Kind::Word(names::<Wait>)),
        Field::may("picture", RawPicture::SHAPE),
        Field::may("troubles", Kind::List(&Kind::Id(is::<TroubleId>))),
        Field::may("qr", Kind::List(&Kind::Text)),
        Field::may("call", Kind::List(&Kind::Id(is::<HotlineId>))),
        Field::may("hub", Kind::Word(names::<HubCard>)),
    ]);
}

impl RawStep {
    /// The step's name: a shared step has the name of its file.
    pub(super) fn name(&self) -> Option<&Spanned<StepId>> {
        match (&self.id, &self.shared) {
            (Some(name), None) => Some(name),
            (None, Some(name)) if !self.has_body() => Some(name),
            _ => None,
        }
    }

    /// Whether anything that stands in the file of a shared step is written here.
    fn has_body(&self) -> bool {
        self.wait.is_some()
            || self.picture.is_some()
            || self.hub.is_some()
            || !(self.troubles.is_empty() && self.qr.is_empty() && self.call.is_empty())
    }
}

#[derive(Deserialize)]
pub(super) struct RawAnswer {
    pub(super) answer: Spanned<StepId>,
    pub(super) to: Spanned<String>,
}

impl Shaped for RawAnswer {
    const SHAPE: Kind = Kind::Table(&[
        Field::must("answer", Kind::Id(is::<StepId>)),
        Field::must("to", Kind::Text),
    ]);
}

#[derive(Deserialize)]
pub(super) struct RawEnd {
    pub(super) id: Spanned<EndId>,
    pub(super) outcome: Spanned<String>,
    #[serde(default)]
    pub(super) go: Vec<Spanned<String>>,
}

impl Shaped for RawEnd {
    const SHAPE: Kind = Kind::Table(&[
        Field::must("id", Kind::Id(is::<EndId>)),
        Field::must("outcome", Kind::Text),
        Field::may("go", Kind::List(&Kind::Text)),
    ]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::load::shape::agrees;

    #[test]
    fn what_is_read_is_what_may_be_written() {
        agrees::<Raw>();
        agrees::<RawStep>();
        agrees::<RawAnswer>();
        agrees::<RawEnd>();
    }
}
