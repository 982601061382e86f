//! What is said of how this PC is.

use crate::journal::{AppVersion, Broken, Copy, Undone, Verified};
use crate::kiosk::block::{Block, Item, Offer};
use crate::kiosk::context::Context;
use crate::kiosk::job::CheckUp;
use crate::kiosk::reading::{Aside, Code};
use crate::kiosk::theme::Tone;
use crate::l10n::shown_path;

use lucide_icons::Icon;

use std::fmt::Write;
use std::path::PathBuf;

/// The least room on the disk that is enough, in bytes: what a year's log and its copies take.
const LITTLE: u64 = 1_000_000_000;

/// After how many days without a nightly copy something is wrong.
const OLD: i64 = 2;

/// The most faults in the summary, and the most characters of each.
const MOST_FAULTS: usize = 4;
const LONGEST: usize = 90;

/// What needs looking after, then how the rest is.
pub(super) fn state(check_up: Option<&CheckUp>, faults: &[String], cx: &Context) -> Vec<Block> {
    let mut blocks = Vec::new();
    if faults.is_empty() && check_up.is_some_and(|it| is_well(it, cx)) {
        blocks.push(good(cx.say_with("staff-faults", &[("count", 0.into())])));
    } else if !faults.is_empty() {
        let count = [("count", faults.len().into())];
        blocks.push(Block::heading(cx.say_with("staff-faults", &count)));
        let note = |fault: &String| Block::note(Icon::Wrench, Tone::GoldWeak, fault.clone());
        blocks.extend(faults.iter().map(note));
    }
    let Some(check_up) = check_up else {
        blocks.push(Block::text(cx.say("health-looking")));
        return blocks;
    };
    blocks.extend(check_up.planned.map(|day| {
        let day = [("day", cx.date(day).into())];
        Block::warning(cx.say_with("health-planned", &day))
    }));
    blocks.push(copies(check_up, cx));
    blocks.push(disk(check_up, cx));
    blocks.push(item(Icon::Package, version(cx), None));
    blocks
}

/// Whether the copies are new enough, and the disk has room.
fn is_well(check_up: &CheckUp, cx: &Context) -> bool {
    let newest = check_up.copies.first();
    newest.is_some_and(|newest| !is_old(newest, cx))
        && check_up.free.is_none_or(|free| free >= LITTLE)
}

fn is_old(copy: &Copy, cx: &Context) -> bool {
    copy.day.until(cx.today()).is_ok_and(|span| i64::from(span.get_days()) >= OLD)
}

fn copies(check_up: &CheckUp, cx: &Context) -> Block {
    let Some(newest) = check_up.copies.first() else {
        return item(Icon::TriangleAlert, cx.say("health-no-copy"), None);
    };
    let size: u64 = check_up.copies.iter().map(|copy| copy.size).sum();
    let args = [
        ("day", cx.date(newest.day).into()),
        ("count", cx.count(check_up.copies.len() as u64).into()),
        ("size", megabytes(size, cx).into()),
    ];
    let icon = if is_old(newest, cx) { Icon::TriangleAlert } else { Icon::CircleCheck };
    item(icon, cx.say_with("health-copies", &args), None)
}

fn disk(check_up: &CheckUp, cx: &Context) -> Block {
    let log = [("size", megabytes(check_up.log, cx).into())];
    let log = Some(cx.say_with("health-log", &log));
    match check_up.free {
        None => item(Icon::HardDrive, cx.say("health-disk-unknown"), log),
        Some(free) => {
            let icon = if free < LITTLE { Icon::TriangleAlert } else { Icon::CircleCheck };
            let args = [("free", megabytes(free, cx).into())];
            item(icon, cx.say_with("health-disk", &args), log)
        }
    }
}

fn version(cx: &Context) -> String {
    let args = [
        ("app", AppVersion::current().to_string().into()),
        ("catalog", cx.date(cx.catalog.version).into()),
    ];
    cx.say_with("health-version", &args)
}

fn good(text: String) -> Block {
    item(Icon::CircleCheck, text, None)
}

fn item(icon: Icon, text: String, how: Option<String>) -> Block {
    Block::item(Item { icon, text, how })
}

/// A number of bytes in whole megabytes, what has begun counted as one.
fn megabytes(bytes: u64, cx: &Context) -> String {
    cx.count(bytes.div_ceil(1_000_000))
}

/// What came of copying the log.
pub(super) fn copied(copied: &Result<PathBuf, Undone>, cx: &Context) -> Block {
    match copied {
        Ok(file) => {
            let file = [("file", shown_path(file).into())];
            Block::note(Icon::BadgeCheck, Tone::JadeWeak, cx.say_with("health-copied", &file))
        }
        Err(undone) => Block::warning(cx.words.phrase(cx.language(), &undone.phrase())),
    }
}

/// Whether the log is as it was written.
pub(super) fn walked(verdict: &Result<Verified, Broken>, cx: &Context) -> Block {
    match verdict {
        Ok(found) => {
            let sessions = i64::try_from(found.sessions).unwrap_or(i64::MAX);
            let whole = cx.say_with("staff-log-whole", &[("sessions", sessions.into())]);
            Block::note(Icon::BadgeCheck, Tone::JadeWeak, whole)
        }
        Err(broken) => Block::warning(cx.words.phrase(cx.language(), &broken.phrase())),
    }
}

/// A copy to choose.
pub(super) fn copy_offer(copy: &Copy, cx: &Context) -> Offer {
    let size = [("size", megabytes(copy.size, cx).into())];
    Offer { text: cx.date(copy.day), about: Some(cx.say_with("health-log", &size)) }
}

/// The summary, in words and as a code.
pub(super) struct Support {
    pub(super) blocks: Vec<Block>,
    pub(super) code: Option<Aside>,
}

/// How this PC is, for whoever looks after it. It names no person: there is none it knows.
pub(super) fn support(check_up: Option<&CheckUp>, faults: &[String], cx: &Context) -> Support {
    let mut summary = format!("tramso {}", AppVersion::current());
    // A text takes all that is written to it.
    let _ = write!(summary, "\ncontent {}", cx.catalog.version);
    if let Some(check_up) = check_up {
        let free =
            check_up.free.map_or_else(|| "?".to_owned(), |free| (free / 1_000_000).to_string());
        let newest =
            check_up.copies.first().map_or_else(|| "-".to_owned(), |it| it.day.to_string());
        let (log, copies) = (check_up.log / 1_000_000, check_up.copies.len());
        let _ = write!(summary, "\ndisk {free} MB, log {log} MB, copies {copies}, newest {newest}");
    }
    let _ = write!(summary, "\nfaults {}", faults.len());
    for fault in faults.iter().take(MOST_FAULTS) {
        let begun: String = fault.chars().take(LONGEST).collect();
        let _ = write!(summary, "\n- {begun}");
    }
    let lines = summary.lines().map(|line| Block::text(line.replace('*', "")));
    let about = Block::note(Icon::Info, Tone::Paper, cx.say("health-support-about"));
    let blocks = std::iter::once(about).chain(lines).collect();
    let name = format!("tramso {}", AppVersion::current());
    let code = Code::of_summary(summary, cx.say("health-support-scan"), name).map(Aside::Code);
    Support { blocks, code }
}
