//! Which old Vietnamese code page the bytes of a text are in: the one by which most of its words become syllables.

use unicode_normalization::UnicodeNormalization;

use super::{is_syllable, tcvn3, vni};

/// Where windows-1258 differs from Latin-1: the byte and what it means.
const WINDOWS_1258: [(char, char); 14] = [
    ('Ã', 'Ă'),
    ('ã', 'ă'),
    ('Ì', '\u{300}'),
    ('Ð', 'Đ'),
    ('ð', 'đ'),
    ('Ò', '\u{309}'),
    ('Õ', 'Ơ'),
    ('õ', 'ơ'),
    ('Ý', 'Ư'),
    ('ý', 'ư'),
    ('Þ', '\u{303}'),
    ('ì', '\u{301}'),
    ('ò', '\u{323}'),
    ('þ', '₫'),
];

/// Of so many words, at most, the letters are looked at.
const ENOUGH: usize = 2000;

/// What a word of Latin-1 means in a code page.
type Decode = fn(&[char]) -> Option<String>;

const PAGES: [(&str, Decode); 3] =
    [("TCVN3", tcvn3::decoded_word), ("VNI", vni_word), ("windows-1258", windows_1258_word)];

/// The code page by which at least half of the words with bytes above ASCII are Vietnamese, where one explains more of
/// them than every other. A single word proves nothing unless it is the only one.
pub(in crate::load) fn likely_code_page(bytes: &[u8]) -> Option<&'static str> {
    let words = bytes.split(|byte| byte.is_ascii() && !byte.is_ascii_alphabetic());
    let words = words.filter(|word| word.iter().any(|byte| !byte.is_ascii())).take(ENOUGH);
    // Byte and character of Latin-1 are the same number.
    let words: Vec<Vec<char>> = words.map(|word| word.iter().map(|byte| char::from(*byte)).collect()).collect();
    let explained =
        |decode: Decode| words.iter().filter(|word| decode(word).is_some_and(|it| is_syllable(&it))).count();
    let mut pages = PAGES.map(|(name, decode)| (explained(decode), name));
    pages.sort_unstable();
    let [_, (second, _), (most, name)] = pages;
    (most > second && most * 2 >= words.len()).then_some(name)
}

fn vni_word(word: &[char]) -> Option<String> {
    vni::decoded(word).map(|(meant, _)| meant.nfc().collect())
}

fn windows_1258_word(word: &[char]) -> Option<String> {
    let meant = |c: &char| WINDOWS_1258.iter().find(|(shown, _)| shown == c).map_or(*c, |(_, meant)| *meant);
    Some(word.iter().map(meant).nfc().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_page_is_told_by_the_words_it_makes() {
        let latin = |text: &str| text.chars().map(|c| c as u32 as u8).collect::<Vec<u8>>();
        let likely = |text: &str| likely_code_page(&latin(text));
        assert_eq!(likely("H¶i Phßng ®øng thø nhÊt c¶ n\u{ad}íc"), Some("TCVN3"));
        assert_eq!(likely("Haûi Phoøng ñöùng thöù nhaát caû nöôùc"), Some("VNI"));
        assert_eq!(
            likely("Ha\u{d2}i Pho\u{cc}ng ðý\u{ec}ng thý\u{ec} nhâ\u{ec}t ca\u{d2} nýõ\u{ec}c"),
            Some("windows-1258")
        );
        assert_eq!(likely("Der Müller aß Äpfel in Österreich"), None);
        assert_eq!(likely("plain"), None);
    }

    #[test]
    fn noise_is_no_code_page() {
        let noise: Vec<u8> = (0..4000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        assert_eq!(likely_code_page(&noise), None);
    }
}
