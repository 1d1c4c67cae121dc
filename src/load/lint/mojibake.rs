//! Mojibake: UTF-8 that was read as Windows-1252 or Latin-1: "Viá»‡t", "Ã¢", "â€™".

use std::ops::Range;

use super::letters::Letter;

/// Windows-1252 from 0x80 to 0x9f; its five holes stand for themselves.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The stretches of a piece that are garbled.
pub(super) fn find(letters: &[Letter]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let Some(length) = sequence_at(letters, at) else {
            at += 1;
            continue;
        };
        match found.last_mut().filter(|last| last.end == at) {
            Some(last) => last.end = at + length,
            None => found.push(at..at + length),
        }
        at += length;
    }
    found
}

/// How many letters at a position are the bytes of one letter that Vietnamese prose could hold.
fn sequence_at(letters: &[Letter], at: usize) -> Option<usize> {
    let length = match byte_of(letters[at].c)? {
        0xc2..=0xdf => 2,
        0xe1 | 0xe2 => 3,
        _ => return None,
    };
    let letters_of_it = letters.get(at..at + length)?;
    let bytes: Option<Vec<u8>> = letters_of_it.iter().map(|letter| byte_of(letter.c)).collect();
    let meant = std::str::from_utf8(&bytes?).ok()?.chars().next()?;
    let could_be_meant = matches!(meant,
        '\u{a0}'..='\u{17f}' | 'ơ' | 'Ơ' | 'ư' | 'Ư' | '\u{1ea0}'..='\u{1ef9}' | '\u{2010}'..='\u{2026}' | '\u{200b}');
    // "XÃ”", "XÃ–PHƯỜNG", «xá»…: a whole word may end before a quotation mark or a dash.
    let after_word = at > 0 && letters[at - 1].c.is_uppercase();
    let in_word = letters.get(at + length).is_some_and(|next| next.c.is_alphabetic());
    let could_be_right = letters_of_it[1..].iter().all(|letter| is_common(letter.c)) && (after_word || !in_word);
    (could_be_meant && !could_be_right).then_some(length)
}

/// Signs that may close a word in correct text; an opening quotation mark never does.
fn is_common(c: char) -> bool {
    matches!(c, '’' | '”' | '–' | '—' | '…' | '•' | '»' | '›' | '™' | '\u{a0}' | '®')
}

/// The byte that Windows-1252 or Latin-1 shows as this character, above ASCII.
fn byte_of(c: char) -> Option<u8> {
    if let Some(at) = WINDOWS_1252.iter().position(|known| *known == c) {
        return u8::try_from(0x80 + at).ok();
    }
    u8::try_from(u32::from(c)).ok().filter(|byte| *byte >= 0x80)
}
