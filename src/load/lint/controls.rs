//! Characters that cannot be seen: controls, marks of direction, spaces without width.

use super::letters::Letter;

/// The character at a position should not stand in a text, or not there.
pub(super) fn is_unwanted(letters: &[Letter], at: usize) -> bool {
    let Some(letter) = letters.get(at) else { return false };
    match letter.c {
        '\n' | '\r' | '\t' => false,
        // Emoji and scripts of India and Iran are joined by these; between Latin letters they hide.
        '\u{200c}' | '\u{200d}' => {
            let before = at.checked_sub(1).and_then(|before| letters.get(before));
            is_latin(before) || is_latin(letters.get(at + 1)) || before.is_none()
        }
        // The mark at the very beginning is a byte-order mark: the reader of files speaks of it.
        '\u{feff}' => letter.start > 0,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' => true,
        '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{206a}'..='\u{206f}' => true,
        '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' => true,
        c => c.is_control(),
    }
}

fn is_latin(letter: Option<&Letter>) -> bool {
    letter.is_some_and(|letter| {
        letter.c.is_ascii_graphic() || matches!(letter.c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
    })
}
