//! VIQR: Vietnamese typed with ASCII signs behind the vowels: "Vie^.t Nam", "ddu+o+`ng".

use super::legacy::{Encoding, Suspects};
use super::letters::{Letter, runs};
use super::syllable::is_syllable;

/// Notes the words of a piece that are written in VIQR.
pub(super) fn find(letters: &[Letter], suspects: &mut Suspects) {
    if !letters.iter().any(|letter| matches!(letter.c, '^' | '+')) {
        return;
    }
    for span in runs(letters, |c| c.is_ascii_alphabetic() || matches!(c, '^' | '+' | '`' | '\'' | '?' | '~' | '.')) {
        let word: String = letters[span.clone()].iter().map(|letter| letter.c).collect();
        let word = word.trim_end_matches(['.', '?', '\'']);
        if is_viqr(word) {
            suspects.add(Encoding::Viqr, true, &letters[span.start..span.start + word.len()]);
        }
    }
}

/// The word becomes a Vietnamese syllable, by two signs at least: one alone may be chance.
fn is_viqr(word: &str) -> bool {
    let mut meant = String::new();
    let mut signs = 0;
    for c in word.chars() {
        let vowel = meant.chars().last().unwrap_or(' ').to_ascii_lowercase();
        let mark = match c {
            '^' if matches!(vowel, 'a' | 'e' | 'o') => '\u{302}',
            '+' if matches!(vowel, 'o' | 'u') => '\u{31b}',
            '\'' => '\u{301}',
            '`' => '\u{300}',
            '?' => '\u{309}',
            '~' => '\u{303}',
            '.' => '\u{323}',
            'd' | 'D' if vowel == 'd' => {
                meant.pop();
                meant.push('đ');
                signs += 1;
                continue;
            }
            c => {
                meant.push(c);
                continue;
            }
        };
        meant.push(mark);
        signs += 1;
    }
    signs >= 2 && is_syllable(&meant)
}

#[cfg(test)]
mod tests {
    use super::is_viqr;

    #[test]
    fn two_signs_make_a_word() {
        for word in ["Vie^.t", "ddu+o+`ng", "tie^'ng", "nu+o+'c"] {
            assert!(is_viqr(word), "{word}");
        }
        for word in ["C++", "x^2", "a.b", "e^x", "o+n", "Vie^t.N", "1+1"] {
            assert!(!is_viqr(word), "{word}");
        }
    }
}
