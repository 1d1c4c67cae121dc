//! The strip: every score as a dot on a line, stacked where they are close, the own one lowest and pointed at.

use super::Strip;
use super::layout::{LEFT, Piece, RIGHT};
use super::paint::Ink;

/// Diameters of dots, the largest that fits is taken.
const DIAMETERS: [i32; 7] = [18, 16, 14, 12, 10, 8, 6];
/// The side of the mark below the own dot.
const POINTER: i32 = 14;

/// The dots above a line at `base`, the highest not above `top`.
pub(super) fn lay_out(strip: &Strip, top: i32, base: i32) -> Vec<Piece> {
    let mut pieces = vec![Piece::Block { from: (LEFT, base), to: (RIGHT, base + 2), ink: Ink::Line }];
    let room = base - top - 4;
    let smallest = DIAMETERS[DIAMETERS.len() - 1];
    let fits = |diameter: &i32| highest(&columns(strip, *diameter)) * (diameter + 2) <= room;
    let diameter = DIAMETERS.into_iter().find(fits).unwrap_or(smallest);
    let columns = columns(strip, diameter);
    // Where even the smallest dots do not fit they overlap.
    let rise = (diameter + 2).min(room / highest(&columns).max(1)).max(1);
    for (column, dots) in columns.iter().enumerate() {
        let Ok(column) = i32::try_from(column) else { break };
        let x = LEFT + diameter / 2 + column * (diameter + 2);
        for (level, position) in (0..).zip(dots) {
            let own = strip.main == Some(*position);
            let y = base - 4 - diameter / 2 - level * rise;
            let ink = if own { Ink::Own } else { Ink::Dot };
            if y - diameter / 2 >= top {
                pieces.push(Piece::Dot { at: (x, y), radius: diameter / 2, ink });
            }
            if own {
                pieces.push(Piece::Pointer { at: (x, base + 5), size: POINTER, ink });
            }
        }
    }
    pieces
}

/// The positions of the scores, column by column from the lowest to the highest; the own one first in its column.
fn columns(strip: &Strip, diameter: i32) -> Vec<Vec<usize>> {
    let count = usize::try_from((RIGHT - LEFT) / (diameter + 2)).unwrap_or(1).max(1);
    let mut columns = vec![Vec::new(); count];
    let places: Vec<f64> = strip.scores.iter().map(|score| score.to_plot()).collect();
    let low = places.iter().copied().fold(f64::INFINITY, f64::min);
    let high = places.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    for (position, place) in places.iter().enumerate() {
        // Scores that are all equal stand in the middle.
        let way = if high > low { (place - low) / (high - low) } else { 0.5 };
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let column = ((count - 1) as f64 * way).round() as usize;
        let dots: &mut Vec<usize> = &mut columns[column.min(count - 1)];
        if strip.main == Some(position) {
            dots.insert(0, position);
        } else {
            dots.push(position);
        }
    }
    columns
}

fn highest(columns: &[Vec<usize>]) -> i32 {
    columns.iter().map(Vec::len).max().and_then(|most| i32::try_from(most).ok()).unwrap_or(0)
}
