//! Reasons to try a theme on: what parts come to, why a unit moved, ranges of ranks.

use niengiam::site::view::*;

use super::{figure, number, say};

pub(crate) fn foot(lang: &str) -> FootView {
    FootView {
        got: number(lang, "90.00").unwrap_or_default(),
        max: Some("100".to_owned()),
        lost: number(lang, "10.00"),
        rounding: number(lang, "0.01"),
        change: number(lang, "+1.20"),
        change_rounding: number(lang, "+0.01"),
        rounding_key: "rounding",
        median: number(lang, "87.45"),
        best: number(lang, "95.30"),
    }
}

/// Three places lost: one unit passed, three passed it, one came in ahead and none left.
pub(crate) fn moved(lang: &str, id: &str) -> MovedView {
    let crossing = |places: &str, vi: &str, en: &str, names: &str| CrossingView {
        places: places.to_owned(),
        text: say(lang, vi, en),
        names: names.to_owned(),
    };
    MovedView {
        figure: Some(figure(
            lang,
            &format!("{id}-change"),
            ("Tăng nhiều nhất ở thủ tục (+0,45)", "Procedures rose most (+0.45)"),
            240,
        )),
        progress: Some(say(
            lang,
            "Nếu chỉ Thừa Thiên Huế đổi điểm thì lên 2 bậc, đến hạng 10/63. Điểm của các đơn vị khác thay đổi đẩy xuống 5 bậc.",
            "Had only its own score changed, it would have moved up 2 places to rank 10/63. The others moved it down 5.",
        )),
        crossings: vec![
            crossing("+1", "Vượt qua 1 đơn vị", "Passed 1 unit", "Bà Rịa – Vũng Tàu"),
            crossing("−3", "Bị 3 đơn vị vượt", "Passed by 3 units", "Thành phố Hồ Chí Minh, Quảng Nam, Đắk Lắk"),
            crossing("−1", "1 đơn vị mới có trong bảng đứng trước", "1 unit new on the board and ahead", "Huế"),
        ],
        sum: Some(crossing(
            "−3",
            "Xuống từ hạng 12/63 (năm 2019) đến hạng 15=/63 (năm 2020)",
            "Down from rank 12/63 (2019) to rank 15=/63 (2020)",
            "",
        )),
        unknown: None,
    }
}

pub(crate) fn range(lang: &str) -> RangeView {
    RangeView {
        short: Some("9–24".to_owned()),
        alone: say(lang, "Khoảng hạng của riêng đơn vị: từ 9 đến 24 trong 63.", "For itself: from 9 to 24 of 63."),
        together: say(lang, "Khi xét mọi đơn vị cùng lúc: từ 6 đến 31 trong 63.", "All together: from 6 to 31 of 63."),
        alike: say(lang, "Chưa phân biệt được với 2 đơn vị: Huế, Sơn La.", "Not told apart from 2 units: Huế, Sơn La."),
    }
}
