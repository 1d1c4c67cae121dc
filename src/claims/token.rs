//! Tokens: words, numbers and signs of a text, each with its place.

use std::ops::Range;

use super::number::{Number, read_number};
use super::words::DAYS;
use crate::locale::fold;

/// One piece of a text.
#[derive(Debug, Clone)]
pub(super) struct Token {
    /// Its bytes in the text.
    pub(super) range: Range<usize>,
    /// What it is.
    pub(super) kind: Kind,
    /// The word in lower case; the sign itself.
    pub(super) lower: String,
    /// The word without accents and case.
    pub(super) folded: String,
    /// Its first letter is a capital.
    pub(super) capital: bool,
    /// Every letter is a capital.
    pub(super) capitals: bool,
}

/// The kinds of token.
#[derive(Debug, Clone)]
pub(super) enum Kind {
    /// Letters, perhaps with digits.
    Word,
    /// A number by itself.
    Number(Number),
    /// Two whole numbers with a stroke: `2/63`.
    Fraction(u32, u32),
    /// A mark of punctuation, `%`, a bracket.
    Sign(char),
    /// A date, the number of an act, a telephone number: read over.
    Opaque,
}

impl Token {
    /// It is this sign.
    pub(super) fn is_sign(&self, sign: char) -> bool {
        matches!(self.kind, Kind::Sign(own) if own == sign)
    }

    /// The word has a letter that is not of ASCII.
    pub(super) fn is_accented(&self) -> bool {
        !self.lower.is_ascii()
    }
}

/// The tokens of a stretch of a text, with places in the whole text.
pub(super) fn tokens(text: &str, stretch: &Range<usize>) -> Vec<Token> {
    let part = text.get(stretch.clone()).unwrap_or_default();
    let mut list: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(c) = part[at..].chars().next() {
        let end = if c.is_ascii_digit() {
            end_of_number(part, at)
        } else if c.is_alphanumeric() {
            at + run(&part[at..], |c| c.is_alphanumeric() || is_mark(c))
        } else {
            at + c.len_utf8()
        };
        if !c.is_whitespace() {
            let after_day = list.last().is_some_and(|last| DAYS.contains(&last.lower.as_str()));
            let mut token = token(&part[at..end], after_day);
            token.range = stretch.start + at..stretch.start + end;
            list.push(token);
        }
        at = end;
    }
    list
}

fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

fn run(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|c| !belongs(c)).unwrap_or(text.len())
}

/// The end of what begins with a digit: digits with single `.`, `,`, `/`, `:`, `-` between, and letters that hang on.
fn end_of_number(text: &str, start: usize) -> usize {
    let mut end = start + run(&text[start..], |c| c.is_alphanumeric());
    loop {
        let mut rest = text[end..].chars();
        let joins = matches!(rest.next(), Some('.' | ',' | '/' | ':' | '-'));
        match rest.next() {
            Some(c) if joins && c.is_ascii_digit() => {}
            // An act: `07/BC-UBND`. A fraction of words is none: `2/quận` is read the same way and claims nothing.
            Some(c) if joins && c.is_alphabetic() && matches!(text.as_bytes().get(end), Some(b'/')) => {}
            Some(c) if joins && c.is_uppercase() && text[start..end].contains('/') => {}
            _ => return end,
        }
        end += 1 + run(&text[end + 1..], |c| c.is_alphanumeric());
    }
}

fn token(raw: &str, after_day: bool) -> Token {
    let first = raw.chars().next().unwrap_or(' ');
    let kind = if first.is_ascii_digit() {
        number_kind(raw, after_day)
    } else if first.is_alphanumeric() {
        Kind::Word
    } else {
        Kind::Sign(first)
    };
    let lower = raw.to_lowercase();
    let folded = if matches!(kind, Kind::Sign(_)) { String::new() } else { fold(raw) };
    let capitals = raw.chars().all(char::is_uppercase);
    Token { range: 0..0, kind, lower, folded, capital: first.is_uppercase(), capitals }
}

fn number_kind(raw: &str, after_day: bool) -> Kind {
    if let Some(number) = read_number(raw) {
        return Kind::Number(number);
    }
    let whole = |text: &str| text.parse::<u32>().ok().filter(|_| text.len() <= 5);
    match raw.split_once('/').map(|(part, of)| (whole(part), whole(of))) {
        Some((Some(part), Some(of))) if !after_day && of < 2000 => Kind::Fraction(part, of),
        Some((_, Some(of))) if !after_day && of <= 1000 => {
            let part = raw.split('/').next().and_then(read_number).filter(|number| number.whole.is_none());
            part.map_or(Kind::Opaque, |number| Kind::Number(Number { of: Some(of), ..number }))
        }
        _ if raw.contains(['/', ':', '-', '.', ',']) => Kind::Opaque,
        _ => Kind::Word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> String {
        let letter = |token: &Token| match token.kind {
            Kind::Word => 'w',
            Kind::Number(_) => 'n',
            Kind::Fraction(..) => 'f',
            Kind::Sign(_) => 's',
            Kind::Opaque => 'o',
        };
        tokens(text, &(0..text.len())).iter().map(letter).collect()
    }

    #[test]
    fn dates_acts_and_telephones_are_no_numbers() {
        assert_eq!(kinds("đạt 93,57%, thứ 2/63."), "wnsswfs");
        assert_eq!(kinds("ngày 11/6/2020, ngày 14/01"), "wosow".replace("ow", "wo").as_str());
        assert_eq!(kinds("số 07/BC-UBND 1149/QĐ-BNV 9001:2015 024.3773.5555"), "woooo");
        assert_eq!(kinds("14.732 người 4G"), "nww");
    }
}
