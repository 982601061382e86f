//! From screen to screen: what the actions of screens come to, and the visit that goes along.

use crate::id::{ItemId, TopicId};
use crate::journal::{EndedBy, Happening, VisitNumber};
use crate::kiosk::app::{App, Effect, Screen};
use crate::kiosk::resident::{finish, guide, help, home, out_of_order, privacy, procedure, topic};
use crate::kiosk::staff::{gallery, overview as staff};
use crate::session::Visit;

impl App {
    /// Opens a visit if none is.
    fn begin_visit(&mut self) {
        if self.visit.is_none() {
            self.visits = self.visits.wrapping_add(1);
            let number = VisitNumber(self.visits);
            let (visit, event) =
                Visit::open(number, self.shared.display.language, None, self.shared.now);
            self.visit = Some(visit);
            self.log.write(event);
        }
    }

    pub(super) fn note(&mut self, what: Happening) {
        if let Some(visit) = &mut self.visit {
            self.log.write(visit.note(what, self.shared.now));
        }
    }

    /// Ends the visit; nothing of it stays.
    pub(super) fn end_visit(&mut self, by: EndedBy) {
        self.close_visit(by);
        self.go_home();
    }

    /// The program ends, in order: a visit that is open is closed.
    pub(super) fn exit(&mut self) -> Effect {
        self.close_visit(EndedBy::Helper);
        Effect::Exit
    }

    fn close_visit(&mut self, by: EndedBy) {
        if let Some(visit) = self.visit.take() {
            self.log.write(visit.close(by, self.shared.now));
        }
    }

    /// The first screen as the next visitor should find it.
    pub(super) fn go_home(&mut self) {
        self.shared.display = self.shared.hub.display;
        self.return_home();
    }

    /// The first screen, as its reader likes to see it.
    fn return_home(&mut self) {
        self.measure();
        self.asked = None;
        self.help = None;
        self.is_leaving = false;
        self.door.shut();
        let cx = self.shared.lend();
        self.screen = match self.shared.catalog.topics.is_empty() {
            true => Screen::OutOfOrder(out_of_order::OutOfOrder::new(&cx)),
            false => Screen::Home(home::Home::new(&cx)),
        };
    }

    pub(super) fn ask_for_home(&mut self) {
        match &self.screen {
            Screen::Guide(guide, _) if guide.is_under_way() => self.is_leaving = true,
            _ => self.end_visit(EndedBy::Resident),
        }
    }

    pub(super) fn call_help(&mut self) {
        self.begin_visit();
        self.note(Happening::HelpCalled);
        self.help = Some(help::Help::new(&self.shared.lend()));
    }

    pub(super) fn enter_staff(&mut self) {
        self.end_visit(EndedBy::Helper);
        self.touched = self.shared.now.uptime;
        let faults = self.faults();
        self.screen = Screen::Staff(staff::Staff::new(faults, &self.shared.lend()));
    }

    pub(super) fn update_home(&mut self, message: home::Message) {
        let Screen::Home(home) = &mut self.screen else {
            return;
        };
        let home::Action::Open(topic) = home.update(message);
        self.open_topic(topic);
    }

    fn open_topic(&mut self, topic: TopicId) {
        if self.shared.catalog.items(&topic).is_empty() {
            return;
        }
        self.begin_visit();
        self.screen = Screen::Topic(topic::TopicList::new(topic, &self.shared.lend()));
    }

    pub(super) fn update_topic(&mut self, message: topic::Message) {
        let Screen::Topic(list) = &mut self.screen else {
            return;
        };
        match list.update(message) {
            topic::Action::None => {}
            topic::Action::Open(item) => {
                let topic = list.topic().clone();
                self.open_item(&item, topic);
            }
            topic::Action::Leave => self.end_visit(EndedBy::Resident),
        }
    }

    fn open_item(&mut self, item: &ItemId, topic: TopicId) {
        let cx = self.shared.lend();
        let screen = match item {
            ItemId::Guide(id) => {
                guide::Guide::new(id, &cx).map(|guide| Screen::Guide(Box::new(guide), topic))
            }
            ItemId::Procedure(id) => procedure::Procedure::new(id, &cx)
                .map(|procedure| Screen::Procedure(Box::new(procedure), topic)),
            ItemId::Notice(_) => None,
        };
        let Some(screen) = screen else {
            return;
        };
        let has_code = matches!(&screen, Screen::Procedure(procedure, _) if procedure.has_code());
        self.screen = screen;
        self.note(Happening::ItemOpened(item.clone()));
        if has_code {
            self.note(Happening::QrShown);
        }
    }

    pub(super) fn update_guide(&mut self, message: guide::Message) {
        let Screen::Guide(guide, topic) = &mut self.screen else {
            return;
        };
        let item = ItemId::Guide(guide.id().clone());
        match guide.update(message, &self.shared.lend()) {
            guide::Action::Note(happenings) => {
                for what in happenings {
                    self.note(what);
                }
            }
            guide::Action::Leave => {
                let topic = topic.clone();
                self.return_to(topic, &item);
            }
            guide::Action::Finish => self.finish(item),
        }
    }

    pub(super) fn update_procedure(&mut self, message: procedure::Message) {
        let Screen::Procedure(procedure, topic) = &mut self.screen else {
            return;
        };
        let item = ItemId::Procedure(procedure.id().clone());
        let topic = topic.clone();
        match procedure.update(message) {
            procedure::Action::None => {}
            procedure::Action::Guide(guide) => self.open_item(&ItemId::Guide(guide), topic),
            procedure::Action::Leave => self.return_to(topic, &item),
            procedure::Action::Finish => self.finish(item),
        }
    }

    /// Back to the topic, at the page that lists `item`.
    fn return_to(&mut self, topic: TopicId, item: &ItemId) {
        let list = topic::TopicList::new(topic, &self.shared.lend());
        self.screen = Screen::Topic(list.at(item));
    }

    fn finish(&mut self, item: ItemId) {
        let finish = finish::Finish::new(item, &self.shared.lend());
        let before = std::mem::replace(&mut self.screen, Screen::Home(home::Home::default()));
        self.screen = Screen::Finish(finish, Box::new(before));
    }

    pub(super) fn update_finish(&mut self, message: finish::Message) {
        let Screen::Finish(finish, before) = &mut self.screen else {
            return;
        };
        match finish.update(message) {
            finish::Action::Rate(rating) => self.note(Happening::Rated(rating)),
            finish::Action::Finish => self.end_visit(EndedBy::Resident),
            finish::Action::Return => self.screen = (**before).clone(),
            finish::Action::Another(item) => match &**before {
                Screen::Guide(_, topic) | Screen::Procedure(_, topic) => {
                    let topic = topic.clone();
                    self.return_to(topic, &item);
                }
                _ => self.end_visit(EndedBy::Resident),
            },
        }
    }

    pub(super) fn update_help(&mut self, message: help::Message) {
        let Some(help) = &mut self.help else {
            return;
        };
        if help.update(message) == help::Action::Leave {
            self.help = None;
            // Help that was called from the first screen is a visit of its own.
            if matches!(self.screen, Screen::Home(_) | Screen::OutOfOrder(_)) {
                self.end_visit(EndedBy::Resident);
            }
        }
    }

    /// Reading what is recorded is not recorded: no visit is opened.
    pub(super) fn open_privacy(&mut self) {
        if self.is_home() {
            self.screen = Screen::Privacy(privacy::Privacy::new(&self.shared.lend()));
        }
    }

    pub(super) fn update_privacy(&mut self, message: privacy::Message) {
        let Screen::Privacy(privacy) = &mut self.screen else {
            return;
        };
        if privacy.update(message) == privacy::Action::Leave {
            match self.visit {
                // Help was called meanwhile.
                Some(_) => self.end_visit(EndedBy::Resident),
                None => self.return_home(),
            }
        }
    }

    pub(super) fn update_staff(&mut self, message: staff::Message) -> Effect {
        let Screen::Staff(staff) = &mut self.screen else {
            return Effect::None;
        };
        match staff.update(message) {
            staff::Action::None => {}
            staff::Action::Exit => return self.exit(),
            staff::Action::Gallery => {
                self.screen = Screen::Gallery(gallery::Gallery::new(&self.shared.lend()));
            }
            staff::Action::Leave => self.end_visit(EndedBy::Helper),
        }
        Effect::None
    }

    pub(super) fn update_gallery(&mut self, message: gallery::Message) {
        let Screen::Gallery(gallery) = &mut self.screen else {
            return;
        };
        if gallery.update(message) == gallery::Action::Leave {
            self.end_visit(EndedBy::Helper);
        }
    }
}
