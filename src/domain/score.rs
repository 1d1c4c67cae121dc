//! Fixed-point numbers: scores, maxima, weights. Read from the digits of the file, never through a float.
//!
//! Because a score is a whole number of its smallest step, order, ties, totals, hashes and print cannot disagree.

use std::cmp::Ordering;
use std::fmt;
use std::ops::{Add, Neg, Sub};

/// A fixed-point decimal: `units` steps of 10⁻`places`.
///
/// Equality and order are numeric: 9.5 and 9.50 are equal. Arithmetic is exact; the limits of [`Score::parse`]
/// leave room for sums over every unit of a country.
#[derive(Debug, Clone, Copy)]
pub struct Score {
    units: i64,
    places: u8,
}

/// Why the digits of a number cannot be a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ScoreFault {
    /// Not a decimal number at all.
    #[error("not a number")]
    NotANumber,
    /// More digits than the program carries: 9 before the point, 9 after it.
    #[error("too many digits")]
    TooLong,
}

/// The most digits before or after the point.
const DIGITS_MAX: i32 = 9;

impl Score {
    /// `units` steps of 10⁻`places`.
    pub const fn new(units: i64, places: u8) -> Self {
        Self { units, places }
    }

    /// Nothing, at a number of places.
    pub const fn zero(places: u8) -> Self {
        Self { units: 0, places }
    }

    /// Reads the digits of a JSON number, exponent included. The places are those written.
    ///
    /// # Errors
    /// When the text is no number or has more digits than a score can carry.
    pub fn parse(text: &str) -> Result<Self, ScoreFault> {
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            None => (text, 0),
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().map_err(|_| ScoreFault::TooLong)?),
        };
        let (negative, digits) = match mantissa.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, mantissa),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !is_digits(whole) || !is_digits(fraction) {
            return Err(ScoreFault::NotANumber);
        }
        let places = i32::try_from(fraction.len()).map_err(|_| ScoreFault::TooLong)?.saturating_sub(exponent);
        let significant = format!("{whole}{fraction}");
        let significant = significant.trim_start_matches('0');
        let width = i32::try_from(significant.len()).map_err(|_| ScoreFault::TooLong)?;
        if places > DIGITS_MAX || width.saturating_sub(places) > DIGITS_MAX {
            return Err(ScoreFault::TooLong);
        }
        let magnitude: i64 =
            if significant.is_empty() { 0 } else { significant.parse().map_err(|_| ScoreFault::TooLong)? };
        let units = if places < 0 { magnitude * power(places.unsigned_abs() as u8) } else { magnitude };
        let units = if negative { -units } else { units };
        Ok(Self { units, places: u8::try_from(places.max(0)).unwrap_or(0) })
    }

    /// How many smallest steps.
    pub fn units(self) -> i64 {
        self.units
    }

    /// How many digits after the point.
    pub fn places(self) -> u8 {
        self.places
    }

    /// The same number at more places; at fewer it is rounded, half away from zero.
    #[must_use]
    pub fn at_places(self, places: u8) -> Self {
        if places >= self.places {
            return Self { units: self.units.saturating_mul(power(places - self.places)), places };
        }
        let step = power(self.places - places);
        let half = step / 2 * self.units.signum();
        Self { units: (self.units + half) / step, places }
    }

    /// Below zero.
    pub fn is_negative(self) -> bool {
        self.units < 0
    }

    /// Exactly zero.
    pub fn is_zero(self) -> bool {
        self.units == 0
    }

    /// Without its sign.
    #[must_use]
    pub fn magnitude(self) -> Self {
        Self { units: self.units.abs(), places: self.places }
    }

    /// The middle between two numbers, exact: one place more is used when it must be. Only where the digits do not fit
    /// is half of the last place dropped.
    #[must_use]
    pub fn middle(self, other: Self) -> Self {
        let sum = self + other;
        match sum.units.checked_mul(5) {
            Some(units) if sum.units % 2 != 0 => Self { units, places: sum.places + 1 },
            _ => Self { units: sum.units / 2, places: sum.places },
        }
    }

    /// How many per cent of `whole` it is, rounded half away from zero; nothing where `whole` is not above zero or the
    /// answer has too many digits.
    pub fn percent_of(self, whole: Self, places: u8) -> Option<Self> {
        let (part, whole, _) = self.aligned(whole);
        let part = part.checked_mul(100 * i128::from(power(places)))?;
        if whole <= 0 {
            return None;
        }
        let rounded = (part.checked_mul(2)? + part.signum() * whole) / (2 * whole);
        i64::try_from(rounded).ok().map(|units| Self { units, places })
    }

    /// As a float, for drawing only: where a mark stands on a chart.
    #[allow(clippy::cast_precision_loss)]
    pub fn to_plot(self) -> f64 {
        self.units as f64 / power(self.places) as f64
    }

    /// The same units on both sides: the two aligned to the places of the finer one.
    fn aligned(self, other: Self) -> (i128, i128, u8) {
        let places = self.places.max(other.places);
        let widen = |score: Self| i128::from(score.units) * i128::from(power(places - score.places));
        (widen(self), widen(other), places)
    }
}

/// Ten to the power of `exponent`, which never exceeds 18.
const fn power(exponent: u8) -> i64 {
    10_i64.pow(if exponent > 18 { 18 } else { exponent as u32 })
}

fn narrow(units: i128, places: u8) -> Score {
    let bound = i64::try_from(units).unwrap_or(if units < 0 { i64::MIN } else { i64::MAX });
    Score { units: bound, places }
}

impl PartialEq for Score {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Score {}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Score {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.places == other.places {
            return self.units.cmp(&other.units);
        }
        let (left, right, _) = self.aligned(*other);
        left.cmp(&right)
    }
}

impl Add for Score {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let (left, right, places) = self.aligned(other);
        narrow(left + right, places)
    }
}

impl Sub for Score {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        let (left, right, places) = self.aligned(other);
        narrow(left - right, places)
    }
}

impl Neg for Score {
    type Output = Self;

    fn neg(self) -> Self {
        Self { units: -self.units, places: self.places }
    }
}

/// The record form: decimal point, every place printed. People see the form of their language instead.
impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.units < 0 { "-" } else { "" };
        let magnitude = self.units.unsigned_abs();
        let step = power(self.places).unsigned_abs();
        if self.places == 0 {
            return write!(f, "{sign}{magnitude}");
        }
        write!(f, "{sign}{}.{:0width$}", magnitude / step, magnitude % step, width = usize::from(self.places))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(text: &str) -> Score {
        Score::parse(text).unwrap()
    }

    #[test]
    fn digits_are_kept() {
        assert_eq!(score("93.570").to_string(), "93.570");
        assert_eq!(score("-0.05").to_string(), "-0.05");
        assert_eq!(score("9.357e1").to_string(), "93.57");
        assert_eq!(score("1e2").to_string(), "100");
        assert_eq!(Score::parse("1e40").unwrap_err(), ScoreFault::TooLong);
        assert_eq!(Score::parse("1e-40").unwrap_err(), ScoreFault::TooLong);
        assert_eq!(Score::parse("9.").map(|s| s.to_string()).ok().as_deref(), Some("9"));
        assert_eq!(Score::parse("x").unwrap_err(), ScoreFault::NotANumber);
    }

    #[test]
    fn rounding_is_half_away_from_zero() {
        assert_eq!(score("93.565").at_places(2), score("93.57"));
        assert_eq!(score("-0.125").at_places(2), score("-0.13"));
        assert_eq!(score("86.8449").at_places(2), score("86.84"));
    }

    #[test]
    fn a_share_is_rounded_half_away_from_zero() {
        let share = |part: &str, whole: &str| score(part).percent_of(score(whole), 1).map(|share| share.to_string());
        assert_eq!(share("9.10", "9.5").as_deref(), Some("95.8"));
        assert_eq!(share("0.0625", "1").as_deref(), Some("6.3"));
        assert_eq!(share("-1", "8").as_deref(), Some("-12.5"));
        assert_eq!(share("1", "0"), None);
        assert_eq!(share("999999999.999999999", "0.000000001"), None);
    }

    #[test]
    fn order_is_numeric() {
        assert_eq!(score("9.5"), score("9.50"));
        assert!(score("9.49") < score("9.5"));
        assert_eq!(score("1.1").middle(score("1.2")).to_string(), "1.15");
    }
}
