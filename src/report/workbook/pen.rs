//! How the cells of a workbook look.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

/// How days are shown.
const DAY: &str = "dd/mm/yyyy";

/// How cells look.
pub(super) struct Pen {
    pub(super) title: Format,
    pub(super) head: Format,
    pub(super) day: Format,
    pub(super) quiet: Format,
}

impl Pen {
    pub(super) fn new() -> Self {
        Self {
            title: Format::new().set_bold().set_font_size(16),
            head: Format::new().set_bold().set_border_bottom(FormatBorder::Thin),
            day: Format::new().set_num_format(DAY),
            quiet: Format::new().set_italic().set_text_wrap().set_align(FormatAlign::Top),
        }
    }
}
