//! Vietnamese syllables: onset, rhyme, tone. Used to prove that a garbled word hides a Vietnamese one.

use unicode_normalization::UnicodeNormalization;

const ONSETS: [&str; 28] = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu",
    "r", "s", "t", "th", "tr", "v", "x",
];

const RHYMES: &str = " a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu \
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot \
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt \
uơ up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu \
y yêm yên yêng yêt yêu ";

const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

/// A word is one Vietnamese syllable, whatever its case and wherever its tone mark stands.
pub(super) fn is_syllable(word: &str) -> bool {
    let lower = word.to_lowercase();
    let tones: Vec<char> = lower.nfd().filter(|c| TONES.contains(c)).collect();
    let bare: String = lower.nfd().filter(|c| !TONES.contains(c)).nfc().collect();
    if tones.len() > 1 {
        return false;
    }
    let stopped = bare.ends_with(['c', 'p', 't']) || bare.ends_with("ch");
    if stopped && !matches!(tones.first(), Some('\u{301}' | '\u{323}')) {
        return false;
    }
    ONSETS.iter().any(|onset| bare.strip_prefix(onset).is_some_and(|rhyme| fits(onset, rhyme)))
}

/// The rhyme exists and the onset is spelled as it is before that rhyme.
fn fits(onset: &str, rhyme: &str) -> bool {
    let before_front = rhyme.starts_with(['e', 'ê', 'i', 'y']);
    let spelled = match onset {
        "k" | "gh" | "ngh" => before_front,
        "c" | "g" | "ng" => !before_front || (onset == "g" && rhyme.starts_with('i')),
        _ => true,
    };
    let front = match rhyme {
        "y" => matches!(onset, "" | "h" | "k" | "l" | "m" | "qu" | "s" | "t" | "v"),
        _ if rhyme.starts_with('y') => matches!(onset, "" | "qu"),
        _ => true,
    };
    !rhyme.is_empty() && spelled && front && RHYMES.contains(&format!(" {rhyme} "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_known() {
        for word in "Việt Nam nghiêng quyết Nguyễn hoà hòa thuở giếng gì quý khuya của ý yêu được Đắk".split(' ')
        {
            assert_eq!(is_syllable(word), word != "Đắk", "{word}");
        }
        for word in ["", "tôt", "Müller", "aá", "kàn", "ngế", "Việtt", "ấấ", "straße"] {
            assert!(!is_syllable(word), "{word}");
        }
    }
}
