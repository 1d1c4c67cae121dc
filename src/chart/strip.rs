//! A strip: every score of a board as a tick on one line, the reader's unit among them. Low enough for a first screen.

use super::canvas::{self, Anchor, Area, Canvas, Plane, Sheet};
use super::ink::{Face, Ink};
use super::{Frame, Median, advance};
use crate::domain::Score;

/// The scores of a board on one line.
#[derive(Debug, Clone, Default)]
pub struct Strip {
    /// Every score, the reader's included, in any order. Equal ones stand on each other.
    pub scores: Vec<Score>,
    /// The reader's own score and what stands above it: "Hải Phòng 93,57".
    pub main: Option<(Score, String)>,
    /// Between which values the reader's own score may lie, by its published error.
    pub interval: Option<(Score, Score)>,
    /// The lower and the upper quartile, of a complete board only.
    pub quartiles: Option<(Score, Score)>,
    /// The median, of a complete board only.
    pub median: Option<Median>,
    /// What stands below the lowest score: its name, where there is room, and its value.
    pub lowest: (String, String),
    /// What stands below the highest score.
    pub highest: (String, String),
}

/// Where the ticks begin and end, in pixels; above them the reader's label, below them the others.
const TOP: f64 = 19.0;
const BASE: f64 = 45.0;
/// From the edge of the sheet to the outermost tick.
const EDGE: f64 = 6.0;
/// The height of the tick of one score where none are equal.
const TICK: f64 = 16.0;
/// Between two labels on one line.
const GAP: f64 = 10.0;

/// A label below the line: where it stands and what it says.
struct Label {
    x: f64,
    text: String,
    face: Face,
    anchor: Anchor,
    line: usize,
}

/// Draws a strip on a sheet.
pub(super) fn draw(strip: &Strip, frame: &Frame, sheet: &Sheet) -> String {
    let (Some(least), Some(greatest)) = (strip.scores.iter().min(), strip.scores.iter().max()) else {
        return canvas::paint_empty(frame, sheet);
    };
    let across = Across::new(least.to_plot(), greatest.to_plot(), sheet);
    let labels = labels(strip, sheet, &across, least == greatest);
    let lines = labels.iter().map(|label| label.line + 1).max().unwrap_or(0);
    let leading = sheet.small + 3.0;
    canvas::paint(frame, sheet, BASE + 5.0 + leading * lines as f64, false, |canvas| {
        let plane = canvas.plane(across.span, (0.0, 1.0), across.area);
        draw_middle(canvas, &plane, strip);
        draw_ticks(canvas, &plane, &strip.scores);
        for label in &labels {
            let height = BASE + 4.0 + leading * (label.line as f64 + 0.5);
            canvas.write(&label.text, sheet.small(label.face), (label.x, height), label.anchor);
        }
        draw_main(canvas, &plane, strip, sheet);
    })
}

/// The scale from the lowest to the highest score; never without width.
struct Across {
    span: (f64, f64),
    area: Area,
}

impl Across {
    fn new(least: f64, greatest: f64, sheet: &Sheet) -> Self {
        let pad = if greatest - least > greatest.abs().max(least.abs()) / 1e6 { 0.0 } else { least.abs().max(1.0) };
        let area = Area { left: EDGE, top: TOP, right: sheet.width - EDGE, bottom: BASE };
        Self { span: (least - pad, greatest + pad), area }
    }

    /// Where a score lies, in pixels.
    fn place(&self, score: Score) -> f64 {
        let part = (score.to_plot() - self.span.0) / (self.span.1 - self.span.0);
        self.area.left + (self.area.right - self.area.left) * part.clamp(0.0, 1.0)
    }
}

/// The middle half and the median.
fn draw_middle(canvas: &Canvas<'_>, plane: &Plane<'_>, strip: &Strip) {
    if let Some((lower, upper)) = strip.quartiles {
        plane.fill((lower.to_plot(), 1.0), (upper.to_plot(), 0.0), Ink::Box);
    }
    canvas.line(&[(EDGE - 5.0, BASE), (plane_right(plane) + 5.0, BASE)], Ink::AxisLine, 1.0);
    if let Some(median) = &strip.median {
        let (x, _) = plane.place((median.value.to_plot(), 0.0));
        canvas.line(&[(x, TOP - 2.0), (x, BASE + 4.0)], Ink::MedianLine, 2.0);
    }
}

fn plane_right(plane: &Plane<'_>) -> f64 {
    plane.place((f64::MAX, 0.0)).0
}

/// One tick for each score. Where scores are equal all ticks are lower, so that the equal ones stand on each other.
fn draw_ticks(canvas: &Canvas<'_>, plane: &Plane<'_>, scores: &[Score]) {
    let mut sorted = scores.to_vec();
    sorted.sort_unstable();
    let piles: Vec<&[Score]> = sorted.chunk_by(|one, other| one == other).collect();
    let highest = piles.iter().map(|pile| pile.len()).max().unwrap_or(1);
    let each = ((BASE - TOP) / highest as f64).min(TICK);
    let gap = if each > 3.0 && highest > 1 { 1.2 } else { 0.0 };
    for pile in piles {
        let (x, _) = plane.place((pile[0].to_plot(), 0.0));
        if gap > 0.0 || pile.len() == 1 {
            for (_, position) in pile.iter().zip(0..) {
                let foot = BASE - 1.0 - each * f64::from(position);
                canvas.line(&[(x, foot), (x, foot - each + gap)], Ink::MarkLine, 1.6);
            }
        } else {
            canvas.line(&[(x, BASE - 1.0), (x, BASE - 1.0 - each * pile.len() as f64)], Ink::MarkLine, 1.6);
        }
    }
}

fn draw_main(canvas: &Canvas<'_>, plane: &Plane<'_>, strip: &Strip, sheet: &Sheet) {
    let Some((score, label)) = &strip.main else { return };
    let (x, _) = plane.place((score.to_plot(), 0.0));
    canvas.line(&[(x, TOP), (x, BASE + 3.0)], Ink::MainLine, 3.0);
    if let Some((low, high)) = strip.interval {
        let [left, right] = [low, high].map(|end| plane.place((end.to_plot(), 0.0)).0);
        canvas.line(&[(left, TOP + 4.0), (right, TOP + 4.0)], Ink::MainLine, 2.0);
        for end in [left, right] {
            canvas.line(&[(end, TOP), (end, TOP + 8.0)], Ink::MainLine, 2.0);
        }
    }
    canvas.dot((x, TOP + 4.0), 5.0, Ink::Main);
    let set = sheet.text(Face::Main);
    let words = advance::wrap(label, sheet.width - 8.0, 1, |text| set.width(text));
    let half = words.lines.iter().map(|line| set.width(line)).fold(0.0, f64::max) / 2.0;
    canvas.write_lines(&words.lines, set, (x.min(sheet.width - half - 1.0).max(half + 1.0), 8.0), Anchor::Middle);
}

/// The labels below the line: both ends, with their names where the median's label still fits between them; else
/// without; else the median's label on a line of its own.
fn labels(strip: &Strip, sheet: &Sheet, across: &Across, is_one: bool) -> Vec<Label> {
    let set = sheet.small(Face::Value);
    let cut = |text: &str| {
        advance::wrap(text, sheet.width / 2.0 - GAP, 1, |text| set.width(text))
            .lines
            .into_iter()
            .next()
            .unwrap_or_default()
    };
    let whole = |(name, value): &(String, String)| cut(format!("{name} {value}").trim());
    let end = |text: String, anchor: Anchor| {
        let x = match anchor {
            Anchor::Start => 1.0,
            Anchor::Middle => sheet.width / 2.0,
            Anchor::End => sheet.width - 1.0,
        };
        Label { x, text, face: Face::Value, anchor, line: 0 }
    };
    if is_one {
        return vec![end(cut(&strip.lowest.1), Anchor::Middle)];
    }
    let named = [whole(&strip.lowest), whole(&strip.highest)];
    let bare = [cut(&strip.lowest.1), cut(&strip.highest.1)];
    let ends = |[low, high]: [String; 2]| vec![end(low, Anchor::Start), end(high, Anchor::End)];
    let Some(median) = &strip.median else { return ends(named) };
    let wanted = across.place(median.value);
    let half = sheet.small(Face::Median).width(&median.label) / 2.0;
    let between = |[low, high]: &[String; 2]| {
        let (left, right) = (1.0 + set.width(low) + GAP + half, sheet.width - 1.0 - set.width(high) - GAP - half);
        (left <= right).then(|| wanted.max(left).min(right))
    };
    let median = |x: f64, line: usize| {
        let text = cut(&median.label);
        Label { x, text, face: Face::Median, anchor: Anchor::Middle, line }
    };
    // A label pushed far from its mark misleads more than a missing name.
    let near = |x: &f64| (x - wanted).abs() <= 30.0;
    let (labels, spot) = match (between(&named).filter(near), between(&bare).filter(near)) {
        (Some(x), _) => (ends(named), median(x, 0)),
        (None, Some(x)) => (ends(bare), median(x, 0)),
        (None, None) => (ends(named), median(wanted.min(sheet.width - half - 1.0).max(half + 1.0), 1)),
    };
    labels.into_iter().chain([spot]).collect()
}
