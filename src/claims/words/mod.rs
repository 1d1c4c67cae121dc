//! The Vietnamese words by which claims are recognised: the only folder of this room with words of a language.
//!
//! Each list holds phrases of one or more syllables in lower case. A text written without any accent is compared with
//! the phrases without theirs.

mod comparison;
mod glue;
mod subject;

pub(super) use comparison::*;
pub(super) use glue::*;
pub(super) use subject::*;

/// Phrases, tried in order: the longer before its own beginning.
pub(super) type Phrases = &'static [&'static str];

/// Comes before the number of a place.
pub(super) const PLACE: Phrases = &[
    "vị trí thứ",
    "vị trí số",
    "hạng thứ",
    "thứ hạng",
    "vị trí",
    "vị thứ",
    "thứ",
    "hạng",
    "đứng số",
    "xếp số",
    "ngôi số",
];
/// Makes a number word a place.
pub(super) const ORDINAL: Phrases = &["thứ"];
/// Makes the first three number words a place: "hạng nhất".
pub(super) const CLASS: Phrases = &["hạng"];
/// What may stand before "thứ" for it to be a place, and before `2/63`.
pub(super) const PLACED: Phrases = &[
    "xếp", "đứng", "hạng", "trí", "lên", "xuống", "giữ", "ở", "từ", "về", "vươn", "tụt", "đạt", "cùng", "là", "đưa",
    "cao",
];
/// Numbers as words, from 1.
pub(super) const ORDINALS: [Phrases; 10] = [
    &["nhất", "một"],
    &["nhì", "hai"],
    &["ba"],
    &["tư", "bốn"],
    &["năm"],
    &["sáu"],
    &["bảy"],
    &["tám"],
    &["chín"],
    &["mười"],
];
/// Ten, behind the word of how many.
pub(super) const TENS: Phrases = &["mươi"];
/// The units behind ten and tens, from 1.
pub(super) const UNITS: [Phrases; 9] = [
    &["một", "mốt"],
    &["hai"],
    &["ba"],
    &["tư", "bốn"],
    &["lăm", "nhăm"],
    &["sáu"],
    &["bảy", "bẩy"],
    &["tám"],
    &["chín"],
];
/// The units that by themselves say that tens stand before.
pub(super) const UNITS_AFTER_TENS: Phrases = &["mốt", "lăm", "nhăm"];
/// Before "thứ": not a place but an occasion.
pub(super) const OCCASIONS: Phrases =
    &["lần", "năm", "kỳ", "khóa", "khoá", "kì", "phiên", "ngày", "sáng", "chiều", "quý", "đợt", "bước", "giai đoạn"];
/// Before a place: it is counted from the other end.
pub(super) const FROM_BELOW: Phrases = &["thấp", "kém", "áp", "chót"];
/// Behind a place: it is counted from the other end.
pub(super) const COUNTED_FROM_BELOW: Phrases =
    &["từ dưới", "từ cuối", "tính từ dưới", "tính từ cuối", "dưới lên", "kể từ cuối"];
/// The first place.
pub(super) const FIRST: Phrases = &[
    "đứng đầu bảng",
    "dẫn đầu bảng",
    "đứng đầu",
    "dẫn đầu",
    "ngôi đầu bảng",
    "ngôi đầu",
    "vị trí đầu",
    "vị trí quán quân",
    "quán quân",
];
/// The last place.
pub(super) const LAST: Phrases = &[
    "đứng cuối cùng",
    "đứng cuối bảng",
    "xếp cuối bảng",
    "xếp cuối cùng",
    "đứng cuối",
    "xếp cuối",
    "ở cuối bảng",
    "đứng chót",
    "xếp chót",
    "đứng bét",
    "xếp bét",
    "cuối bảng",
    "chót bảng",
    "đội sổ",
];
/// The place before the last.
pub(super) const LAST_BUT_ONE: Phrases = &["áp chót bảng", "áp chót", "áp cuối"];
/// The highest score.
pub(super) const HIGHEST: Phrases = &["cao nhất"];
/// The lowest score.
pub(super) const LOWEST: Phrases = &["thấp nhất"];
/// Behind a superlative: it is of its own years.
pub(super) const OF_ITS_YEARS: Phrases = &[
    "từ trước",
    "từ năm",
    "kể từ",
    "trong nhiều năm",
    "trong các năm",
    "trong lịch sử",
    "qua các năm",
    "trong giai đoạn",
];
/// Among the first so many.
pub(super) const TOP: Phrases = &["top", "tốp"];
/// Between a place and of how many it is.
pub(super) const OF: Phrases = &["trên tổng số", "trong tổng số", "trong số", "trên", "trong"];
/// Up.
pub(super) const RISE: Phrases = &["tăng thêm", "tăng", "nâng", "cải thiện", "thăng"];
/// Down.
pub(super) const FALL: Phrases = &["giảm", "tụt", "lùi", "sụt", "rớt", "mất"];
/// From one value to another: the second.
pub(super) const TOWARDS: Phrases = &["lên", "xuống", "đến", "còn"];
/// From one value to another: the first.
pub(super) const FROM: Phrases = &["từ"];
/// A step in the ranking.
pub(super) const STEPS: Phrases = &["bậc", "hạng", "bực"];
/// Per cent.
pub(super) const PERCENT: Phrases = &["phần trăm"];
/// Points of per cent.
pub(super) const PERCENT_POINTS: Phrases = &["điểm phần trăm", "điểm %"];
/// Points.
pub(super) const POINTS: Phrases = &["điểm"];
/// Makes a number a bound or a guess.
pub(super) const BOUNDS: Phrases = &[
    "trên",
    "dưới",
    "hơn",
    "gần",
    "khoảng",
    "quá",
    "tối thiểu",
    "ít nhất",
    "tối đa",
    "ngưỡng",
    "mốc",
    "xấp xỉ",
    "cách",
    "chênh",
    "kém",
    "thêm",
    "tròn",
    "từ",
    "đến",
    "chưa đến",
    "vượt",
    "thiếu",
    "tới",
    "những",
    "mỗi",
];
/// Behind a number: it is a bound.
pub(super) const BOUNDS_BEHIND: Phrases = &["trở lên", "trở xuống", "đến dưới"];
/// Behind a number: it is of many units together.
pub(super) const OF_ALL: Phrases = &["ở khối", "của khối", "ở các", "của các", "ở nhóm"];
/// The other end of a span of places.
pub(super) const UNTIL: Phrases = &["đến"];
/// Before "the city": the one that was named.
pub(super) const OF_THE_NAMED: Phrases = &["đưa", "giúp", "là", "để"];
/// A sentence about what is wanted, not what is.
pub(super) const WISHES: Phrases = &[
    "phấn đấu",
    "mục tiêu",
    "chỉ tiêu",
    "dự kiến",
    "kỳ vọng",
    "yêu cầu",
    "đặt ra",
    "quyết tâm",
    "kế hoạch đề ra",
    "hướng tới",
    "nếu",
    "giả sử",
    "sẽ",
    "cam kết",
];
/// Not.
pub(super) const NOT: Phrases = &["không", "chưa", "chẳng", "khó", "từng", "hầu như", "chưa từng"];
/// Before a bare `2/63`: it is a place.
pub(super) const RANKED: Phrases = &["xếp", "đứng", "hạng", "trí", "thứ", "xếp ở", "đứng ở"];
/// Begins a clause of its own.
pub(super) const TURNS: Phrases = &["nhưng", "còn", "trong khi", "đồng thời", "dù", "tuy nhiên", "song"];
/// Gives a number to the unit just behind it: "45,04 điểm cho Lào Cai".
pub(super) const GIVEN: Phrases = &["cho", "của", "dành cho", "ở", "tại"];
/// Joins a claim to the unit behind it.
pub(super) const JOINS: Phrases = &["là", "thuộc về", "gọi tên", "có", "thuộc"];
/// Joins a claim to the number behind a unit.
pub(super) const WITH: Phrases = &["với", "đạt", "là", "có", "được", "chỉ đạt", "đạt được"];
/// Of.
pub(super) const POSSESSIVE: Phrases = &["của", "thuộc", "tỉnh", "thành phố", "tp", "ở", "tại", "trong"];
/// Abbreviations in small letters that end with a full stop.
pub(super) const ABBREVIATED: Phrases = &["tp", "tx", "tt", "q", "p", "h"];
/// And.
pub(super) const AND: Phrases = &["và", "cùng"];
/// Each in its turn.
pub(super) const IN_TURN: Phrases = &["lần lượt"];
/// Has so many members.
pub(super) const HAS: Phrases = &["có", "gồm", "bao gồm", "gồm có"];
/// Belongs to.
pub(super) const BELONGS: Phrases = &["thuộc"];
/// Words before a class that is named by a letter: "nhóm A".
pub(super) const CLASSED: Phrases =
    &["thuộc", "nằm trong", "nằm ở", "xếp vào", "được xếp vào", "xếp ở", "lọt vào", "đứng trong", "xếp loại", "đạt"];
/// The word before the letter.
pub(super) const LETTERED: Phrases = &["nhóm"];
/// Words before a class that is named by a word.
pub(super) const RATED: Phrases = &["xếp loại", "được xếp loại", "đạt loại", "xếp mức"];
/// The words for classes.
pub(super) const RATINGS: Phrases = &["xuất sắc", "tốt", "khá", "trung bình", "yếu", "kém"];
/// Words for a part of the country, between a number and the name of a group too.
pub(super) const REGION: Phrases = &["vùng", "khu vực", "miền", "cụm", "tiểu vùng"];
/// Words for a part of the country whose list is not known.
pub(super) const UNKNOWN_REGION: Phrases =
    &["vùng", "khu vực", "cụm", "miền", "khối thi đua", "biên giới", "ven biển", "phía bắc", "phía nam"];
/// The whole country.
pub(super) const NATION: Phrases = &["cả nước", "toàn quốc"];
/// Kinds of units, for lists such as "tỉnh, thành phố".
pub(super) const KINDS: Phrases = &[
    "tỉnh",
    "thành phố",
    "thành",
    "phố",
    "quận",
    "huyện",
    "thị xã",
    "xã",
    "phường",
    "đặc khu",
    "sở",
    "ban",
    "ngành",
    "địa phương",
    "phương",
    "đơn vị",
    "vị",
    "cơ quan",
    "quan",
    "khu",
    "thị trấn",
];
/// Many of them: a superlative behind is no claim about one.
pub(super) const MANY: Phrases = &["các", "những", "nhiều", "hai", "ba", "bốn", "năm", "mười", "nhóm", "mấy", "một số"];
/// A person, not a place: "người đứng đầu".
pub(super) const PERSON: Phrases = &["người", "cấp", "vai trò"];
/// Year.
pub(super) const YEAR: Phrases = &["năm"];
/// A stretch of years or a time to come.
pub(super) const STRETCH: Phrases =
    &["giai đoạn", "nhiệm kỳ", "đến năm", "đến", "trước năm", "từ", "từ năm", "kể từ năm"];
/// Before `11/6`: a day.
pub(super) const DAYS: Phrases = &["ngày", "tháng", "sáng", "chiều", "tối", "hôm", "mùng", "đêm", "số", "quý"];
