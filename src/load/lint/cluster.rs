//! Broken clusters: `ươ` with one of its horns missing. No Vietnamese syllable has `uơ` or `ưo` before a final letter.

use std::ops::Range;

use super::letters::{Letter, runs};

/// A word with a broken cluster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Broken {
    /// The word as written.
    pub(super) found: String,
    /// The word with both horns.
    pub(super) nearest: String,
}

/// The letters that close a syllable after `ươ`.
const FINALS: [char; 7] = ['c', 'i', 'm', 'n', 'p', 't', 'u'];

/// The vowels without and with a horn, tone by tone.
const PLAIN: [char; 6] = ['o', 'ò', 'ỏ', 'õ', 'ó', 'ọ'];
const HORNED: [char; 6] = ['ơ', 'ờ', 'ở', 'ỡ', 'ớ', 'ợ'];

/// Every word of a piece that has a broken cluster.
pub(super) fn find(letters: &[Letter]) -> Vec<(Range<usize>, Broken)> {
    let mut found = Vec::new();
    for span in runs(letters, char::is_alphabetic) {
        let word: Vec<char> = letters[span.clone()].iter().map(|letter| letter.c).collect();
        if let Some(nearest) = mended(&word) {
            found.push((span, Broken { found: word.into_iter().collect(), nearest }));
        }
    }
    found
}

/// The word with its clusters mended; nothing where none is broken.
fn mended(word: &[char]) -> Option<String> {
    let mut mended = word.to_vec();
    for at in 0..word.len().saturating_sub(2) {
        let (first, second, last) = (lower(word[at]), lower(word[at + 1]), lower(word[at + 2]));
        let after_q = at > 0 && lower(word[at - 1]) == 'q';
        if after_q || !FINALS.contains(&last) {
            continue;
        }
        if first == 'u' && HORNED.contains(&second) {
            mended[at] = in_case_of(word[at], 'ư');
        } else if first == 'ư'
            && let Some(tone) = PLAIN.iter().position(|plain| *plain == second)
        {
            mended[at + 1] = in_case_of(word[at + 1], HORNED[tone]);
        }
    }
    (mended != word).then(|| mended.into_iter().collect())
}

fn lower(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

fn in_case_of(model: char, c: char) -> char {
    if model.is_uppercase() { c.to_uppercase().next().unwrap_or(c) } else { c }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nearest(word: &str) -> Option<String> {
        mended(&word.chars().collect::<Vec<_>>())
    }

    #[test]
    fn missing_horns_are_put_back() {
        for (broken, whole) in [
            ("huớng", "hướng"),
            ("truờng", "trường"),
            ("nuớc", "nước"),
            ("duơng", "dương"),
            ("Bình-Duơng", "Bình-Dương"),
            ("nguời", "người"),
            ("đuợc", "được"),
            ("TRUỜNG", "TRƯỜNG"),
            ("Thuợng", "Thượng"),
            ("luơm", "lươm"),
            ("ruợu", "rượu"),
            ("trưòng", "trường"),
            ("NGƯòI", "NGƯờI"),
            ("đưọc", "được"),
        ] {
            assert_eq!(nearest(broken).as_deref(), Some(whole), "{broken}");
        }
    }

    #[test]
    fn whole_words_are_left() {
        for word in ["thuở", "huơ", "quơ", "quờ", "Quơn", "hướng", "người", "cuộc", "tuổi", "ưng", "mưa", "quốc", "ưo"]
        {
            assert_eq!(nearest(word), None, "{word}");
        }
    }
}
