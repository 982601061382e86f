//! The notice of an administrative procedure, and the QR code of its page on the national portal.
//!
//! Where a procedure differs by case, the resident chooses the case first; Back returns to that choice.

mod cases;
mod details;
mod filing;
mod head;
mod limits;
mod money;
mod notice;
mod papers;
mod short;
mod subject;
mod ways;

use crate::catalog;
use crate::id::{GuideId, ItemId, PartId, ProcedureId};
use crate::kiosk::block::Block;
use crate::kiosk::context::Context;
use crate::kiosk::frame::Footer;
use crate::kiosk::reading::{Reading, Turn};
use crate::kiosk::resident::action::Action;
use crate::kiosk::said::Said;
use crate::kiosk::screen::{Screen, Shown};
use crate::visit::Happening;

use subject::Subject;

use lucide_icons::Icon;

pub use crate::kiosk::reading::Message;

/// The notice of a procedure.
#[derive(Debug, Clone)]
pub struct Procedure {
    procedure: ProcedureId,
    guide: Option<GuideId>,
    part: Part,
    reading: Reading,
}

/// What of a procedure shows.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    /// The cases to choose from.
    Cases,
    /// The notice of a procedure without cases.
    Whole,
    /// The notice of a case, and the page of the choice that led there.
    Case(PartId, usize),
}

impl Procedure {
    /// The notice of `id`, or its cases; nothing if the catalogue has no such procedure.
    pub fn new(id: &ProcedureId, cx: &Context) -> Option<Self> {
        let procedure = cx.catalog.procedures.get(id)?;
        let guide = procedure.guide.clone().filter(|guide| cx.catalog.guides.contains_key(guide));
        let part = if procedure.cases.is_empty() { Part::Whole } else { Part::Cases };
        let reading = arranged(procedure, &part, cx);
        Some(Self { procedure: id.clone(), guide, part, reading })
    }

    /// Shows the notice of the case at `place`.
    fn choose(&mut self, place: usize, cx: &Context) -> Action {
        let procedure = cx.catalog.procedures.get(&self.procedure);
        let procedure = procedure.filter(|_| self.part == Part::Cases);
        let Some(case) = procedure.and_then(|procedure| procedure.cases.get(place)) else {
            return Action::None;
        };
        let part = Part::Case(case.id.clone(), self.reading.sheet().page());
        self.show_part(part, 0, cx);
        Action::note(self.opening())
    }

    /// Back from the first page: to the cases, or out.
    fn back(&mut self, cx: &Context) -> Action {
        let Part::Case(_, page) = self.part else {
            return Action::Back;
        };
        self.show_part(Part::Cases, page, cx);
        Action::None
    }

    /// On from the last page.
    fn on(&self) -> Action {
        match (&self.part, &self.guide) {
            (Part::Cases, _) => Action::None,
            (_, Some(guide)) => Action::Open(ItemId::Guide(guide.clone())),
            (_, None) => Action::Finish(ItemId::Procedure(self.procedure.clone())),
        }
    }

    fn show_part(&mut self, part: Part, page: usize, cx: &Context) {
        if let Some(procedure) = cx.catalog.procedures.get(&self.procedure) {
            self.reading = arranged(procedure, &part, cx).at(page);
            self.part = part;
        }
    }

    fn footer(&self, cx: &Context) -> Footer<Message> {
        match (&self.part, &self.guide) {
            (Part::Cases, _) => {
                let footer = self.reading.footer("read-on", Icon::ArrowRight, cx);
                let main = footer.main.filter(|_| self.reading.sheet().has_next());
                Footer { main, ..footer }
            }
            (_, Some(_)) => self.reading.footer("step-by-step", Icon::ArrowRight, cx),
            (_, None) => self.reading.footer("finish", Icon::Check, cx),
        }
    }
}

impl Screen for Procedure {
    type Message = Message;
    type Action = Action;

    fn arrange(&mut self, cx: &Context) {
        let page = self.reading.sheet().page();
        self.show_part(self.part.clone(), page, cx);
    }

    fn update(&mut self, message: Message, cx: &Context) -> Action {
        match self.reading.update(&message) {
            Turn::On => self.on(),
            Turn::Back => self.back(cx),
            Turn::Chosen(place) => self.choose(place, cx),
            Turn::Page => Action::None,
        }
    }

    fn show<'a>(&'a self, cx: &'a Context) -> Shown<'a, Message> {
        Shown::reading(self.reading.view(cx, Message::Chosen), self.footer(cx))
    }

    fn describe(&self, cx: &Context) -> Vec<Said<Message>> {
        self.reading.describe(cx, Message::Chosen)
    }

    fn item(&self) -> Option<ItemId> {
        Some(ItemId::Procedure(self.procedure.clone()))
    }

    fn opening(&self) -> Vec<Happening> {
        if self.reading.has_code() { vec![Happening::QrShown] } else { Vec::new() }
    }
}

/// All that the notices of a procedure say, one case after the other: for whoever compares it.
pub fn told(procedure: &catalog::Procedure, cx: &Context) -> Vec<Block> {
    if procedure.cases.is_empty() {
        return notice::body(Subject { procedure, case: None, cx });
    }
    let of_case = |case: &catalog::Case| {
        let subject = Subject { procedure, case: Some(case), cx };
        let heading = Block::heading(notice::title(subject));
        std::iter::once(heading).chain(notice::body(subject)).collect::<Vec<_>>()
    };
    procedure.cases.iter().flat_map(of_case).collect()
}

fn arranged(procedure: &catalog::Procedure, part: &Part, cx: &Context) -> Reading {
    match part {
        Part::Cases => cases::arranged(procedure, cx),
        Part::Whole => notice::arranged(Subject { procedure, case: None, cx }),
        Part::Case(id, _) => notice::arranged(Subject { procedure, case: procedure.case(id), cx }),
    }
}
