//! What was probably meant: the nearest known word, and the slug a text would make.

use unicode_normalization::UnicodeNormalization;

/// The known word nearest to `word`, when it is near enough to be a slip; empty otherwise.
pub(super) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let width = word.chars().count();
    let bound = match width {
        0 => return String::new(),
        1..=3 => 1,
        4..=8 => 2,
        _ => width / 3,
    };
    let folded = word.to_lowercase();
    known
        .into_iter()
        .filter(|candidate| candidate.chars().count().abs_diff(width) <= bound)
        .map(|candidate| (strsim::osa_distance(&folded, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= bound)
        .min()
        .map_or_else(String::new, |(_, candidate)| candidate.to_owned())
}

/// The slug a text would make: no accents, hyphens for everything else. Only ever suggested, never used.
pub(super) fn slugged(text: &str) -> String {
    let mut slug = String::new();
    for c in text.nfd().flat_map(char::to_lowercase) {
        match c {
            'đ' => slug.push('d'),
            'a'..='z' | '0'..='9' => slug.push(c),
            '\u{300}'..='\u{36f}' => {}
            '/' if !slug.is_empty() && !slug.ends_with(['-', '/']) => slug.push('/'),
            _ if slug.is_empty() || slug.ends_with(['-', '/']) => {}
            _ => slug.push('-'),
        }
    }
    slug.trim_end_matches(['-', '/']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_recognised_and_another_word_is_not() {
        assert_eq!(nearest("scroe", ["score", "rank"]), "score");
        assert_eq!(nearest("hai-phogn", ["hai-duong", "hai-phong"]), "hai-phong");
        assert_eq!(nearest("colour", ["score", "rank"]), "");
    }

    #[test]
    fn a_name_makes_a_slug() {
        assert_eq!(slugged("Thành phố Đà Nẵng"), "thanh-pho-da-nang");
        assert_eq!(slugged("Hà Nội/Tây Hồ "), "ha-noi/tay-ho");
    }
}
