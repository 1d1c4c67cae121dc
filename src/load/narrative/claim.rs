//! Claims: the numbers in the text of a reference, read as the language of the prose writes them.

use crate::domain::{Language, Score};

/// How a language separates the parts of a number.
#[derive(Debug, Clone, Copy)]
struct Signs {
    decimal: char,
    thousands: char,
}

/// Every number of a text, in order: `93,57%` has one, `2/63` two, "thứ 2" one. A sign before a number is kept.
///
/// Vietnamese writes the comma before decimals and the point between thousands, English the reverse. What is no valid
/// grouping of thousands is read as decimals: `93.57` is the same number in both. More digits than a [`Score`] can
/// carry are no number.
pub(super) fn read_numbers(text: &str, language: &Language) -> Vec<Score> {
    let signs = if is_english(language) {
        Signs { decimal: '.', thousands: ',' }
    } else {
        Signs { decimal: ',', thousands: '.' }
    };
    let letters: Vec<char> = text.chars().collect();
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        if !letters[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let end = end_of_run(&letters, at);
        let run: String = letters[at..end].iter().collect();
        let is_negative = has_minus(&letters, at);
        numbers.extend(read_run(&run, signs).into_iter().enumerate().filter_map(|(position, digits)| {
            let sign = if is_negative && position == 0 { "-" } else { "" };
            Score::parse(&format!("{sign}{digits}")).ok()
        }));
        at = end;
    }
    numbers
}

/// A number as the language of the prose writes it, at the places it has.
pub(super) fn written_number(score: Score, language: &Language) -> String {
    let text = score.to_string();
    if is_english(language) { text } else { text.replace('.', ",") }
}

fn is_english(language: &Language) -> bool {
    language.tag() == "en" || language.tag().starts_with("en-")
}

/// The end of digits with single separators between them.
fn end_of_run(letters: &[char], start: usize) -> usize {
    let is_digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let mut end = start;
    while is_digit(end) || (matches!(letters.get(end), Some('.' | ',')) && is_digit(end + 1)) {
        end += 1;
    }
    end
}

/// A minus directly before the digits that is no hyphen: "2019-2020" and "SIPAS-2" have none.
fn has_minus(letters: &[char], start: usize) -> bool {
    let before = |steps: usize| start.checked_sub(steps).and_then(|at| letters.get(at));
    matches!(before(1), Some('-' | '\u{2212}' | '–')) && !before(2).is_some_and(|c| c.is_alphanumeric() || *c == '%')
}

/// The numbers of a run as a JSON number is written.
fn read_run(run: &str, signs: Signs) -> Vec<String> {
    if let Some(number) = read_grouped(run, signs) {
        return vec![number];
    }
    let parts: Vec<&str> = run.split(['.', ',']).collect();
    match parts.as_slice() {
        [whole, fraction] => vec![format!("{whole}.{fraction}")],
        parts => parts.iter().map(|part| (*part).to_owned()).collect(),
    }
}

/// A number written as the language does: groups of thousands, then decimals; nothing where the run is otherwise.
fn read_grouped(run: &str, signs: Signs) -> Option<String> {
    let (whole, fraction) = match run.split_once(signs.decimal) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (run, None),
    };
    let mut groups = whole.split(signs.thousands);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let is_grouped = rest.iter().all(|group| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit()));
    let is_led = rest.is_empty() || (first.len() <= 3 && !first.starts_with('0'));
    let is_sound = is_grouped && is_led && fraction.is_none_or(|digits| digits.bytes().all(|b| b.is_ascii_digit()));
    is_sound.then(|| {
        let whole = format!("{first}{}", rest.concat());
        fraction.map_or(whole.clone(), |digits| format!("{whole}.{digits}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, tag: &str) -> Vec<String> {
        let language = Language::parse(tag).unwrap();
        read_numbers(text, &language).iter().map(Score::to_string).collect()
    }

    #[test]
    fn vietnamese_numbers() {
        for (text, expected) in [
            ("93,57%", vec!["93.57"]),
            ("93.57 %", vec!["93.57"]),
            ("2/63", vec!["2", "63"]),
            ("thứ 2", vec!["2"]),
            ("36.525 phiếu", vec!["36525"]),
            ("1.234.567,5", vec!["1234567.5"]),
            ("0.123", vec!["0.123"]),
            ("97,685", vec!["97.685"]),
            ("−0,35 điểm", vec!["-0.35"]),
            ("giảm -1,2", vec!["-1.2"]),
            ("+1,20", vec!["1.20"]),
            ("2019-2020", vec!["2019", "2020"]),
            ("2019–2020", vec!["2019", "2020"]),
            ("93,57.", vec!["93.57"]),
            ("24.06.2021", vec!["24", "06", "2021"]),
            ("thứ nhất", vec![]),
            ("1234567890", vec![]),
        ] {
            let expected: Vec<String> =
                expected.into_iter().map(|digits: &str| Score::parse(digits).unwrap().to_string()).collect();
            assert_eq!(read(text, "vi"), expected, "{text}");
        }
    }

    #[test]
    fn english_numbers() {
        assert_eq!(read("93.57%", "en"), ["93.57"]);
        assert_eq!(read("93,57%", "en"), ["93.57"]);
        assert_eq!(read("36,525 forms", "en-GB"), ["36525"]);
        assert_eq!(read("97.685", "en"), ["97.685"]);
    }

    #[test]
    fn numbers_are_written_as_the_language_does() {
        let score = Score::parse("93.570").unwrap();
        assert_eq!(written_number(score, &Language::parse("vi").unwrap()), "93,570");
        assert_eq!(written_number(score, &Language::parse("en").unwrap()), "93.570");
    }
}
