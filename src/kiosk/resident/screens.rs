//! The list of residents' screens.

use crate::kiosk::resident::action::Action;
use crate::kiosk::screen::screens;

screens! {
    /// The first screen.
    Home(home::Home),
    /// Looking for something by typing.
    Search(search::Search),
    /// What a topic holds.
    Topic(topic::TopicList),
    /// A guide.
    Guide(guide::Guide),
    /// The notice of a procedure.
    Procedure(procedure::Procedure),
    /// A notice of the hub.
    Notice(notice::Notice),
    /// A trouble that was looked for.
    Trouble(trouble::Trouble),
    /// A procedure of the national index.
    Listed(listed::Listed),
    /// The end of a visit.
    Finish(finish::Finish),
    /// Help was called.
    Help(help::Help),
    /// The end of an assisted session.
    Closing(closing::Closing),
    /// Where the resident goes on.
    Referral(referral::Referral),
    /// The shift of whoever is on duty.
    Duty(duty::Duty),
    /// What is recorded and what is not.
    Privacy(privacy::Privacy),
    /// The kiosk has nothing to show.
    OutOfOrder(out_of_order::OutOfOrder),
}
