//! What is said of the staff, and what can be done with each of them.

use crate::id::HelperCode;
use crate::kiosk::block::{Block, Card, Offer};
use crate::kiosk::context::Context;
use crate::kiosk::job::StaffChange;
use crate::kiosk::theme::Tone;
use crate::l10n::Phrase;
use crate::staff::{Member, Role};

use lucide_icons::Icon;

/// The roles that somebody can have, the usual one first.
pub(super) const ROLES: [Role; 2] = [Role::Helper, Role::Admin];

/// What can be done with a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// A new PIN.
    Pin,
    /// They can sign in, or no more.
    Switch(bool),
    /// Another role.
    Role(Role),
}

/// What can be done with a member.
pub(super) fn changes(member: Member) -> impl Iterator<Item = Change> {
    let role = match member.role {
        Role::Helper => Role::Admin,
        Role::Admin => Role::Helper,
    };
    [Change::Pin, Change::Switch(!member.is_active), Change::Role(role)].into_iter()
}

/// A change to press.
pub(super) fn offer(change: Change, cx: &Context) -> Offer {
    let id = match change {
        Change::Pin => "helpers-new-pin",
        Change::Switch(false) => "helpers-switch-off",
        Change::Switch(true) => "helpers-switch-on",
        Change::Role(Role::Admin) => "helpers-make-admin",
        Change::Role(Role::Helper) => "helpers-make-helper",
    };
    Offer { text: cx.say(id), about: Some(cx.say(&format!("{id}.about"))) }
}

/// A role to press.
pub(super) fn role_offer(role: Role, cx: &Context) -> Offer {
    let id = match role {
        Role::Helper => "helpers-helper",
        Role::Admin => "helpers-admin",
    };
    Offer { text: cx.say(id), about: Some(cx.say(&format!("{id}.about"))) }
}

/// The question for the role of somebody new.
pub(super) fn role_title(code: HelperCode, cx: &Context) -> String {
    cx.say_with("helpers-role", &[("code", code.to_string().into())])
}

/// A member, their role and whether they can sign in.
pub(super) fn title(member: Member, cx: &Context) -> String {
    format!("{}: {}", member.code, about(member, cx))
}

fn about(member: Member, cx: &Context) -> String {
    let role = match member.role {
        Role::Helper => "helpers-helper",
        Role::Admin => "helpers-admin",
    };
    let role = cx.say(role);
    let off = (!member.is_active).then(|| cx.say("helpers-off"));
    std::iter::once(role).chain(off).collect::<Vec<_>>().join(", ")
}

/// What came of the last change, then everybody.
pub(super) fn blocks(staff: &[Member], told: Option<Block>, cx: &Context) -> Vec<Block> {
    let card = |member: &Member| Card {
        icon: match (member.is_active, member.role) {
            (false, _) => Icon::UserRoundX,
            (true, Role::Admin) => Icon::ShieldCheck,
            (true, Role::Helper) => Icon::UserRound,
        },
        title: member.code.to_string(),
        about: Some(about(*member, cx)),
    };
    let cards = Block::cards(staff.iter().map(card).collect());
    let note = Block::note(Icon::Info, Tone::Paper, cx.say("helpers-note"));
    told.into_iter().chain([cards, note]).collect()
}

pub(super) fn under_way(cx: &Context) -> Block {
    Block::text(cx.say("helpers-under-way"))
}

pub(super) fn done(phrase: &Phrase, cx: &Context) -> Block {
    let words = cx.words.phrase(cx.language(), phrase);
    Block::note(Icon::BadgeCheck, Tone::JadeWeak, words)
}

pub(super) fn undone(phrase: &Phrase, cx: &Context) -> Block {
    Block::warning(cx.words.phrase(cx.language(), phrase))
}

/// That a change is made.
pub(super) fn said(change: &StaffChange) -> Phrase {
    let (id, code) = match change {
        StaffChange::Add { code, .. } => ("helpers-added", code),
        StaffChange::Pin { code, .. } => ("helpers-pin-set", code),
        StaffChange::Switch { code, is_on: true } => ("helpers-switched-on", code),
        StaffChange::Switch { code, is_on: false } => ("helpers-switched-off", code),
        StaffChange::Role { code, .. } => ("helpers-role-set", code),
    };
    Phrase::new(id).with("code", code.to_string())
}

/// The digits of the first code that is nobody's.
pub(super) fn free_code(staff: &[Member]) -> String {
    let is_taken = |number: u8| staff.iter().any(|member| member.code.number() == number);
    let free = (1..=99).find(|number| !is_taken(*number));
    free.map_or_else(String::new, |number| format!("{number:02}"))
}

/// Why digits are no code for somebody new.
pub(super) fn wrong_code(digits: &str, cx: &Context) -> Option<String> {
    let code: Option<HelperCode> = format!("TN-{digits}").parse().ok();
    let Some(code) = code else {
        return Some(cx.say("helpers-code.wrong"));
    };
    let is_taken = cx.staff.iter().any(|member| member.code == code);
    is_taken.then(|| cx.say_with("helpers-code.taken", &[("code", code.to_string().into())]))
}
