//! Scales of scores: round numbers that enclose the data, in exact arithmetic, never without width.

use super::Limits;
use crate::domain::Score;
use crate::locale::Locale;

/// A scale with its round numbers.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Axis {
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) ticks: Vec<Tick>,
}

/// One round number: where it lies and how it is written.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Tick {
    pub(super) at: f64,
    pub(super) label: String,
}

/// The most round numbers of a scale, and how many it should have at least.
const TICKS_MAX: i128 = 6;
const TICKS_MIN: i128 = 4;
/// Digits carried: as many as a score may have, and two more for steps of a quarter and for the middle of two scores.
const PLACES: u8 = 11;

impl Axis {
    /// The scale that encloses some scores, within the limits of their measure. Nothing when there are none.
    pub(super) fn over(scores: impl IntoIterator<Item = Score>, limits: Limits, locale: &Locale) -> Option<Self> {
        let (seen_low, seen_high) = extremes(scores)?;
        // A limit that the scores break limits nothing.
        let least = limits.least.map(exact).filter(|least| *least <= seen_low);
        let most = limits.most.map(exact).filter(|most| *most >= seen_high);
        let within = |low: i128, high: i128| {
            let (low, high) = (least.map_or(low, |least| least.max(low)), most.map_or(high, |most| most.min(high)));
            (low < high).then_some((low, high))
        };
        let (low, high) = widened(seen_low, seen_high);
        let (low, high) = within(low, high).unwrap_or((low, high));
        let step = step_over(low, high);
        let (first, last) = bounds(low, high, step);
        let (low, high) = within(first, last).unwrap_or((first, last));
        let places = places_of(step);
        let ticks = (ceil(low, step)..=high.div_euclid(step))
            .map(|position| position * step)
            .map(|at| Tick { at: plot(at), label: locale.number(rounded(at, places), places) })
            .collect();
        Some(Self { low: plot(low), high: plot(high), ticks })
    }

    /// From its low end to its high end.
    pub(super) fn span(&self) -> (f64, f64) {
        (self.low, self.high)
    }

    /// Zero is on the scale.
    pub(super) fn has_zero(&self) -> bool {
        self.low <= 0.0 && self.high >= 0.0
    }
}

/// The least and the greatest, exact.
fn extremes(scores: impl IntoIterator<Item = Score>) -> Option<(i128, i128)> {
    scores.into_iter().map(exact).fold(None, |found, score| match found {
        None => Some((score, score)),
        Some((low, high)) => Some((score.min(low), score.max(high))),
    })
}

/// The two as they are; where they are one, or so close that a float could not tell them apart, with room on both sides.
fn widened(low: i128, high: i128) -> (i128, i128) {
    let size = low.abs().max(high.abs());
    if high - low > size / 1_000_000 {
        return (low, high);
    }
    let pad = if size == 0 { 10_i128.pow(u32::from(PLACES)) } else { (size / 20).max(1) };
    (low - pad, high + pad)
}

/// The smallest step of 1, 2 or 5 times a power of ten that gives no more than [`TICKS_MAX`] round numbers; or of 2.5
/// where that one gives too few.
fn step_over(low: i128, high: i128) -> i128 {
    let ticks = |step: i128| {
        let (low, high) = bounds(low, high, step);
        high.div_euclid(step) - ceil(low, step) + 1
    };
    let mut power = 1;
    loop {
        for step in [power, power * 2, power * 5] {
            if ticks(step) > TICKS_MAX {
                continue;
            }
            let quarter = power * 5 / 2;
            let is_better = ticks(step) < TICKS_MIN && step == power * 5 && power > 1 && ticks(quarter) <= TICKS_MAX;
            return if is_better { quarter } else { step };
        }
        power *= 10;
    }
}

/// The round numbers around two values; half a step nearer where the values leave that much empty.
fn bounds(low: i128, high: i128, step: i128) -> (i128, i128) {
    let (first, last) = (low.div_euclid(step) * step, ceil(high, step) * step);
    let half = step / 2;
    (if low - first > half { first + half } else { first }, if last - high > half { last - half } else { last })
}

/// How many steps reach a value at least.
fn ceil(value: i128, step: i128) -> i128 {
    -(-value).div_euclid(step)
}

/// Digits after the point that a step needs.
fn places_of(step: i128) -> u8 {
    let mut places = PLACES;
    let mut rest = step;
    while places > 0 && rest % 10 == 0 {
        rest /= 10;
        places -= 1;
    }
    places
}

fn exact(score: Score) -> i128 {
    let places = score.places().min(PLACES);
    i128::from(score.at_places(places).units()) * 10_i128.pow(u32::from(PLACES - places))
}

fn rounded(at: i128, places: u8) -> Score {
    let units = at / 10_i128.pow(u32::from(PLACES - places));
    Score::new(i64::try_from(units).unwrap_or(i64::MAX), places)
}

#[allow(clippy::cast_precision_loss)]
fn plot(at: i128) -> f64 {
    at as f64 / 1e11
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Language;

    fn axis(scores: &[&str], limits: Limits) -> String {
        let locale = Locale::new(&Language::parse("vi").unwrap());
        let scores = scores.iter().map(|text| Score::parse(text).unwrap());
        let axis = Axis::over(scores, limits, &locale).unwrap();
        let ticks: Vec<&str> = axis.ticks.iter().map(|tick| tick.label.as_str()).collect();
        format!("{}…{}: {}", axis.low, axis.high, ticks.join(" "))
    }

    #[test]
    fn numbers_are_round() {
        let free = Limits::default();
        assert_eq!(axis(&["81.64", "94.89"], free), "80…95: 80 85 90 95");
        assert_eq!(axis(&["0", "0.7"], free), "0…0.8: 0,0 0,2 0,4 0,6 0,8");
        assert_eq!(axis(&["-3.2", "8"], free), "-5…10: −5 0 5 10");
        assert_eq!(axis(&["1000", "36525"], free), "0…40000: 0 10.000 20.000 30.000 40.000");
    }

    #[test]
    fn a_scale_is_never_without_width() {
        let free = Limits::default();
        assert_eq!(axis(&["93.57"], free), "88…99: 88 90 92 94 96 98");
        assert_eq!(axis(&["0"], free), "-1…1: −1,0 −0,5 0,0 0,5 1,0");
        assert_eq!(
            axis(&["999999999.999999999"], free).split(": ").nth(1),
            Some("940.000.000 960.000.000 980.000.000 1.000.000.000 1.020.000.000 1.040.000.000")
        );
        assert!(axis(&["0.000000001"], free).matches(' ').count() >= 3);
    }

    #[test]
    fn limits_hold_unless_the_data_break_them() {
        let percent = Limits { least: Some(Score::zero(0)), most: Some(Score::new(100, 0)) };
        assert_eq!(axis(&["100"], percent), "95…100: 95 96 97 98 99 100");
        assert_eq!(axis(&["99.5", "101"], percent), "99.5…101: 99,5 100,0 100,5 101,0");
    }

    #[test]
    fn four_to_six_numbers_on_any_scale() {
        let locale = Locale::new(&Language::parse("vi").unwrap());
        for low in [-5000_i64, -17, 0, 3, 8164, 99_999] {
            for width in [1_i64, 2, 3, 7, 10, 33, 250, 1325, 100_000] {
                let scores = [Score::new(low, 2), Score::new(low + width, 2)];
                let axis = Axis::over(scores, Limits::default(), &locale).unwrap();
                assert!((3..=6).contains(&axis.ticks.len()), "{low} {width}: {axis:?}");
                assert!(axis.low < axis.high && axis.low <= scores[0].to_plot() && axis.high >= scores[1].to_plot());
            }
        }
    }
}
