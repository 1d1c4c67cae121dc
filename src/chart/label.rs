//! Labels that must not collide: pushed apart along an edge, or put where there is room around their point.

use super::canvas::{Anchor, Area};

/// A label that looks for a place around a point.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wish {
    /// The point, in pixels.
    pub(super) at: (f64, f64),
    /// The size of the label, in pixels.
    pub(super) size: (f64, f64),
    /// Above the point is better than below it.
    pub(super) above: bool,
}

/// Where a label is written: the middle of its line, and which end is meant.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spot {
    pub(super) at: (f64, f64),
    pub(super) anchor: Anchor,
}

/// From a point to the middle of a label above or below it.
const DISTANCE: f64 = 13.0;
/// From a point to a label beside it.
const ASIDE: f64 = 8.0;

/// What labels must keep clear of.
#[derive(Debug, Clone, Default)]
pub(super) struct Obstacles {
    /// What a label may not touch: points, other labels.
    pub(super) areas: Vec<Area>,
    /// What a label should not lie on where it can help it.
    pub(super) faint: Vec<Area>,
    /// Lines, likewise.
    pub(super) lines: Vec<[(f64, f64); 2]>,
}

impl Obstacles {
    /// Gives a label a place within `bounds` and keeps it; nothing when there is no room.
    pub(super) fn find(&mut self, wish: Wish, bounds: Area) -> Option<Spot> {
        let (spot, area) = candidates(wish)
            .into_iter()
            .map(|spot| (spot, occupied(spot, wish.size)))
            .filter(|(_, area)| contains(bounds, *area) && !self.areas.iter().any(|taken| overlap(*taken, *area)))
            .min_by_key(|(_, area)| self.burden(*area))?;
        self.areas.push(area);
        Some(spot)
    }

    /// How much a label would lie on.
    fn burden(&self, area: Area) -> usize {
        self.lines.iter().filter(|line| crosses(**line, area)).count()
            + self.faint.iter().filter(|faint| overlap(**faint, area)).count()
    }
}

/// The places around a point, best first.
fn candidates(wish: Wish) -> [Spot; 8] {
    let (x, y) = wish.at;
    let side = if wish.above { -1.0 } else { 1.0 };
    let spot = |dx: f64, dy: f64, anchor| Spot { at: (x + dx, y + dy), anchor };
    [
        spot(0.0, side * DISTANCE, Anchor::Middle),
        spot(0.0, -side * DISTANCE, Anchor::Middle),
        spot(-4.0, side * DISTANCE, Anchor::Start),
        spot(4.0, side * DISTANCE, Anchor::End),
        spot(-4.0, -side * DISTANCE, Anchor::Start),
        spot(4.0, -side * DISTANCE, Anchor::End),
        spot(ASIDE, 0.0, Anchor::Start),
        spot(-ASIDE, 0.0, Anchor::End),
    ]
}

/// What a label covers.
pub(super) fn occupied(spot: Spot, (width, height): (f64, f64)) -> Area {
    let (x, y) = spot.at;
    let left = match spot.anchor {
        Anchor::Start => x,
        Anchor::Middle => x - width / 2.0,
        Anchor::End => x - width,
    };
    Area { left, top: y - height / 2.0, right: left + width, bottom: y + height / 2.0 }
}

/// The square around a point.
pub(super) fn around((x, y): (f64, f64), reach: f64) -> Area {
    Area { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
}

fn contains(outer: Area, inner: Area) -> bool {
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
}

pub(super) fn overlap(one: Area, other: Area) -> bool {
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

/// A line runs through an area.
fn crosses([(x0, y0), (x1, y1)]: [(f64, f64); 2], area: Area) -> bool {
    let (mut from, mut to) = (0.0_f64, 1.0_f64);
    // Liang and Barsky: the part of the line within each pair of edges in turn.
    for (start, delta, low, high) in [(x0, x1 - x0, area.left, area.right), (y0, y1 - y0, area.top, area.bottom)] {
        if delta == 0.0 {
            if start <= low || start >= high {
                return false;
            }
            continue;
        }
        let (one, other) = ((low - start) / delta, (high - start) / delta);
        from = from.max(one.min(other));
        to = to.min(one.max(other));
    }
    from < to
}

/// Pushes labels along an edge apart. Each is the middle it wants and its height, in any order; the answers stand in the
/// same order, within `top` and `bottom` as far as there is room.
pub(super) fn push_apart(wanted: &[(f64, f64)], top: f64, bottom: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|one, other| wanted[*one].0.total_cmp(&wanted[*other].0));
    let mut blocks: Vec<Block> = Vec::new();
    for position in order {
        let (middle, height) = wanted[position];
        blocks.push(Block { start: middle - height / 2.0, height, members: vec![position] }.within(top, bottom));
        while let [.., upper, lower] = blocks.as_slice()
            && upper.start + upper.height > lower.start
        {
            let joined = upper.joined(lower, wanted).within(top, bottom);
            blocks.truncate(blocks.len() - 2);
            blocks.push(joined);
        }
    }
    let mut places = vec![0.0; wanted.len()];
    for block in blocks {
        let mut start = block.start;
        for member in block.members {
            places[member] = start + wanted[member].1 / 2.0;
            start += wanted[member].1;
        }
    }
    places
}

/// Labels that touch, from top to bottom.
struct Block {
    start: f64,
    height: f64,
    members: Vec<usize>,
}

impl Block {
    /// Two blocks as one, where its members lie nearest to what they want on average.
    fn joined(&self, lower: &Self, wanted: &[(f64, f64)]) -> Self {
        let members: Vec<usize> = self.members.iter().chain(&lower.members).copied().collect();
        let mut below = 0.0;
        let mut total = 0.0;
        for member in &members {
            let (middle, height) = wanted[*member];
            total += middle - height / 2.0 - below;
            below += height;
        }
        Self { start: total / members.len() as f64, height: below, members }
    }

    fn within(self, top: f64, bottom: f64) -> Self {
        Self { start: self.start.min(bottom - self.height).max(top), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUNDS: Area = Area { left: 0.0, top: 0.0, right: 100.0, bottom: 100.0 };

    #[test]
    fn labels_on_an_edge_are_pushed_apart() {
        assert_eq!(push_apart(&[(50.0, 10.0), (10.0, 10.0)], 0.0, 100.0), [50.0, 10.0]);
        assert_eq!(push_apart(&[(50.0, 10.0), (50.0, 10.0)], 0.0, 100.0), [45.0, 55.0]);
        assert_eq!(push_apart(&[(0.0, 10.0), (2.0, 10.0), (12.0, 10.0)], 0.0, 100.0), [5.0, 15.0, 25.0]);
        assert_eq!(push_apart(&[(99.0, 20.0), (98.0, 20.0)], 0.0, 100.0), [90.0, 70.0]);
    }

    #[test]
    fn a_label_avoids_what_is_there() {
        let wish = Wish { at: (50.0, 50.0), size: (30.0, 12.0), above: true };
        let mut obstacles = Obstacles::default();
        assert_eq!(obstacles.find(wish, BOUNDS).unwrap().at, (50.0, 37.0));
        assert_eq!(obstacles.find(wish, BOUNDS).unwrap().at, (50.0, 63.0));
        assert_eq!(obstacles.find(wish, BOUNDS).unwrap().anchor, Anchor::Start);
        assert_eq!(obstacles.find(wish, BOUNDS).unwrap().anchor, Anchor::End);
        assert_eq!(obstacles.find(wish, BOUNDS), None);
    }

    #[test]
    fn a_label_rather_stands_off_a_line() {
        let wish = Wish { at: (50.0, 50.0), size: (30.0, 12.0), above: true };
        let mut obstacles = Obstacles { lines: vec![[(50.0, 50.0), (60.0, 10.0)]], ..Obstacles::default() };
        assert_eq!(obstacles.find(wish, BOUNDS).unwrap().at, (50.0, 63.0));
    }
}
