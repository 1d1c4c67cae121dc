//! What the lint must find, and what it must leave alone.

use proptest::prelude::*;

use super::*;
use crate::mark::Sources;

fn found(text: &str) -> Vec<String> {
    let mut sources = Sources::default();
    let source = sources.add("a", text.into());
    let mut diagnostics = Diagnostics::default();
    lint_source(source, text, &mut diagnostics);
    let tell = |diagnostic: &crate::diagnostic::Diagnostic| {
        let place = sources.place(diagnostic.mark);
        let facts: Vec<&str> = diagnostic.problem.facts().into_iter().map(|(_, fact)| fact).collect();
        format!("{} {}:{} {}", diagnostic.problem.name(), place.line, place.column, facts.join(" "))
    };
    diagnostics.iter().map(tell).collect()
}

/// Correct text in several languages, with the signs that look suspicious.
const GOOD: &[&str] = &[
    "Quyết định số 1752/QĐ-UBND ngày 29/04/2020 của Ủy ban nhân dân thành phố Hà Nội.",
    "Nghị định số 42/2022/NĐ-CP, Điều 4–5; Thông tư 26/2020/TT-BTTTT; Luật số 45/2019/QH14.",
    "“CẢI CÁCH HÀNH CHÍNH CẤP XÃ”, PHƯỜNG, XÃ–PHƯỜNG, CẤP XÃ… «XÃ», “xã”, «xá», BÀ RỊA – VŨNG TÀU",
    "Thuở ấy, ông quờ quạng, huơ tay, quơ gậy; đường trường, người, nước, hướng, rượu, cuộc, thuê, khuya, nguyễn.",
    "Đắk Lắk, Đắk Nông, Krông Nô, Cư M'gar, Ea H'leo, Kon Plông, Ia Grai, Mù Cang Chải, Ba Tơ, Đăk Glei.",
    "Hòa Bình / Hoà Bình, thuỷ / thủy, quý, Huỳnh Thúc Kháng, khoá, toà án, loã xoã, hoá, uỷ ban, xoá.",
    "TP. Hồ Chí Minh đạt 93,57%; giảm −0,35 điểm; 36.525 phiếu; 13/63; 5 µm, 20 °C, 3 m², 7 ± 2, 2 × 3.",
    "Le maire de Hanoï, François Müller, a déjà été à Noël: « très bien », «œuvre», plutôt tôt, août, dû, ça, naïf.",
    "Citroën, Zürich, Køln, Łódź, São Paulo, señor, El Niño, La Niña, Peña, año, Åse, Bjørn, Straße, Ærø, Señor, thaï.",
    "§ 5, §5a, Windows® và Word™, © 2024 Bộ Nội vụ, 1º, điểm¹, điểm², Hà Nội · Huế, Hà Nội·Huế, col·lega, N°5.",
    "https://example.vn/a?x=1&y=%C3%A2#b C++ a+b=c x^2 e^x ~/a `code` [^1] _a_ **b** 'a' d'Alembert l'État",
    "Nguyễn Ái Quốc; Ý Yên; Âu Lạc; ƯU TIÊN; ĐỊNH HƯỚNG; TRƯỜNG SA; HOÀNG SA; BÌNH DƯƠNG; Ô Môn; Ơ Đu; ử, ữ, ừ",
    "Family 👨‍👩‍👧 ok, tab\there, CRLF\r\nnext, nbsp 5\u{a0}000, – — … • ‘a’ “b”",
    "{\"note\": \"Hai d\\u00f2ng\\nth\\u1ee9 hai \\\"tr\\u01b0\\u1eddng\\\" \\\\u0007 \\/ \\t\"}",
    "Chữ «Ð» (U+00D0) không phải «Đ»; «ô» là một chữ.",
    "trưa, mưa, ưa, cưa, ưng, tươi, bưởi, hươu, nướng, lườn, vượt, cướp, mượn, giường, khương, nghiêng, giêng, giặt",
];

#[test]
fn good_text_passes() {
    for text in GOOD {
        assert_eq!(found(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn lost_and_invisible_characters_are_found() {
    assert_eq!(found("Đ\u{fffd}ng"), ["lost-character 1:2 "]);
    assert_eq!(found("{\n\"a\": \"b\\ufffd\"}"), ["lost-character 2:8 "]);
    assert_eq!(found("a\u{7}b"), ["control-character 1:2 U+0007"]);
    assert_eq!(found("{\"a\": \"\\u0007\\b\"}"), ["control-character 1:8 U+0007", "control-character 1:14 U+0008"]);
    assert_eq!(found("Hải\u{200b}Phòng"), ["control-character 1:4 U+200B"]);
    assert_eq!(found("Hải\u{200d}Phòng"), ["control-character 1:4 U+200D"]);
    assert_eq!(found("x \u{202e}y"), ["control-character 1:3 U+202E"]);
    assert_eq!(found("\u{feff}a\u{feff}b"), ["control-character 1:3 U+FEFF"]);
    assert_eq!(found("hành\u{ad}chính"), ["control-character 1:5 U+00AD"]);
    assert_eq!(found("a\u{85}b"), ["control-character 1:2 U+0085"]);
}

#[test]
fn legacy_fonts_are_found() {
    let tcvn3 = |found: &str, column: usize| format!("legacy-font 1:{column} {found} TCVN3 (ABC)");
    assert_eq!(found("tØnh B¾c Ninh"), [tcvn3("tØnh B¾c", 1)]);
    assert_eq!(found("số 42/2022/N§-CP"), [tcvn3("N§", 12)]);
    assert_eq!(found("Céng hßa x· héi chñ nghÜa ViÖt Nam"), [tcvn3("hßa x· héi chñ nghÜa ViÖt", 6)]);
    assert_eq!(found("«137/2007/N§», «tØnh»"), [tcvn3("N§», «tØnh", 11)]);
    assert_eq!(found("vµ c¸c"), [tcvn3("vµ c¸c", 1)]);
    assert_eq!(
        found("Quy\u{ad}ết tr\u{ad}êng"),
        ["control-character 1:4 U+00AD", "legacy-font 1:8 tr\u{ad}êng TCVN3 (ABC)"]
    );
    let vni = |found: &str| format!("legacy-font 1:1 {found} VNI");
    assert_eq!(found("Vieät Nam"), [vni("Vieät")]);
    assert_eq!(found("Nöôùc Coäng hoøa"), [vni("Nöôùc Coäng hoøa")]);
    assert_eq!(found("QUYEÁT ÑÒNH"), [vni("QUYEÁT ÑÒNH")]);
    assert_eq!(found("nhaát"), [vni("nhaát")]);
    assert_eq!(found("Vie^.t Nam"), ["legacy-font 1:1 Vie^.t VIQR"]);
    assert_eq!(found("Ðà Nẵng, ÐẮK LẮK, ðường"), ["legacy-font 1:1 Ðà Nẵng, ÐẮK LẮK, ðường Ð U+00D0"]);
    assert_eq!(found("\u{f0b7} Một"), ["legacy-font 1:1 \u{f0b7} Symbol"]);
}

#[test]
fn mojibake_is_found() {
    let mojibake = |found: &str, column: usize| format!("legacy-font 1:{column} {found} UTF-8 → Windows-1252");
    assert_eq!(found("Viá»‡t Nam"), [mojibake("á»‡", 3)]);
    assert_eq!(found("cÃ¢u"), [mojibake("Ã¢", 2)]);
    assert_eq!(found("ThÃ nh phá»‘"), [mojibake("á»‘", 10)]);
    assert_eq!(found("Ä‘iá»ƒm"), [mojibake("Ä‘iá»ƒ", 1)]);
    assert_eq!(found("nÄƒm â€œaâ€\u{9d}"), [mojibake("Äƒm â€œaâ€\u{9d}", 2)]);
}

#[test]
fn broken_clusters_are_found_with_their_cure() {
    assert_eq!(found("Ở huớng khác"), ["broken-cluster 1:3 huớng hướng"]);
    assert_eq!(found("{\"a\": \"B\\u00ecnh Du\\u01a1ng\"}"), ["broken-cluster 1:18 Duơng Dương"]);
    assert_eq!(found("Bình Duơng đuợc"), ["broken-cluster 1:6 Duơng Dương", "broken-cluster 1:12 đuợc được"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_text_makes_it_fail(text in "(?s).{0,120}") {
        let _ = found(&text);
    }

    #[test]
    fn no_escape_makes_it_fail(text in "[{\\\\ubf0-9a-dđơ«§ÃÄ»\u{a0}\n\"]{0,80}") {
        let _ = found(&text);
    }

    /// What the lint says has a place in the text.
    #[test]
    fn broken_words_are_always_found(before in "[a-z ]{0,20}", word in "(nuớc|truờng|huớng|Duơng)") {
        let text = format!("{before} {word}.");
        prop_assert_eq!(found(&text).len(), 1);
    }
}
