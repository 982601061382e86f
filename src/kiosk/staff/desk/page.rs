//! A page at the admin's desk: a title with tools, what the page is about, and a foot with keys.

use crate::kiosk::canvas::{GAP, TARGET};
use crate::kiosk::context::Context;
use crate::kiosk::frame::desk_room;
use crate::kiosk::said::Said;
use crate::kiosk::staff::desk::tool::Tool;
use crate::kiosk::text::{self, Ink, Role, prose};
use crate::kiosk::theme::{Theme, Tone};

use iced::widget::{Column, Row, column, container, row, space};
use iced::{Center, Element, Fill, Size};

/// The space between the title, the tools, the body and the foot.
const SPACING: f32 = 20.0;

/// What stands around the body of a page; without a title and tools it has no head.
#[derive(Debug, Clone)]
pub struct Page<Message> {
    title: String,
    tools: Vec<Tool<Message>>,
    line: Option<String>,
    keys: Vec<Tool<Message>>,
}

/// Where the title and the tools go.
struct Head {
    /// The rows of tools, each by the places of its first and its end.
    rows: Vec<std::ops::Range<usize>>,
    /// Whether the title stands beside the first row.
    is_beside: bool,
    /// The width of the title.
    title: f32,
    height: f32,
}

impl<Message: Clone> Page<Message> {
    /// A page with a title and nothing else yet.
    pub fn new(title: String) -> Self {
        Self { title, tools: Vec::new(), line: None, keys: Vec::new() }
    }

    /// A page whose body has a title of its own.
    pub fn untitled() -> Self {
        Self::new(String::new())
    }

    /// With tools beside the title, or below it where there is no room.
    #[must_use]
    pub fn tools(self, tools: impl IntoIterator<Item = Tool<Message>>) -> Self {
        Self { tools: tools.into_iter().collect(), ..self }
    }

    /// With a line at the foot, such as which part of a list shows.
    #[must_use]
    pub fn line(self, line: impl Into<Option<String>>) -> Self {
        Self { line: line.into(), ..self }
    }

    /// With keys at the foot, the main one last.
    #[must_use]
    pub fn keys(self, keys: impl IntoIterator<Item = Tool<Message>>) -> Self {
        Self { keys: keys.into_iter().collect(), ..self }
    }

    /// With more keys before those at the foot.
    #[must_use]
    pub fn before(self, keys: impl IntoIterator<Item = Tool<Message>>) -> Self {
        Self { keys: keys.into_iter().chain(self.keys).collect(), ..self }
    }

    /// The same page with its messages wrapped by `wrap`.
    pub fn map<Outer>(self, wrap: impl Fn(Message) -> Outer) -> Page<Outer> {
        let wrapped = |tools: Vec<Tool<Message>>| {
            tools.into_iter().map(|tool| tool.map(&wrap)).collect::<Vec<_>>()
        };
        let (tools, keys) = (wrapped(self.tools), wrapped(self.keys));
        Page { title: self.title, tools, line: self.line, keys }
    }

    /// The room that is left for the body.
    pub fn room(&self, cx: &Context) -> Size {
        let room = desk_room(&cx.canvas);
        let head = if self.has_head() { self.head(room.width).height + SPACING } else { 0.0 };
        let foot = if self.has_foot() { self.foot_height(room.width) + SPACING } else { 0.0 };
        Size::new(room.width, (room.height - head - foot).max(0.0))
    }

    /// The page with its body.
    pub fn view<'a>(
        self,
        body: impl Into<Element<'a, Message, Theme>>,
        cx: &Context,
    ) -> Element<'a, Message, Theme>
    where
        Message: 'a,
    {
        let room = self.room(cx);
        let width = room.width;
        let body = container(body).width(room.width).height(room.height);
        let head = self.has_head().then(|| self.view_head(width));
        let foot = self.has_foot().then(|| self.view_foot(width));
        column![head, body, foot].spacing(SPACING).into()
    }

    /// The page in words, around what its body says.
    pub fn describe(&self, body: Vec<Said<Message>>) -> Vec<Said<Message>> {
        let title = self.has_head().then(|| Said::Heading(self.title.clone()));
        let mut said: Vec<Said<Message>> = title.into_iter().collect();
        said.extend(self.tools.iter().map(Tool::say));
        said.extend(body);
        said.extend(self.line.iter().cloned().map(Said::Text));
        said.extend(self.keys.iter().map(Tool::say));
        said
    }

    fn has_head(&self) -> bool {
        !self.title.is_empty() || !self.tools.is_empty()
    }

    fn has_foot(&self) -> bool {
        self.line.is_some() || !self.keys.is_empty()
    }

    fn head(&self, width: f32) -> Head {
        let title = text::measure(Role::Title, &self.title, f32::INFINITY);
        let rows = rows(&self.tools, width);
        let first = rows.first().map_or(0.0, |row| width_of(&self.tools[row.clone()]));
        let is_beside = rows.len() < 2 && title.width.ceil() + 2.0 * GAP + first <= width;
        let title_width = if is_beside { width - first - 2.0 * GAP } else { width };
        let tools = rows.len() as f32 * (TARGET + GAP);
        let height = if is_beside {
            if rows.is_empty() { title.height } else { TARGET }
        } else {
            text::height(Role::Title, &self.title, width) + tools
        };
        Head { rows, is_beside, title: title_width, height }
    }

    fn view_head<'a>(&self, width: f32) -> Element<'a, Message, Theme>
    where
        Message: 'a,
    {
        let head = self.head(width);
        let title = prose(Role::Title, self.title.clone()).width(head.title);
        let row_of = |range: &std::ops::Range<usize>| {
            Row::with_children(self.tools[range.clone()].iter().map(Tool::view)).spacing(GAP)
        };
        if head.is_beside {
            let tools = head.rows.first().map(row_of);
            return row![title, tools].spacing(2.0 * GAP).align_y(Center).into();
        }
        Column::new()
            .push(title)
            .extend(head.rows.iter().map(|range| row_of(range).into()))
            .spacing(GAP)
            .into()
    }

    /// The rows of keys; the line stands beside the last one where there is room, else above.
    fn foot(&self, width: f32) -> Foot {
        let rows = rows(&self.keys, width);
        let last = rows.last().map_or(0.0, |row| width_of(&self.keys[row.clone()]));
        let line = self.line.as_deref().map_or(0.0, |line| {
            text::measure(Role::Small, line, f32::INFINITY).width.ceil() + 2.0 * GAP
        });
        Foot { is_beside: rows.len() < 2 && line + last <= width, rows }
    }

    fn foot_height(&self, width: f32) -> f32 {
        let foot = self.foot(width);
        let keys = (foot.rows.len() as f32 * (TARGET + GAP) - GAP).max(0.0);
        let line = self.line.as_deref().map_or(0.0, |line| text::height(Role::Small, line, width));
        match (foot.is_beside, self.line.is_some()) {
            (true, _) => keys.max(line),
            (false, true) => line + GAP + keys,
            (false, false) => keys,
        }
    }

    fn view_foot<'a>(&self, width: f32) -> Element<'a, Message, Theme>
    where
        Message: 'a,
    {
        let foot = self.foot(width);
        let line =
            self.line.clone().map(|line| prose(Role::Small, line).ink(Ink::Muted(Tone::Paper)));
        let row_of = |range: &std::ops::Range<usize>| {
            let keys = self.keys[range.clone()].iter().map(Tool::view);
            Row::with_children(keys).spacing(GAP)
        };
        if foot.is_beside {
            let keys = foot.rows.first().map(row_of);
            return row![line, space::horizontal().width(Fill), keys].align_y(Center).into();
        }
        let keys = foot.rows.iter().map(|range| row![space::horizontal(), row_of(range)].into());
        Column::new().push(line.map(|line| line.width(Fill))).extend(keys).spacing(GAP).into()
    }
}

/// Where the keys of a foot go.
struct Foot {
    rows: Vec<std::ops::Range<usize>>,
    is_beside: bool,
}

/// Tools in rows of at most `width`.
fn rows<Message>(tools: &[Tool<Message>], width: f32) -> Vec<std::ops::Range<usize>> {
    let mut rows: Vec<std::ops::Range<usize>> = Vec::new();
    let mut used = f32::INFINITY;
    for (place, tool) in tools.iter().enumerate() {
        if used + GAP + tool.width() > width {
            rows.push(place..place + 1);
            used = tool.width();
        } else {
            if let Some(row) = rows.last_mut() {
                row.end = place + 1;
            }
            used += GAP + tool.width();
        }
    }
    rows
}

/// The width of tools beside each other.
fn width_of<Message>(tools: &[Tool<Message>]) -> f32 {
    tools.iter().map(|tool| tool.width() + GAP).sum::<f32>() - GAP
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::kiosk::text::load_fonts;

    #[test]
    fn tools_break_into_rows_where_they_do_not_fit() {
        load_fonts();
        let tools: Vec<Tool<u8>> = (0..5).map(|n| Tool::new("Tháng", n)).collect();
        let one = tools[0].width();
        assert_eq!(rows(&tools, 5.0 * (one + GAP)).as_slice(), std::slice::from_ref(&(0..5)));
        assert_eq!(rows(&tools, 2.0 * one + GAP), [0..2, 2..4, 4..5]);
        assert_eq!(rows(&tools, 1.0).len(), 5, "what fits nowhere has a row of its own");
        assert!(rows::<u8>(&[], 100.0).is_empty());
    }
}
