//! What one source file names in other modules: its `use` lines and the paths in its code.

use std::collections::BTreeSet;

/// A path with the name it goes by in the file: `use a::b as c` is `[a, b]`, named `c`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Import {
    /// The parts of the path; the last is `*` for everything in a module.
    pub(crate) path: Vec<String>,
    /// Its name in the file.
    pub(crate) name: String,
}

/// A file as far as imports are concerned. What is compiled for tests alone is left out.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// What its `use` lines import.
    pub(crate) imports: Vec<Import>,
    /// The paths that its code names in place, as `crate::qr::Wifi`.
    pub(crate) paths: Vec<Vec<String>>,
    /// Its modules for tests, which have files of their own.
    pub(crate) tests: BTreeSet<String>,
}

impl Source {
    /// Reads a file.
    pub(crate) fn read(text: &str) -> Self {
        let mut source = Self::default();
        let tokens = source.without_tests(&tokens(text));
        let mut at = 0;
        while at < tokens.len() {
            if tokens[at] == "use" && starts_an_item(&tokens[..at]) {
                at = source.read_use(&tokens, at + 1, &[]);
            } else {
                at = source.read_path(&tokens, at);
            }
        }
        source
    }

    /// The tokens that are not under `#[cfg(test)]`.
    fn without_tests(&mut self, tokens: &[String]) -> Vec<String> {
        const MARK: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
        let mut kept = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let end = (at + MARK.len()).min(tokens.len());
            if tokens[at..end] != MARK {
                kept.push(tokens[at].clone());
                at += 1;
                continue;
            }
            let item = end_of_item(tokens, end);
            if tokens[end] == "mod" {
                self.tests.insert(tokens[end + 1].clone());
            }
            at = item;
        }
        kept
    }

    /// Reads what follows `prefix` in a `use` line; the place behind it.
    fn read_use(&mut self, tokens: &[String], mut at: usize, prefix: &[String]) -> usize {
        let mut path = prefix.to_vec();
        let mut name = None;
        while at < tokens.len() {
            match tokens[at].as_str() {
                "{" => {
                    at += 1;
                    while tokens[at] != "}" {
                        at = self.read_use(tokens, at, &path);
                        at += usize::from(tokens[at] == ",");
                    }
                    return at + 1;
                }
                "::" => {}
                "as" => {
                    at += 1;
                    name = Some(tokens[at].clone());
                }
                "," | "}" | ";" => break,
                part => path.push(part.to_owned()),
            }
            at += 1;
        }
        // `a::{self}` is `a`; a `self` that begins a path stands for the module.
        if path.len() > 1 && path.last().is_some_and(|part| part == "self") {
            path.pop();
        }
        let name = name.or_else(|| path.last().cloned()).unwrap_or_default();
        self.imports.push(Import { path, name });
        at
    }

    /// Reads the path at `at`, if there is one; the place behind it.
    fn read_path(&mut self, tokens: &[String], at: usize) -> usize {
        let mut path = vec![tokens[at].clone()];
        let mut end = at + 1;
        while end + 1 < tokens.len() && tokens[end] == "::" && is_word(&tokens[end + 1]) {
            path.push(tokens[end + 1].clone());
            end += 2;
        }
        if path.len() > 1 && is_word(&path[0]) {
            self.paths.push(path);
        }
        end
    }
}

/// Whether an item may begin behind `before`; `use` also stands in bounds (`impl Trait + use<'a>`).
fn starts_an_item(before: &[String]) -> bool {
    before.last().is_none_or(|last| [";", "}", "{", "]", ")", "pub"].contains(&last.as_str()))
}

/// The place behind the item at `at`: behind its `;` or its closing brace.
fn end_of_item(tokens: &[String], at: usize) -> usize {
    let mut depth = 0_usize;
    for (place, token) in tokens.iter().enumerate().skip(at) {
        match token.as_str() {
            "{" | "(" | "[" => depth += 1,
            "}" if depth == 1 => return place + 1,
            "}" | ")" | "]" => depth -= 1,
            ";" if depth == 0 => return place + 1,
            _ => {}
        }
    }
    tokens.len()
}

fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// The words and signs of a source, `::` as one; comments, texts and characters are left out.
fn tokens(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let end = end_of_silence(&chars, at);
        if end > at {
            at = end;
            continue;
        }
        let is_part = |c: &char| c.is_alphanumeric() || *c == '_';
        let length = match &chars[at..] {
            [':', ':', ..] => 2,
            rest => rest.iter().take_while(|c| is_part(c)).count().max(1),
        };
        tokens.push(chars[at..at + length].iter().collect());
        at += length;
    }
    tokens
}

/// The place behind the space, comment, text, character or lifetime at `at`; `at` itself for anything else.
fn end_of_silence(chars: &[char], at: usize) -> usize {
    let find = |from: usize, what: &str| {
        let what: Vec<char> = what.chars().collect();
        let found = chars[from..].windows(what.len()).position(|window| window == what);
        found.map_or(chars.len(), |found| from + found + what.len())
    };
    let is_in_word = at > 0 && (chars[at - 1].is_alphanumeric() || chars[at - 1] == '_');
    match &chars[at..] {
        [c, ..] if c.is_whitespace() => at + 1,
        ['/', '/', ..] => find(at, "\n"),
        ['/', '*', ..] => find(at, "*/"),
        ['r' | 'b', 'r' | '#' | '"', ..] if !is_in_word => end_of_raw_text(chars, at),
        ['"', ..] => end_of_text(chars, at + 1, '"'),
        ['\'', '\\', ..] | ['\'', _, '\'', ..] => end_of_text(chars, at + 1, '\''),
        ['\'', ..] => at + 1,
        _ => at,
    }
}

/// The place behind `r"…"`, `r#"…"#`, `b"…"` or `br"…"`; `at` where it is a word or `r#word` after all.
fn end_of_raw_text(chars: &[char], at: usize) -> usize {
    let letters = chars[at..].iter().take_while(|c| matches!(c, 'r' | 'b')).count();
    let is_raw = chars[at..at + letters].contains(&'r');
    let hashes = chars[at + letters..].iter().take_while(|c| **c == '#').count();
    let open = at + letters + hashes;
    if chars.get(open) != Some(&'"') {
        return at;
    }
    if !is_raw {
        return end_of_text(chars, open + 1, '"');
    }
    let end: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
    let found = chars[open + 1..].windows(end.len()).position(|window| window == end);
    found.map_or(chars.len(), |found| open + 1 + found + end.len())
}

fn end_of_text(chars: &[char], mut at: usize, quote: char) -> usize {
    while at < chars.len() && chars[at] != quote {
        at += if chars[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}
