//! What the screen says of what is written.

use crate::kiosk::block::{Block, Chip};
use crate::kiosk::context::Context;
use crate::kiosk::staff::out::choice::{Choice, Choices};
use crate::kiosk::theme::Tone;
use crate::l10n::shown_path;
use crate::report::{Drive, Format, Watch};

use lucide_icons::Icon;

use std::path::PathBuf;

/// What can be chosen, and what the file will hold.
pub(super) fn choosing(choices: &Choices, drives: &[Drive], cx: &Context) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut first = 0;
    for (heading, group) in choices.groups(drives) {
        blocks.push(Block::heading(cx.say(heading)));
        let chip = |choice: &Choice| Chip {
            label: label(*choice, drives, cx),
            is_chosen: choices.has(*choice),
        };
        blocks.push(Block::chips(first, group.iter().map(chip).collect()));
        first += group.len();
    }
    blocks.extend(holds(choices).map(|id| Block::note(Icon::Info, Tone::Paper, cx.say(id))));
    blocks
}

fn label(choice: Choice, drives: &[Drive], cx: &Context) -> String {
    let id = match choice {
        Choice::Format(Format::Xlsx) => "out-xlsx",
        Choice::Format(Format::Csv) => "out-csv",
        Choice::Format(Format::Json) => "out-json",
        Choice::SmallGroups => "out-small-groups",
        Choice::Detail => "out-detail",
        Choice::Helpers => "out-helpers",
        Choice::Drive(None) => "out-here",
        Choice::Drive(Some(place)) => {
            let drive = drives.get(place);
            let name = drive.map_or_else(String::new, |drive| drive.name.clone());
            let free = drive.map_or(0, |drive| drive.free / 1_000_000);
            return cx
                .say_with("out-drive", &[("name", name.into()), ("free", cx.count(free).into())]);
        }
    };
    cx.say(id)
}

/// What the file holds, before it is written.
fn holds(choices: &Choices) -> impl Iterator<Item = &'static str> {
    let figures = match (choices.format, choices.is_exact || choices.is_of_sessions()) {
        (Format::Csv, _) => None,
        (_, false) => Some("out-holds-figures"),
        (_, true) => Some("out-holds-exact"),
    };
    let sessions = choices.is_of_sessions().then_some("out-holds-sessions");
    let helpers = (choices.is_of_sessions() && choices.has_helpers).then_some("out-holds-helpers");
    [figures, sessions, helpers].into_iter().flatten()
}

/// How far the writing is.
pub(super) fn progress(watch: &Watch, cx: &Context) -> String {
    let percent = watch.percent().unwrap_or(0).to_string();
    cx.say_with("out-progress", &[("percent", percent.into())])
}

/// Where the files are.
pub(super) fn made(files: &[PathBuf], cx: &Context) -> Vec<Block> {
    let done = Block::note(Icon::BadgeCheck, Tone::JadeWeak, cx.say("out-made"));
    let file = |file: &PathBuf| Block::text(shown_path(file));
    std::iter::once(done).chain(files.iter().map(file)).collect()
}
