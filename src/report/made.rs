//! Making what was ordered.

use crate::journal::{self, DATABASE, demo};
use crate::report::detail;
use crate::report::dictionary;
use crate::report::figures::Figures;
use crate::report::json;
use crate::report::order::{Content, Depth, Order};
use crate::report::part::Part;
use crate::report::place::free_name;
use crate::report::speech::Speech;
use crate::report::undone::Undone;
use crate::report::watch::Watch;
use crate::report::workbook;
use crate::review::Review;

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// Makes the file `to` of what the log of the data folder `folder` holds; `hub` is the hub's code. Returns
/// the files that were made.
///
/// # Errors
/// Why there is none; nothing of it is left then.
pub fn make(
    order: &Order,
    folder: &Path,
    to: &Path,
    hub: &str,
    speech: &Speech<'_>,
    watch: &Watch,
) -> Result<Vec<PathBuf>, Undone> {
    let review = Review::open(folder)?;
    // What others get must not be what a damaged disk has made of it.
    journal::verify(&folder.join(DATABASE))?;
    let head = workbook::Head { hub, made: order.today, is_demo: demo::is_demo(folder) };
    let part = Part::begin(to)?;
    match order.content {
        Content::Sessions { has_helpers } => {
            return sessions(part, order, has_helpers, &review, speech, watch);
        }
        Content::Json { is_exact } => {
            let figures = figures(&review, order, is_exact)?;
            let written = json::written(&figures, hub, order.today, head.is_demo, speech);
            let mut file = BufWriter::new(part.file());
            serde_json::to_writer_pretty(&mut file, &written).map_err(std::io::Error::from)?;
            file.write_all(b"\n")?;
            file.flush()?;
        }
        Content::Workbook(depth) => {
            let figures = figures(&review, order, depth != Depth::Protected)?;
            let detail = match depth {
                Depth::Sessions { has_helpers } => {
                    Some(workbook::Detail { review: &review, has_helpers, watch })
                }
                Depth::Protected | Depth::Exact => None,
            };
            workbook::write(&part, &figures, &head, detail, speech)?;
        }
    }
    if watch.is_off() {
        return Err(Undone::CalledOff);
    }
    Ok(vec![part.finish()?])
}

fn figures(review: &Review, order: &Order, is_exact: bool) -> Result<Figures, Undone> {
    if is_exact {
        Figures::exact(review, order.period)
    } else {
        Figures::protected(review, order.period, order.today)
    }
}

/// Makes the table of sessions, and beside it a file that says what its columns mean.
fn sessions(
    part: Part,
    order: &Order,
    has_helpers: bool,
    review: &Review,
    speech: &Speech<'_>,
    watch: &Watch,
) -> Result<Vec<PathBuf>, Undone> {
    let beside = Part::begin(&dictionary_of(&part))?;
    dictionary::write(&beside, has_helpers, speech)?;
    detail::write(&part, review, order.period, has_helpers, speech, watch)?;
    let beside = beside.finish()?;
    match part.finish() {
        Ok(sessions) => Ok(vec![sessions, beside]),
        Err(error) => {
            let _gone = std::fs::remove_file(beside);
            Err(error.into())
        }
    }
}

/// The file beside the sessions, under a name that nobody has.
fn dictionary_of(sessions: &Part) -> PathBuf {
    let stem = sessions.to().file_stem().unwrap_or_default().to_string_lossy();
    free_name(sessions.folder(), &format!("{stem}-dictionary"), "csv")
}
