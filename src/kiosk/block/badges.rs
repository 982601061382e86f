//! Badges in a row, on more rows where there is no room.

use crate::kiosk::block::kind::Kind;
use crate::kiosk::said::Said;
use crate::kiosk::theme::Theme;
use crate::kiosk::widget::{BADGE_HEIGHT, Badge, badge};

use iced::Element;
use iced::widget::Row;

#[derive(Debug)]
pub(super) struct Badges(pub(super) Vec<Badge>);

const GAP: f32 = 12.0;

impl Badges {
    /// How many rows they take in a column of `width`.
    fn rows(&self, width: f32) -> usize {
        let mut rows = 1;
        let mut used = 0.0;
        for badge in &self.0 {
            let wide = badge.width();
            if used > 0.0 && used + GAP + wide > width {
                rows += 1;
                used = wide;
            } else {
                used += if used > 0.0 { GAP + wide } else { wide };
            }
        }
        rows
    }
}

impl Kind for Badges {
    fn height(&self, width: f32) -> f32 {
        self.rows(width) as f32 * (BADGE_HEIGHT + GAP) - GAP
    }

    fn view(&self, _width: f32) -> Element<'_, usize, Theme> {
        Row::with_children(self.0.iter().map(badge)).spacing(GAP).wrap().into()
    }

    fn say(&self) -> Vec<Said<usize>> {
        self.0.iter().map(|badge| Said::Text(badge.text.clone())).collect()
    }
}
