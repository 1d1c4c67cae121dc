//! Where everything of a card lies: texts that shrink and wrap until they fit, and marks.

use super::letters::{Type, missing};
use super::paint::Ink;
use super::{Card, Fact, HEIGHT, Leader, WIDTH, strip};

/// The margins, where every text begins and ends at the latest.
pub(super) const LEFT: i32 = 64;
pub(super) const RIGHT: i32 = WIDTH as i32 - 64;
const ROOM: i32 = RIGHT - LEFT;
/// The bar at the top.
const BAR: i32 = 14;
/// The base line of the first line.
const OVER: i32 = 92;
/// The line above the foot.
const FOOT: i32 = HEIGHT as i32 - 100;
/// The line that dots stand on.
const BASE: i32 = FOOT - 72;

/// Sizes of a title on one line, then on two; with figures below, no larger than on one.
const TITLES: [i32; 4] = [84, 76, 68, 60];
const LONG_TITLES: [i32; 9] = [84, 76, 68, 60, 56, 52, 48, 44, 40];

/// A card with everything in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// Texts and marks, the lowest first.
    pub pieces: Vec<Piece>,
}

/// One thing on a card, in pixels from the upper left corner.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Piece {
    /// A line of text from where its base line begins; `size` is that of the em.
    Text { text: String, at: (i32, i32), size: i32, bold: bool, ink: Ink },
    /// A filled rectangle.
    Block { from: (i32, i32), to: (i32, i32), ink: Ink },
    /// A filled circle.
    Dot { at: (i32, i32), radius: i32, ink: Ink },
    /// A triangle that points up at a place.
    Pointer { at: (i32, i32), size: i32, ink: Ink },
}

/// The pixels that something covers: from the first to before the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Extent {
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}

/// Puts everything of a card in its place.
pub fn lay_out(card: &Card) -> Layout {
    let mut pieces = vec![Piece::Block { from: (0, 0), to: (WIDTH as i32 - 1, BAR - 1), ink: Ink::Accent }];
    over(card, &mut pieces);
    let long = if card.facts.is_empty() && card.leaders.is_empty() { &LONG_TITLES[..] } else { &LONG_TITLES[3..] };
    let mut below = title(&card.title, long, &mut pieces);
    if !card.facts.is_empty() {
        below = facts(&card.facts, below, &mut pieces);
    }
    if !card.leaders.is_empty() {
        below = leaders(&card.leaders, below, &mut pieces);
    }
    if let Some(sentence) = &card.sentence {
        let most = if card.strip.is_some() { 2 } else { 4 };
        let end = if card.strip.is_some() { BASE - 40 } else { FOOT - 8 };
        below = paragraph(sentence, most, (below, end), &mut pieces);
    }
    if let Some(found) = &card.strip {
        pieces.extend(strip::lay_out(found, below + 16, BASE));
        let caption = shrunk(&found.caption, ROOM, &[24, 22, 20, 18], false);
        pieces.push(line(caption, (LEFT, BASE + 50), Ink::Quiet));
    }
    foot(card, &mut pieces);
    Layout { pieces }
}

/// A text at a size at which it fits.
struct Fitted {
    text: String,
    set: Type,
}

fn line(fitted: Fitted, at: (i32, i32), ink: Ink) -> Piece {
    Piece::Text { text: fitted.text, at, size: fitted.set.size, bold: fitted.set.bold, ink }
}

fn hairline(y: i32) -> Piece {
    Piece::Block { from: (LEFT, y), to: (RIGHT, y + 1), ink: Ink::Line }
}

/// A text on one line at the largest size at which it fits, else cut at the smallest.
fn shrunk(text: &str, room: i32, sizes: &[i32], bold: bool) -> Fitted {
    let types = sizes.iter().map(|size| Type { size: *size, bold });
    let set = types
        .clone()
        .find(|set| set.width(text) <= room)
        .or_else(|| types.clone().next_back())
        .unwrap_or(Type::regular(18));
    Fitted { text: cut(text, room, set), set }
}

/// The text, or its longest beginning that fits with an ellipsis.
fn cut(text: &str, room: i32, set: Type) -> String {
    if set.width(text) <= room {
        return text.to_owned();
    }
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let shortened = |end: &usize| format!("{}…", text[..*end].trim_end_matches([' ', ',', ';', '\u{a0}']));
    let fitting = ends.partition_point(|end| set.width(&shortened(end)) <= room);
    ends.get(fitting.saturating_sub(1)).map(shortened).unwrap_or_default()
}

/// The text with an ellipsis for every run of letters that the fonts do not have: a source may be named in any script.
fn legible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if missing(c.encode_utf8(&mut [0; 4])).is_empty() {
            shown.push(c);
        } else if !shown.ends_with('…') {
            shown.push('…');
        }
    }
    shown
}

/// Breaks a text at its spaces into lines of about one length; nothing where a line does not fit or there are too many.
fn wrap(text: &str, room: i32, most: usize, set: Type) -> Option<Vec<String>> {
    let mut lines = fill(text, room, most, set)?;
    let mut narrower = room;
    while lines.len() > 1 && narrower > room / 2 {
        narrower -= 16;
        match fill(text, narrower, lines.len(), set) {
            Some(better) => lines = better,
            None => break,
        }
    }
    Some(lines)
}

/// Breaks a text at its spaces, each line as full as it can be.
fn fill(text: &str, room: i32, most: usize, set: Type) -> Option<Vec<String>> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let longer = lines.last().map(|last| format!("{last} {word}"));
        match longer.filter(|longer| set.width(longer) <= room) {
            Some(longer) => {
                lines.pop();
                lines.push(longer);
            }
            None => lines.push(word.to_owned()),
        }
    }
    (lines.len() <= most && lines.iter().all(|line| set.width(line) <= room)).then_some(lines)
}

/// The first line: what and when in the accent, the rest quieter beside it.
fn over(card: &Card, pieces: &mut Vec<Piece>) {
    let head = shrunk(&card.over, ROOM, &[36, 32, 28, 24], true);
    let end = LEFT + head.set.width(&head.text);
    pieces.push(line(head, (LEFT, OVER), Ink::Accent));
    let left = if card.over.is_empty() { LEFT } else { end + 24 };
    if !card.beside.is_empty() && RIGHT - left > 120 {
        let beside = shrunk(&card.beside, RIGHT - left, &[30, 28, 26, 24, 22], false);
        pieces.push(line(beside, (left, OVER), Ink::Quiet));
    }
}

/// The title; says where it ends.
fn title(text: &str, long: &[i32], pieces: &mut Vec<Piece>) -> i32 {
    let one = TITLES.iter().map(|size| Type::bold(*size)).find(|set| set.width(text) <= ROOM);
    let two = || {
        let types = long.iter().map(|size| Type::bold(*size));
        types.filter_map(|set| wrap(text, ROOM, 2, set).map(|lines| (set, lines))).next()
    };
    let (set, lines) = match one {
        Some(set) => (set, vec![text.to_owned()]),
        None => two().unwrap_or_else(|| {
            let set = Type::bold(40);
            (set, vec![cut(text, ROOM, set)])
        }),
    };
    // Room for the highest accents below the line above.
    let mut y = OVER + 24 + set.size * 11 / 10;
    let mut lowest = None;
    for text in lines {
        let (top, bottom) = set.cover(&text).map_or((0, 0), |(_, top, _, bottom)| (top, bottom));
        // Marks below a line and marks above the next must not touch.
        y += lowest.map_or(0, |lowest: i32| (set.size * 5 / 4).max(lowest - top + 4));
        lowest = Some(bottom);
        pieces.push(line(Fitted { text, set }, (LEFT, y), Ink::Strong));
    }
    y + set.size * 3 / 10
}

/// Figures side by side, their names above them.
fn facts(facts: &[Fact], top: i32, pieces: &mut Vec<Piece>) -> i32 {
    const GAP: i32 = 72;
    let label = Type::regular(28);
    let width = |fact: &Fact, set: Type| set.width(&fact.value).max(label.width(&fact.label));
    let gaps = GAP * i32::try_from(facts.len().saturating_sub(1)).unwrap_or(0);
    let fits = |set: &Type| facts.iter().map(|fact| width(fact, *set)).sum::<i32>() + gaps <= ROOM;
    let set = [68, 60, 52, 44, 36, 30].map(Type::bold).into_iter().find(fits).unwrap_or(Type::bold(30));
    let (names, values) = (top + 40, top + 40 + 16 + set.size * 9 / 10);
    let mut left = LEFT;
    for fact in facts {
        let room = RIGHT - left;
        if room < 100 {
            break;
        }
        let name = Fitted { text: cut(&fact.label, room, label), set: label };
        pieces.push(line(name, (left, names), Ink::Quiet));
        pieces.push(line(Fitted { text: cut(&fact.value, room, set), set }, (left, values), Ink::Strong));
        left += width(fact, set) + GAP;
    }
    values + set.size * 3 / 10
}

/// The first of a ranking, a line each.
fn leaders(leaders: &[Leader], top: i32, pieces: &mut Vec<Piece>) -> i32 {
    let height = if top < 220 { 56 } else { 46 };
    let set = Type::bold(height * 7 / 10);
    let quiet = Type::regular(height * 6 / 10);
    let ranks = leaders.iter().map(|leader| quiet.width(&leader.rank)).max().unwrap_or(0).min(ROOM / 4);
    let mut y = top + 12;
    for (position, leader) in leaders.iter().enumerate() {
        if position > 0 {
            pieces.push(hairline(y));
        }
        let base = y + height * 3 / 4;
        y += height;
        let value = Fitted { text: cut(&leader.value, ROOM / 3, set), set };
        let value_left = RIGHT - value.set.width(&value.text);
        let name_left = LEFT + ranks + 32;
        let rank = Fitted { text: cut(&leader.rank, ROOM / 4, quiet), set: quiet };
        let sizes = [set.size, set.size - 4, set.size - 8, set.size - 12];
        let name = shrunk(&leader.name, value_left - 24 - name_left, &sizes, true);
        pieces.push(line(rank, (LEFT, base), Ink::Quiet));
        pieces.push(line(name, (name_left, base), Ink::Strong));
        pieces.push(line(value, (value_left, base), Ink::Strong));
    }
    y
}

/// A sentence over a few lines, between a top and an end; says where it ends.
fn paragraph(text: &str, most: usize, (top, end): (i32, i32), pieces: &mut Vec<Piece>) -> i32 {
    let types = [34, 32, 30, 28, 26, 24, 22, 20].map(Type::regular);
    let deep = |set: Type, lines: &[String]| (lines.len() as i32 * 14 + 3) * set.size / 10;
    let fits = |set: Type| wrap(text, ROOM, most, set).filter(|lines| top + 14 + deep(set, lines) <= end);
    let wrapped = types.into_iter().find_map(|set| fits(set).map(|lines| (set, lines)));
    let (set, lines) = wrapped.unwrap_or_else(|| (Type::regular(20), vec![cut(text, ROOM, Type::regular(20))]));
    let mut y = top + 14;
    for text in lines {
        y += set.size * 14 / 10;
        pieces.push(line(Fitted { text, set }, (LEFT, y), Ink::Quiet));
    }
    y + set.size * 3 / 10
}

/// Where the numbers come from and whose card it is.
fn foot(card: &Card, pieces: &mut Vec<Piece>) {
    pieces.push(hairline(FOOT));
    let signature = shrunk(&card.signature, ROOM, &[26, 24, 22, 20], true);
    let Some(source) = &card.source else {
        pieces.push(line(signature, (LEFT, FOOT + 58), Ink::Accent));
        return;
    };
    pieces.push(line(shrunk(&legible(source), ROOM, &[24, 22, 20], false), (LEFT, FOOT + 38), Ink::Quiet));
    pieces.push(line(signature, (LEFT, FOOT + 76), Ink::Accent));
}

impl Layout {
    /// Every text with the pixels it covers.
    pub fn texts(&self) -> impl Iterator<Item = (&str, Extent)> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Text { text, .. } => Some((text.as_str(), piece.extent())),
            _ => None,
        })
    }

    /// The letters of its texts that the fonts do not have.
    pub fn missing(&self) -> Vec<char> {
        self.texts().flat_map(|(text, _)| missing(text)).collect()
    }
}

impl Piece {
    /// The pixels it covers.
    pub fn extent(&self) -> Extent {
        match self {
            Self::Text { text, at: (x, y), size, bold, .. } => {
                let set = Type { size: *size, bold: *bold };
                let (left, top, right, bottom) = set.cover(text).unwrap_or((0, 0, 0, 0));
                Extent { left: x + left, top: y + top, right: x + right, bottom: y + bottom }
            }
            Self::Block { from, to, .. } => Extent { left: from.0, top: from.1, right: to.0 + 1, bottom: to.1 + 1 },
            Self::Dot { at: (x, y), radius, .. } => {
                Extent { left: x - radius, top: y - radius, right: x + radius + 1, bottom: y + radius + 1 }
            }
            Self::Pointer { at: (x, y), size, .. } => {
                Extent { left: x - size, top: *y, right: x + size + 1, bottom: y + size + 1 }
            }
        }
    }
}

impl Extent {
    /// Nothing of it lies outside the card.
    pub fn is_inside(&self) -> bool {
        self.left >= 0 && self.top >= 0 && self.right <= WIDTH as i32 && self.bottom <= HEIGHT as i32
    }

    /// A pixel belongs to both.
    pub fn meets(&self, other: &Self) -> bool {
        let apart = self.right <= other.left
            || other.right <= self.left
            || self.bottom <= other.top
            || other.bottom <= self.top;
        !apart
    }
}
