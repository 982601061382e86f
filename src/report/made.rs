//! Making what was ordered.

use crate::report::detail;
use crate::report::dictionary;
use crate::report::figures::Figures;
use crate::report::json;
use crate::report::order::{Content, Order};
use crate::report::part::Part;
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
    let is_demo = crate::journal::demo::is_demo(folder);
    let part = Part::begin(to)?;
    match order.content {
        Content::Sessions { has_helpers } => {
            let beside = dictionary_of(to);
            let dictionary = Part::begin(&beside)?;
            dictionary::write(&dictionary, has_helpers, speech)?;
            detail::write(&part, &review, order.period, has_helpers, speech, watch)?;
            part.finish()?;
            // The sessions are whole without it: what they mean is said in the manual too.
            dictionary.finish()?;
            return Ok(vec![to.to_owned(), beside]);
        }
        Content::Json { is_exact } => {
            let figures = figures(&review, order, is_exact)?;
            let written = json::written(&figures, hub, order.today, is_demo, speech);
            let mut file = BufWriter::new(part.file());
            serde_json::to_writer_pretty(&mut file, &written).map_err(std::io::Error::from)?;
            file.write_all(b"\n")?;
            file.flush()?;
        }
        Content::Workbook { is_exact, has_detail, has_helpers } => {
            let figures = figures(&review, order, is_exact)?;
            let head = workbook::Head { hub, made: order.today, is_demo };
            let detail =
                has_detail.then_some(workbook::Detail { review: &review, has_helpers, watch });
            workbook::write(&part, &figures, &head, detail, speech)?;
        }
    }
    if watch.is_off() {
        return Err(Undone::CalledOff);
    }
    part.finish()?;
    Ok(vec![to.to_owned()])
}

fn figures(review: &Review, order: &Order, is_exact: bool) -> Result<Figures, Undone> {
    if is_exact {
        Figures::exact(review, order.period)
    } else {
        Figures::protected(review, order.period, order.today)
    }
}

/// The file beside `to` that says what its columns mean.
fn dictionary_of(to: &Path) -> PathBuf {
    let stem = to.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    to.with_file_name(format!("{stem}-dictionary.csv"))
}
