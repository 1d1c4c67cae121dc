//! TCVN3 (ABC), the standard TCVN 5712:1993, as Latin-1 shows it: "ViÖt Nam", "tØnh", "N§-CP".

use super::is_syllable;

/// What Latin-1 shows, letter by letter …
const SHOWN: &str = "¡¢£¤¥¦§¨©ª«¬\u{ad}®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
/// … and what TCVN3 means by it.
const MEANT: &str = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

/// Signs that stand for letters of TCVN3.
pub(super) fn is_sign(c: char) -> bool {
    !c.is_alphabetic() && decoded(c).is_some() || matches!(c, 'ª' | 'µ' | 'º')
}

/// Whether a word of Latin-1 is TCVN3, and if so whether it proves it.
pub(super) fn judge(word: &[char]) -> Option<bool> {
    let meant = decoded_word(word);
    let is_word = meant.is_some_and(|meant| is_syllable(&meant));
    if has_sign_of_proof(word) || (is_word && has_capital_inside(word)) {
        return Some(true);
    }
    if is_word && word.iter().any(|c| is_sign(*c)) && has_sign_between_letters(word) {
        return Some(true);
    }
    (is_word && word.len() > 1 && word.iter().any(|c| is_foreign(*c))).then_some(false)
}

/// What TCVN3 means by a word of Latin-1.
pub(super) fn decoded_word(word: &[char]) -> Option<String> {
    word.iter().map(|c| if c.is_ascii() { Some(*c) } else { decoded(*c) }).collect()
}

fn decoded(c: char) -> Option<char> {
    SHOWN.chars().zip(MEANT.chars()).find(|(shown, _)| *shown == c).map(|(_, meant)| meant)
}

/// "N§", "§iÒu", "®Êt", "c¶", "vµ", "s¸ch", "n¨m", "s¬n": signs that touch a letter in no other writing.
fn has_sign_of_proof(word: &[char]) -> bool {
    let is_letter = |at: Option<usize>| at.and_then(|at| word.get(at)).is_some_and(|c| c.is_alphabetic());
    word.iter().enumerate().any(|(at, c)| {
        let (before, after) = (is_letter(at.checked_sub(1)), is_letter(Some(at + 1)));
        match c {
            '§' | '¶' | '¸' | '¨' | '¬' => before || after,
            '®' | '¦' | '¤' | '¢' => after,
            'µ' => before,
            _ => false,
        }
    })
}

/// A sign with a letter on either side: "c«ng", "tªn", "B¾c".
fn has_sign_between_letters(word: &[char]) -> bool {
    word.windows(3).any(|three| {
        is_sign(three[1])
            && three[0].is_alphabetic()
            && three[2].is_alphabetic()
            && !(three[1] == '·' && three[0] == 'l')
    })
}

/// A capital beyond ASCII behind a small letter: "tØnh", "quyÕt".
fn has_capital_inside(word: &[char]) -> bool {
    word.windows(2).any(|two| {
        let after_small = two[0].is_lowercase() || is_sign(two[0]);
        after_small && matches!(two[1], '\u{c6}'..='\u{de}')
    })
}

/// A letter of Latin-1 that Vietnamese does not have, or a sign in the place of one.
pub(super) fn is_foreign(c: char) -> bool {
    matches!(
        c,
        'Æ' | 'Ç'
            | 'Ë'
            | 'Î'
            | 'Ï'
            | 'Ñ'
            | 'Ö'
            | 'Ø'
            | 'Ü'
            | 'Þ'
            | 'ß'
            | 'ä'
            | 'å'
            | 'æ'
            | 'ç'
            | 'ë'
            | 'î'
            | 'ï'
            | 'ñ'
            | 'ö'
            | 'ø'
            | 'û'
            | 'ü'
            | 'þ'
    ) || is_sign(c)
}
