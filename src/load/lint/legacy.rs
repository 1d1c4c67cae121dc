//! Legacy fonts: Vietnamese typed in TCVN3 (ABC) or VNI and shown letter by letter in Unicode.
//!
//! A word is proof by itself where no Unicode text is written so and its decoding is a Vietnamese syllable. A word
//! that might be a foreign name counts only in the company of a proof.

mod code_page;
mod tcvn3;
mod vni;

pub(in crate::load) use code_page::likely_code_page;

use std::collections::BTreeSet;
use std::ops::Range;

use super::letters::{Letter, runs};
use super::syllable::is_syllable;

/// The encodings whose remains are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Encoding {
    /// TCVN3, also called ABC: the fonts whose names begin with `.Vn`.
    Tcvn3,
    /// VNI for Windows.
    Vni,
    /// Vietnamese typed with ASCII signs.
    Viqr,
    /// UTF-8 read as Windows-1252.
    Mojibake,
    /// The Icelandic letter in place of Đ.
    Eth,
    /// A sign of a symbol font, in the private area of Unicode.
    Symbol,
}

impl Encoding {
    /// What people call it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Tcvn3 => "TCVN3 (ABC)",
            Self::Vni => "VNI",
            Self::Viqr => "VIQR",
            Self::Mojibake => "UTF-8 → Windows-1252",
            Self::Eth => "Ð U+00D0",
            Self::Symbol => "Symbol",
        }
    }
}

/// A stretch that looks like a remain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Suspect {
    /// Of which encoding.
    pub(super) encoding: Encoding,
    /// It is proof by itself.
    is_proof: bool,
    /// Its first byte in the source.
    pub(super) start: usize,
    /// The byte behind it.
    pub(super) end: usize,
}

/// Everything that looks like a remain, in order of place.
#[derive(Debug, Default)]
pub(super) struct Suspects {
    list: Vec<Suspect>,
}

impl Suspects {
    pub(super) fn add(&mut self, encoding: Encoding, is_proof: bool, letters: &[Letter]) {
        if let (Some(first), Some(last)) = (letters.first(), letters.last()) {
            self.list.push(Suspect { encoding, is_proof, start: first.start, end: last.end });
        }
    }

    pub(super) fn add_mojibake(&mut self, letters: &[Letter]) {
        self.add(Encoding::Mojibake, true, letters);
    }

    /// Those that are proven, and those in their company; one for each line of `text` and encoding.
    pub(super) fn convincing(&self, text: &str) -> Vec<Suspect> {
        let proven: BTreeSet<Encoding> = self.list.iter().filter(|s| s.is_proof).map(|s| s.encoding).collect();
        let mut lines: Vec<Suspect> = Vec::new();
        for suspect in self.list.iter().filter(|suspect| proven.contains(&suspect.encoding)) {
            let same_line = lines.iter_mut().rev().take(8).find(|last| {
                let between = text.get(last.end..suspect.start);
                last.encoding == suspect.encoding && between.is_some_and(|between| !between.contains(['\n', '"']))
            });
            match same_line {
                Some(last) => last.end = suspect.end,
                None => lines.push(*suspect),
            }
        }
        lines
    }
}

/// Notes the words of a piece that look like remains. Gives back the positions of the letters in them, which no other
/// check needs to explain.
pub(super) fn find(letters: &[Letter], suspects: &mut Suspects) -> Vec<usize> {
    let mut explained = Vec::new();
    for span in runs(letters, |c| matches!(c, '\u{e000}'..='\u{f8ff}')) {
        suspects.add(Encoding::Symbol, true, &letters[span]);
    }
    for span in runs(letters, |c| c.is_alphabetic() || tcvn3::is_sign(c)) {
        let span = within_quotes(letters, span);
        let word: Vec<char> = letters[span.clone()].iter().map(|letter| letter.c).collect();
        if !is_odd(&word) || is_syllable(&word.iter().collect::<String>()) {
            continue;
        }
        if let Some((encoding, is_proof)) = judge(&word) {
            suspects.add(encoding, is_proof, &letters[span.clone()]);
            explained.extend(span);
        }
    }
    explained
}

/// A word that deserves a closer look; nearly all Vietnamese words do not.
fn is_odd(word: &[char]) -> bool {
    if word.iter().any(|c| *c > '\u{ff}') {
        return word.iter().any(is_eth);
    }
    word.iter().enumerate().any(|(at, c)| {
        let before = at.checked_sub(1).and_then(|before| word.get(before));
        let after_vowel = before.is_some_and(|before| vni::takes_marks(*before));
        let capital_inside = c.is_uppercase() && before.is_some_and(|before| !before.is_uppercase());
        !c.is_ascii() && (after_vowel || capital_inside || tcvn3::is_foreign(*c) || is_eth(c))
    })
}

/// Both quotation marks of French are letters in TCVN3; around a word they are what they look like.
fn within_quotes(letters: &[Letter], mut span: Range<usize>) -> Range<usize> {
    while span.start < span.end && letters[span.start].c == '«' {
        span.start += 1;
    }
    while span.start < span.end && letters[span.end - 1].c == '»' {
        span.end -= 1;
    }
    span
}

/// What a word is a remain of, and whether it proves it.
fn judge(word: &[char]) -> Option<(Encoding, bool)> {
    if has_eth(word) {
        return Some((Encoding::Eth, true));
    }
    if word.iter().any(|c| *c > '\u{ff}') {
        return None;
    }
    if let Some(is_proof) = vni::judge(word) {
        return Some((Encoding::Vni, is_proof));
    }
    tcvn3::judge(word).map(|is_proof| (Encoding::Tcvn3, is_proof))
}

/// `Ð`, `ð` or the African `Ɖ` where Đ makes a Vietnamese word. No Icelandic word begins with one.
fn has_eth(word: &[char]) -> bool {
    if word.len() == 1 || !word.iter().any(is_eth) {
        return false;
    }
    let crossed = |c: &char| match c {
        'Ð' | 'Ɖ' => 'Đ',
        'ð' => 'đ',
        c => *c,
    };
    let meant: String = word.iter().map(crossed).collect();
    is_syllable(&meant) || word.first().is_some_and(|c| matches!(c, 'Ð' | 'Ɖ')) || word.iter().all(|c| c.is_uppercase())
}

fn is_eth(c: &char) -> bool {
    matches!(c, 'Ð' | 'ð' | 'Ɖ')
}
