//! What can be chosen of what is written.

use crate::report::{Content, Depth, Drive, Format};

/// What can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    /// How it is written.
    Format(Format),
    /// Small groups kept back, or told.
    SmallGroups,
    /// A sheet with each session, or none.
    Detail,
    /// Helpers' codes in it, or none.
    Helpers,
    /// Where to: the drive at this place, or this PC.
    Drive(Option<usize>),
}

/// What is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Choices {
    pub(super) format: Format,
    pub(super) is_exact: bool,
    pub(super) has_detail: bool,
    pub(super) has_helpers: bool,
    pub(super) drive: Option<usize>,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            format: Format::Xlsx,
            is_exact: false,
            has_detail: false,
            has_helpers: false,
            drive: None,
        }
    }
}

impl Choices {
    /// Takes what was pressed.
    pub(super) fn take(&mut self, choice: Choice) {
        match choice {
            Choice::Format(format) => self.format = format,
            Choice::SmallGroups => self.is_exact = !self.is_exact,
            Choice::Detail => self.has_detail = !self.has_detail,
            Choice::Helpers => self.has_helpers = !self.has_helpers,
            Choice::Drive(drive) => self.drive = drive,
        }
    }

    /// Whether each session is written.
    pub(super) fn is_of_sessions(&self) -> bool {
        self.format == Format::Csv || self.format == Format::Xlsx && self.has_detail
    }

    /// What the file holds.
    pub(super) fn content(&self) -> Content {
        let Self { format, is_exact, has_detail, has_helpers, .. } = *self;
        match format {
            Format::Xlsx if has_detail => Content::Workbook(Depth::Sessions { has_helpers }),
            Format::Xlsx if is_exact => Content::Workbook(Depth::Exact),
            Format::Xlsx => Content::Workbook(Depth::Protected),
            Format::Json => Content::Json { is_exact },
            Format::Csv => Content::Sessions { has_helpers },
        }
    }

    /// The groups of what can be chosen, each with the message that heads it.
    pub(super) fn groups(&self, drives: &[Drive]) -> Vec<(&'static str, Vec<Choice>)> {
        let formats = [Format::Xlsx, Format::Csv, Format::Json].map(Choice::Format).to_vec();
        // Beside each session no group can be kept back.
        let small_groups = (!self.is_of_sessions()).then_some(Choice::SmallGroups);
        let detail = (self.format == Format::Xlsx).then_some(Choice::Detail);
        let helpers = self.is_of_sessions().then_some(Choice::Helpers);
        let options = [small_groups, detail, helpers].into_iter().flatten().collect();
        let places = (0..drives.len()).map(Some).chain([None]).map(Choice::Drive).collect();
        vec![("out-what", formats), ("out-options", options), ("out-where", places)]
    }

    /// Whether something is chosen.
    pub(super) fn has(&self, choice: Choice) -> bool {
        match choice {
            Choice::Format(format) => self.format == format,
            Choice::SmallGroups => !self.is_exact,
            Choice::Detail => self.has_detail,
            Choice::Helpers => self.has_helpers,
            Choice::Drive(drive) => self.drive == drive,
        }
    }
}

/// All that can be chosen, in the order of the screen.
pub(super) fn all(choices: &Choices, drives: &[Drive]) -> impl Iterator<Item = Choice> + use<> {
    choices.groups(drives).into_iter().flat_map(|(_, choices)| choices)
}
