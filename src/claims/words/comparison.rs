//! Words that hold one value against another, and those that name something in passing.

use super::Phrases;

/// Before a unit: it is only compared with.
pub(in crate::claims) const COMPARED: Phrases = &[
    "sau",
    "trước",
    "trên",
    "dưới",
    "hơn",
    "bằng",
    "cùng",
    "cùng với",
    "kém",
    "cách",
    "vượt",
    "vượt qua",
    "vượt lên",
    "so với",
    "trừ",
    "ngôi",
    "ngôi của",
    "thay",
    "thay thế",
    "nhường",
    "cho",
    "tay",
    "gần",
    "khác",
    "khác với",
    "như",
    "giống",
    "đuổi kịp",
    "qua mặt",
    "đánh bại",
    "nay là",
    "nay thuộc",
    "trước đây là",
    "tiền thân là",
    "không phải",
];
/// Between a comparison and what it is made with.
pub(in crate::claims) const ONLY: Phrases = &["mỗi", "cả", "chính", "đúng", "duy nhất", "các", "hai", "ba", "là"];
/// Before a mean: a value is only held against it.
pub(in crate::claims) const HELD_AGAINST: Phrases = &["hơn", "bằng", "so với", "trên", "dưới", "vượt"];
/// Compared with.
pub(in crate::claims) const AGAINST: Phrases = &["so với", "hơn", "so", "sau", "như", "bằng", "kém"];
/// The year before.
pub(in crate::claims) const YEAR_BEFORE: Phrases =
    &["năm trước", "năm ngoái", "cùng kỳ", "kỳ trước", "năm liền trước", "năm liền kề"];
/// One value lies so much above or below another: with the direction where the word has one.
pub(in crate::claims) const ABOVE: Phrases =
    &["cao hơn", "hơn", "vượt", "vượt qua", "vượt xa", "bỏ xa", "nhiều hơn", "dẫn trước", "lớn hơn"];
/// Below.
pub(in crate::claims) const BELOW: Phrases = &["thấp hơn", "kém", "kém hơn", "thua", "ít hơn", "thua kém", "nhỏ hơn"];
/// Away from another, no matter in which direction.
pub(in crate::claims) const APART: Phrases = &[
    "cách",
    "cách biệt",
    "cách biệt với",
    "chênh lệch với",
    "chênh với",
    "chênh lệch so với",
    "chênh",
    "chênh lệch",
    "chênh nhau",
    "cách nhau",
    "khoảng cách",
    "hơn kém",
    "chỉ cách",
];
/// What may stand between a word of distance and its number, beside names.
pub(in crate::claims) const WITHIN_DISTANCE: Phrases = &[
    "là",
    "tới",
    "đến",
    "năm",
    "của",
    "khoảng",
    "gần",
    "mức",
    "chỉ",
    "những",
    "trung bình",
    "bình quân",
    "đúng",
    "chừng",
    "cả",
    "chung",
    "trước",
    "ngoái",
    "nhau",
    "hẳn",
    "xa",
    "giữa",
    "hai",
    "và",
    "điểm số",
    "kết quả",
    "tỉnh",
    "thành phố",
    "tp",
    "địa phương",
    "đơn vị",
    "huyện",
    "quận",
    "thị xã",
    "sở",
    "bộ",
    "trung vị",
    "còn",
];
/// Before a name or a value: it was given up.
pub(in crate::claims) const LOST: Phrases = &[
    "mất",
    "đánh mất",
    "đánh rơi",
    "để rơi",
    "để mất",
    "nhường",
    "nhường lại",
    "rời",
    "tuột",
    "vuột",
    "bị mất",
    "để tuột",
    "từ bỏ",
    "rời khỏi",
    "để vuột",
];
/// Words after which another unit, year or index than the nearest may be meant.
pub(in crate::claims) const WINDING: Phrases = &[
    "so với",
    "hơn",
    "kém",
    "vượt",
    "cách",
    "thay",
    "soán",
    "nhường",
    "gần",
    "như",
    "trước đó",
    "trước đây",
    "nay",
    "cũ",
    "cả hai",
    "hai năm",
    "hai chỉ số",
    "đều",
    "cùng với",
    "cùng đứng",
    "cùng xếp",
    "liên tiếp",
    "liền",
    "sau",
    "từ",
    "theo sau",
    "khác",
    "thua",
    "riêng",
];
/// Behind a unit: it only tells the figures of others.
pub(in crate::claims) const ANNOUNCES: Phrases = &[
    "công bố",
    "đã công bố",
    "vừa công bố",
    "chính thức công bố",
    "tổ chức",
    "đã tổ chức",
    "ban hành",
    "phê duyệt",
    "đã phê duyệt",
    "cho biết",
    "thông báo",
    "đánh giá",
    "phối hợp",
    "ghi nhận",
    "chủ trì",
    "khảo sát",
];
/// Before the place where something happened.
pub(in crate::claims) const HELD_AT: Phrases = &["tại", "ở"];
/// Opens a sentence with those among whom it speaks, or with a time.
pub(in crate::claims) const LEADS: Phrases =
    &["trong số", "trong", "tại", "ở", "xét trong", "tính trong", "riêng", "còn", "của", "thuộc", "với"];
/// Words of distance that before a number only make it a bound.
pub(in crate::claims) const AT_LEAST: Phrases = &["hơn", "vượt"];
/// Before a word of distance: it is another word.
pub(in crate::claims) const NO_DISTANCE: Phrases = &["cải", "phong", "tư", "nhân"];
/// Behind a distance: to whom.
pub(in crate::claims) const COMPARED_WITH: Phrases = &[
    "so với",
    "với",
    "so với tỉnh",
    "so với thành phố",
    "với tỉnh",
    "so với đơn vị xếp sau là",
    "so với địa phương xếp sau là",
];
/// Before a kind of units: all of them.
pub(in crate::claims) const LEVEL: Phrases = &["cấp", "khối"];
