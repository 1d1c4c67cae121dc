//! Numbers as people write them, with every way they may be read.

use crate::domain::Score;

/// A number of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number {
    /// What it may be: `83.038` is a number of thousands or has three decimals.
    pub(super) readings: Vec<Score>,
    /// Out of how many: `96,17/100`.
    pub(super) of: Option<u32>,
    /// Its value, where it is written with digits alone.
    pub(super) whole: Option<u32>,
}

/// Reads digits with at most one kind of separator; nothing for what is no plain number.
pub(super) fn read_number(raw: &str) -> Option<Number> {
    if !raw.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',')) {
        return None;
    }
    let marks: Vec<u8> = raw.bytes().filter(|byte| !byte.is_ascii_digit()).collect();
    let parts: Vec<&str> = raw.split(['.', ',']).collect();
    let grouped = |parts: &[&str]| {
        parts.len() > 1 && (1..=3).contains(&parts[0].len()) && parts[1..].iter().all(|part| part.len() == 3)
    };
    let mut written = Vec::new();
    match marks.as_slice() {
        [] => written.push(raw.to_owned()),
        [mark] => {
            written.push(parts.join("."));
            if *mark == b'.' && grouped(&parts) {
                written.push(parts.concat());
            }
        }
        [first, rest @ ..] if rest.iter().all(|mark| mark == first) && grouped(&parts) => written.push(parts.concat()),
        [first, middle @ .., last] if middle.iter().all(|mark| mark == first) && first != last => {
            let (fraction, whole) = parts.split_last()?;
            written.push(format!("{}.{fraction}", grouped(whole).then(|| whole.concat())?));
        }
        _ => return None,
    }
    let readings: Vec<Score> = written.iter().filter_map(|text| Score::parse(text).ok()).collect();
    let whole = if marks.is_empty() { raw.parse().ok() } else { None };
    (!readings.is_empty()).then_some(Number { readings, of: None, whole })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn readings(raw: &str) -> Option<Vec<String>> {
        read_number(raw).map(|number| number.readings.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn separators_are_read_both_ways_where_both_are_possible() {
        assert_eq!(readings("93,57"), Some(vec!["93.57".into()]));
        assert_eq!(readings("93.57"), Some(vec!["93.57".into()]));
        assert_eq!(readings("83.038"), Some(vec!["83.038".into(), "83038".into()]));
        assert_eq!(readings("1.234,5"), Some(vec!["1234.5".into()]));
        assert_eq!(readings("024.3773.5555"), None);
    }
}
