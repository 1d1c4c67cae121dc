//! The order of the Vietnamese alphabet: what ICU's collation for `vi` (CLDR 48) gives for words and for the names of the
//! provinces before and since 1 July 2025.

use std::cmp::Ordering;

use niengiam::domain::Language;
use niengiam::locale::Locale;

/// Words that differ by letters, tones, and the place of a tone.
const WORDS: [&str; 30] = [
    "ca", "cà", "cả", "cã", "cá", "cạ", "căn", "cân", "cần", "dan", "đan", "đàn", "ha", "hà", "hạ", "hoa", "hoà",
    "hòa", "ma", "mà", "mả", "mã", "má", "mạ", "on", "ôn", "ơn", "ù", "un", "ưn",
];

/// The 63 provinces until 30 June 2025.
const OF_63: [&str; 63] = [
    "An Giang",
    "Bà Rịa - Vũng Tàu",
    "Bạc Liêu",
    "Bắc Giang",
    "Bắc Kạn",
    "Bắc Ninh",
    "Bến Tre",
    "Bình Dương",
    "Bình Định",
    "Bình Phước",
    "Bình Thuận",
    "Cà Mau",
    "Cao Bằng",
    "Cần Thơ",
    "Đà Nẵng",
    "Đắk Lắk",
    "Đắk Nông",
    "Điện Biên",
    "Đồng Nai",
    "Đồng Tháp",
    "Gia Lai",
    "Hà Giang",
    "Hà Nam",
    "Hà Nội",
    "Hà Tĩnh",
    "Hải Dương",
    "Hải Phòng",
    "Hậu Giang",
    "Hòa Bình",
    "Hồ Chí Minh",
    "Hưng Yên",
    "Khánh Hòa",
    "Kiên Giang",
    "Kon Tum",
    "Lai Châu",
    "Lạng Sơn",
    "Lào Cai",
    "Lâm Đồng",
    "Long An",
    "Nam Định",
    "Nghệ An",
    "Ninh Bình",
    "Ninh Thuận",
    "Phú Thọ",
    "Phú Yên",
    "Quảng Bình",
    "Quảng Nam",
    "Quảng Ngãi",
    "Quảng Ninh",
    "Quảng Trị",
    "Sóc Trăng",
    "Sơn La",
    "Tây Ninh",
    "Thái Bình",
    "Thái Nguyên",
    "Thanh Hóa",
    "Thừa Thiên Huế",
    "Tiền Giang",
    "Trà Vinh",
    "Tuyên Quang",
    "Vĩnh Long",
    "Vĩnh Phúc",
    "Yên Bái",
];

/// The 34 provinces since 1 July 2025.
const OF_34: [&str; 34] = [
    "An Giang",
    "Bắc Ninh",
    "Cà Mau",
    "Cao Bằng",
    "Cần Thơ",
    "Đà Nẵng",
    "Đắk Lắk",
    "Điện Biên",
    "Đồng Nai",
    "Đồng Tháp",
    "Gia Lai",
    "Hà Nội",
    "Hà Tĩnh",
    "Hải Phòng",
    "Hồ Chí Minh",
    "Huế",
    "Hưng Yên",
    "Khánh Hòa",
    "Lai Châu",
    "Lạng Sơn",
    "Lào Cai",
    "Lâm Đồng",
    "Nghệ An",
    "Ninh Bình",
    "Phú Thọ",
    "Quảng Ngãi",
    "Quảng Ninh",
    "Quảng Trị",
    "Sơn La",
    "Tây Ninh",
    "Thái Nguyên",
    "Thanh Hóa",
    "Tuyên Quang",
    "Vĩnh Long",
];

fn vietnamese() -> Locale {
    Locale::new(&Language::parse("vi").expect("a language"))
}

/// The list from its other end, sorted.
fn sorted<'a>(list: &[&'a str]) -> Vec<&'a str> {
    let locale = vietnamese();
    let mut names: Vec<&str> = list.iter().rev().copied().collect();
    names.sort_by(|one, other| locale.compare(one, other));
    names
}

#[test]
fn words_and_provinces_stand_in_vietnamese_order() {
    assert_eq!(sorted(&WORDS), WORDS);
    assert_eq!(sorted(&OF_63), OF_63);
    assert_eq!(sorted(&OF_34), OF_34);
}

#[test]
fn a_word_for_the_type_does_not_count() {
    let mut named = OF_34.map(|name| if name == "Hồ Chí Minh" { "TP. Hồ Chí Minh" } else { name });
    let expected = named;
    named.reverse();
    named.sort_by(|one, other| vietnamese().compare(one, other));
    assert_eq!(named, expected);
    for (name, letter) in
        [("TP. Hồ Chí Minh", "H"), ("TP.\u{a0}Đà Lạt", "Đ"), ("TX. Ân Thi", "Â"), ("TP.", "T"), ("Q.5", "Q"), ("", "")]
    {
        assert_eq!(vietnamese().initial(name), letter, "{name}");
    }
    assert_eq!(vietnamese().initial("Thanh Hóa"), "T");
}

#[test]
fn a_space_counts_before_any_letter() {
    assert_eq!(sorted(&["Hai", "Hải Phòng", "Hà Tĩnh"]), ["Hà Tĩnh", "Hai", "Hải Phòng"]);
    assert_eq!(sorted(&["Thanh Hóa", "TP. Hồ Chí Minh", "Hưng Yên"]), ["TP. Hồ Chí Minh", "Hưng Yên", "Thanh Hóa"]);
}

#[test]
fn decomposed_letters_stand_where_composed_ones_do() {
    let locale = vietnamese();
    let decomposed = "Ho\u{300}a Bi\u{300}nh";
    assert_eq!(locale.compare(decomposed, "Hậu Giang"), Ordering::Greater);
    assert_eq!(locale.compare(decomposed, "Hồ Chí Minh"), Ordering::Less);
    assert_eq!(locale.compare("hoà", "hòa"), Ordering::Less);
}

#[test]
fn lists_are_headed_by_letters_of_the_alphabet() {
    let locale = vietnamese();
    let mut letters: Vec<String> = OF_63.iter().map(|name| locale.initial(name)).collect();
    letters.dedup();
    assert_eq!(letters.concat(), "ABCĐGHKLNPQSTVY");
}
