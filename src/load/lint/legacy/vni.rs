//! VNI for Windows, as Latin-1 shows it: a vowel, then its marks as a letter of their own: "Vieät", "Nöôùc".

use super::is_syllable;

/// Letters that stand for one letter of Vietnamese, small.
const SINGLE: [(char, char); 9] =
    [('ñ', 'đ'), ('ô', 'ơ'), ('ö', 'ư'), ('æ', 'ỉ'), ('ò', 'ị'), ('ó', 'ĩ'), ('î', 'ỵ'), ('í', 'í'), ('ì', 'ì')];

/// The marks that follow a vowel, as combining marks, small.
const MARKS: [(char, &str); 15] = [
    ('ù', "\u{301}"),
    ('ø', "\u{300}"),
    ('û', "\u{309}"),
    ('õ', "\u{303}"),
    ('ï', "\u{323}"),
    ('â', "\u{302}"),
    ('á', "\u{302}\u{301}"),
    ('à', "\u{302}\u{300}"),
    ('å', "\u{302}\u{309}"),
    ('ã', "\u{302}\u{303}"),
    ('ä', "\u{302}\u{323}"),
    ('ê', "\u{306}"),
    ('é', "\u{306}\u{301}"),
    ('è', "\u{306}\u{300}"),
    ('ë', "\u{306}\u{323}"),
];

/// Two more marks of ă, whose letters stand for nothing else after a vowel.
const MARKS_OF_BREVE: [(char, &str); 2] = [('ú', "\u{306}\u{309}"), ('ü', "\u{306}\u{303}")];

/// Whether a word of Latin-1 is VNI, and if so whether it proves it.
pub(super) fn judge(word: &[char]) -> Option<bool> {
    let (meant, pairs) = decoded(word)?;
    if !is_syllable(&meant) {
        return None;
    }
    // "thaï", "haï" are French.
    let could_be_french = word.last().is_some_and(|last| matches!(last, 'ï' | 'é'));
    Some(pairs > 0 && !could_be_french)
}

/// What VNI means by a word of Latin-1, in small letters, and how many of its letters have marks of their own behind them.
pub(super) fn decoded(word: &[char]) -> Option<(String, usize)> {
    let mut meant = String::new();
    let mut pairs = 0;
    for (at, c) in word.iter().enumerate() {
        let small = c.to_lowercase().next().unwrap_or(*c);
        let before = at.checked_sub(1).and_then(|before| word.get(before)).and_then(|c| c.to_lowercase().next());
        if let Some(marks) = before.and_then(|vowel| marks_after(vowel, small)) {
            meant.push_str(marks);
            pairs += 1;
        } else if let Some((_, letter)) = SINGLE.iter().find(|(shown, _)| *shown == small) {
            meant.push(*letter);
        } else if small.is_ascii_alphabetic() {
            meant.push(small);
        } else {
            return None;
        }
    }
    Some((meant, pairs))
}

/// A vowel behind which VNI writes the marks of a letter of their own.
pub(super) fn takes_marks(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'o' | 'u' | 'y' | 'ô' | 'ö' | 'A' | 'E' | 'O' | 'U' | 'Y' | 'Ô' | 'Ö')
}

fn marks_after(vowel: char, shown: char) -> Option<&'static str> {
    let in_table = |table: &[(char, &'static str)]| table.iter().find(|(mark, _)| *mark == shown).map(|(_, m)| *m);
    match vowel {
        'a' => in_table(&MARKS).or_else(|| in_table(&MARKS_OF_BREVE)),
        'e' | 'o' => in_table(&MARKS).filter(|marks| !marks.starts_with('\u{306}')),
        'u' | 'y' | 'ô' | 'ö' => in_table(&MARKS[..5]),
        _ => None,
    }
}
