//! Marks: opaque pointers into the input, carried by anything that may be complained about later.
//!
//! A [`Mark`] says where in which source a thing was written. The domain carries marks but cannot read them;
//! only [`Sources`] turns one back into a path, a line and a column.

use std::sync::Arc;

/// Which source file a mark points into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceId(u32);

/// A stretch of one source: byte offsets into its text, end exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    source: SourceId,
    start: u32,
    end: u32,
}

impl Mark {
    /// The stretch from `start` to `end` (bytes) of `source`.
    pub fn new(source: SourceId, start: usize, end: usize) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { source, start: clamp(start), end: clamp(end.max(start)) }
    }

    /// The beginning of a source, for what concerns the file as a whole.
    pub fn top(source: SourceId) -> Self {
        Self { source, start: 0, end: 0 }
    }

    /// The source it points into.
    pub fn source(self) -> SourceId {
        self.source
    }

    /// The byte offset of its first character.
    pub fn start(self) -> usize {
        self.start as usize
    }
}

/// One source as read: its path inside the content and its text.
#[derive(Debug, Clone)]
struct Source {
    path: Arc<str>,
    text: Arc<str>,
}

/// Every source that was read, in the order of reading.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    sources: Vec<Source>,
}

/// A mark made readable: where a person finds the thing in an editor.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The path inside the content folder, with `/`.
    pub path: Arc<str>,
    /// The line, counted from 1.
    pub line: u32,
    /// The column in characters, counted from 1.
    pub column: u32,
    /// How many characters of the line it covers; at least 1.
    pub length: u32,
    /// The source line itself, without its line end.
    pub text: Arc<str>,
}

impl Sources {
    /// Takes a source in and gives back how marks name it.
    pub fn add(&mut self, path: &str, text: Arc<str>) -> SourceId {
        let id = SourceId(u32::try_from(self.sources.len()).unwrap_or(u32::MAX));
        self.sources.push(Source { path: path.into(), text });
        id
    }

    /// The text of a source.
    pub fn text(&self, id: SourceId) -> Arc<str> {
        self.sources[id.0 as usize].text.clone()
    }

    /// The path of a source.
    pub fn path(&self, id: SourceId) -> &str {
        &self.sources[id.0 as usize].path
    }

    /// Where a mark stands.
    pub fn place(&self, mark: Mark) -> Place {
        let source = &self.sources[mark.source.0 as usize];
        let text: &str = &source.text;
        let start = floor_boundary(text, mark.start as usize);
        let end = floor_boundary(text, (mark.end as usize).max(start));
        let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let line = text[..start].matches('\n').count() + 1;
        let covered = &text[start..end.min(line_end).max(start)];
        Place {
            path: source.path.clone(),
            line: count(line),
            column: count(text[line_start..start].chars().count() + 1),
            length: count(covered.trim_end().chars().count().max(1)),
            text: text[line_start..line_end].trim_end_matches('\r').into(),
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The nearest character boundary at or before `offset`.
fn floor_boundary(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let mut sources = Sources::default();
        let id = sources.add("a.json", "{\n  \"Đắk\": 1,\r\n}".into());
        let text = sources.text(id);
        let at = text.find('1').unwrap();
        let place = sources.place(Mark::new(id, at, at + 1));
        assert_eq!((place.line, place.column, place.length), (2, 10, 1));
        assert_eq!(&*place.text, "  \"Đắk\": 1,");
    }
}
