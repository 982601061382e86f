//! What to bring: each paper with how it is handed in, those of which one will do, and those that are
//! only needed at times.

use crate::catalog::{Component, Copies, Papers};
use crate::id::PartId;
use crate::kiosk::block::{Block, Item};
use crate::kiosk::context::Context;
use crate::kiosk::resident::procedure::subject::{Subject, headed};

use lucide_icons::Icon;

/// What to bring, the papers that everybody needs first.
pub(super) fn blocks(subject: Subject<'_>) -> Vec<Block> {
    let alone = |component: &&Component| component.one_of.is_none();
    let (at_times, always): (Vec<_>, Vec<_>) =
        subject.dossier().filter(alone).partition(|component| component.is_conditional);
    let at_times = items(subject, &at_times, Icon::SquareDashed);
    let mut blocks = headed(title(subject), items(subject, &always, Icon::Square));
    for group in groups(subject) {
        blocks.extend(choice(subject, group));
    }
    blocks.extend(headed(subject.cx.say("dossier-at-times"), at_times));
    blocks
}

/// The heading, with the number of sets where it is known.
fn title(subject: Subject<'_>) -> String {
    match subject.procedure.sets {
        Some(sets) => subject.cx.say_with("dossier-sets", &[("sets", sets.into())]),
        None => subject.cx.say("dossier-title"),
    }
}

/// The groups of papers of which one will do, in the order of the dossier.
fn groups(subject: Subject<'_>) -> Vec<&PartId> {
    let mut groups: Vec<&PartId> = Vec::new();
    for group in subject.dossier().filter_map(|component| component.one_of.as_ref()) {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    groups
}

/// Papers of which one will do.
fn choice(subject: Subject<'_>, group: &PartId) -> Vec<Block> {
    let papers: Vec<_> =
        subject.dossier().filter(|component| component.one_of.as_ref() == Some(group)).collect();
    let what = subject.word(&format!("one-of-{group}"));
    let heading = match papers.len() {
        // The others belong to other cases.
        1 => what,
        _ => subject.cx.say_with("dossier-one-of", &[("what", what.into())]),
    };
    headed(heading, items(subject, &papers, Icon::Circle))
}

fn items(subject: Subject<'_>, papers: &[&Component], icon: Icon) -> Vec<Block> {
    let item = |component: &&Component| {
        let text = subject.word(&format!("component-{}", component.id));
        let how = how(subject, component, &text);
        Block::item(Item { icon, text, how })
    };
    papers.iter().map(item).collect()
}

/// In which form and when a paper is handed in.
fn how(subject: Subject<'_>, component: &Component, text: &str) -> Option<String> {
    let word = |attribute| subject.find(&format!("component-{}.{attribute}", component.id));
    // Most papers' names say the form's code already.
    let form = component.form.as_ref().filter(|form| !text.contains(form.as_str()));
    let form = form.map(|form| subject.cx.say_with("form-code", &[("form", form.as_str().into())]));
    let copies = component.copies.map(|copies| copies_text(copies, subject.cx));
    let lines: Vec<String> =
        [form, copies, word("how"), word("when")].into_iter().flatten().collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn copies_text(copies: Copies, cx: &Context) -> String {
    match copies {
        Copies::Electronic => cx.say("copies-electronic"),
        Copies::Shown => cx.say("copies-shown"),
        Copies::Papers(Papers { originals, copies, certified }) => {
            let sorts = [
                ("copies-originals", originals),
                ("copies-copies", copies),
                ("copies-certified", certified),
            ];
            let some = sorts.into_iter().filter(|(_, count)| *count > 0);
            let told = some.map(|(sort, count)| cx.say_with(sort, &[("count", count.into())]));
            told.collect::<Vec<_>>().join(", ")
        }
    }
}
