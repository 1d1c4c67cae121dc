//! The one clock: the moment that whoever seals gives from outside.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::domain::Date;

/// A moment in seconds since 1970, as `SOURCE_DATE_EPOCH` says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    seconds: i64,
    time: DateTime,
}

impl Moment {
    /// Reads decimal digits; nothing when the text is anything else or lies outside of the calendar.
    pub fn parse(text: &str) -> Option<Self> {
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let seconds = text.parse().ok()?;
        let time = Timestamp::from_second(seconds).ok()?.to_zoned(TimeZone::UTC).datetime();
        Some(Self { seconds, time })
    }

    /// Seconds since 1970.
    pub fn seconds(self) -> i64 {
        self.seconds
    }

    /// The day in UTC.
    pub fn day(self) -> Date {
        self.time.date()
    }

    /// Day and time of day in UTC.
    pub fn time(self) -> DateTime {
        self.time
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_digits() {
        let moment = Moment::parse("1700000000").unwrap();
        assert_eq!((moment.seconds(), moment.day().to_string()), (1_700_000_000, "2023-11-14".to_owned()));
        for wrong in ["", "-1", "+1", " 1", "1.5", "0x10", "2023-11-14", "99999999999999999999", "9999999999999"] {
            assert!(Moment::parse(wrong).is_none(), "{wrong}");
        }
    }
}
