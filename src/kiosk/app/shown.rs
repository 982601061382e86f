//! The screen that shows.

use crate::id::TopicId;
use crate::kiosk::context::Context;
use crate::kiosk::resident::{finish, guide, home, out_of_order, privacy, procedure, topic};
use crate::kiosk::staff::{gallery, overview as staff};

/// The screen that shows.
#[derive(Debug, Clone)]
pub(super) enum Screen {
    Home(home::Home),
    Topic(topic::TopicList),
    Guide(Box<guide::Guide>, TopicId),
    Procedure(Box<procedure::Procedure>, TopicId),
    /// The end of a visit, and the screen it came from.
    Finish(finish::Finish, Box<Screen>),
    Privacy(privacy::Privacy),
    Staff(staff::Staff),
    Gallery(gallery::Gallery),
    OutOfOrder(out_of_order::OutOfOrder),
}

impl Screen {
    /// Sets the screen anew for another canvas or language.
    pub(super) fn arrange(&mut self, faults: Vec<String>, cx: &Context<'_>) {
        match self {
            Self::Home(home) => *home = home::Home::new(cx),
            Self::Topic(topic) => topic.arrange(cx),
            Self::Guide(guide, _) => guide.arrange(cx),
            Self::Procedure(procedure, _) => procedure.arrange(cx),
            Self::Finish(finish, before) => {
                finish.arrange(cx);
                before.arrange(faults, cx);
            }
            Self::Privacy(privacy) => privacy.arrange(cx),
            Self::Staff(staff) => staff.arrange(faults, cx),
            Self::Gallery(gallery) => gallery.arrange(cx),
            Self::OutOfOrder(screen) => screen.arrange(cx),
        }
    }
}
