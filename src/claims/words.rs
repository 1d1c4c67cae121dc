//! The Vietnamese words by which claims are recognised: the only file of this room with words of a language.
//!
//! Each list holds phrases of one or more syllables in lower case. A text written without any accent is compared with
//! the phrases without theirs.

/// Phrases, tried in order: the longer before its own beginning.
pub(super) type Phrases = &'static [&'static str];

/// Comes before the number of a place.
pub(super) const PLACE: Phrases = &["vị trí thứ", "vị trí số", "hạng thứ", "thứ hạng", "vị trí", "thứ", "hạng"];
/// Makes a number word a place.
pub(super) const ORDINAL: Phrases = &["thứ"];
/// Makes the first three number words a place: "hạng nhất".
pub(super) const CLASS: Phrases = &["hạng"];
/// What may stand before "thứ" for it to be a place, and before `2/63`.
pub(super) const PLACED: Phrases =
    &["xếp", "đứng", "hạng", "trí", "lên", "xuống", "giữ", "ở", "từ", "về", "vươn", "tụt", "đạt", "cùng", "là", "đưa"];
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
/// Before "thứ": not a place but an occasion.
pub(super) const OCCASIONS: Phrases =
    &["lần", "năm", "kỳ", "khóa", "khoá", "kì", "phiên", "ngày", "sáng", "chiều", "quý", "đợt", "bước", "giai đoạn"];
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
/// What is counted is a part, a mean or another thing than the index.
pub(super) const OTHER_THINGS: Phrases = &[
    "chỉ số thành phần",
    "thành phần",
    "lĩnh vực",
    "trục",
    "tiêu chí",
    "nội dung",
    "thẩm định",
    "điều tra",
    "xã hội học",
    "tỷ lệ",
    "tỉ lệ",
    "hồ sơ",
    "phiếu",
    "trung bình",
    "bình quân",
    "thủ tục",
    "dịch vụ",
    "trực tuyến",
    "thái độ",
    "thang điểm",
    "điểm tối đa",
    "thưởng",
    "nhiệm vụ",
    "văn bản",
    "kinh phí",
    "dân số",
    "diện tích",
    "thời gian",
    "công chức",
    "cán bộ",
    "tổ chức bộ máy",
    "tài chính công",
    "tác động",
    "trọng số",
    "giải nhất",
    "cuộc thi",
    "mặt bằng",
    "mức chung",
    "mức hài lòng",
    "mức độ hài lòng",
    "mức cả nước",
    "tính chung",
    "khoảng cách",
    "nhóm điểm",
    "phần chỉ đạo",
    "kết quả cung ứng",
    "tiếp cận",
    "kinh tế",
    "tăng trưởng",
    "điểm thưởng",
    "điểm trừ",
    "trung vị",
];
/// What may stand behind the sign of a score.
pub(super) const BEHIND_SCORE: Phrases = &[
    "và",
    "xếp",
    "đứng",
    "ở",
    "cao",
    "thấp",
    "tăng",
    "giảm",
    "so",
    "hạng",
    "thứ",
    "vị",
    "trong",
    "năm",
    "thuộc",
    "còn",
    "đưa",
    "qua",
    "tiếp",
    "sau",
    "vươn",
    "lên",
    "xuống",
    "nhưng",
    "là",
    "cũng",
    "theo",
    "được",
    "nằm",
    "bằng",
    "với",
    "tại",
    "do",
    "vẫn",
    "đã",
    "dẫn",
    "mà",
    "khi",
    "vào",
    "về",
    "của",
    "chỉ",
    "đồng",
    "cho",
    "chỉ số",
    "tổng",
    "tuy",
    "trước",
    "ngay",
    "rồi",
    "đến",
    "cải",
    "dù",
    "hơn",
    "kém",
    "nên",
    "gồm",
    "từ",
    "giữ",
    "đạt",
    "cùng",
    "một",
    "trở",
    "khá",
    "rất",
    "song",
    "nhờ",
    "vì",
    "để",
    "tức",
    "cách",
    "trong khi",
    "nhất",
    "thì",
];
/// Before a unit: it is only compared with.
pub(super) const COMPARED: Phrases =
    &["sau", "trước", "trên", "dưới", "hơn", "bằng", "cùng", "kém", "cách", "vượt", "so với", "trừ"];
/// Before a bare `2/63`: it is a place.
pub(super) const RANKED: Phrases = &["xếp", "đứng", "hạng", "trí", "thứ", "xếp ở", "đứng ở"];
/// Begins a clause of its own.
pub(super) const TURNS: Phrases = &["nhưng", "còn", "trong khi", "đồng thời", "dù", "tuy nhiên", "song"];
/// Before a mean: a value is only held against it.
pub(super) const HELD_AGAINST: Phrases = &["hơn", "bằng", "so với", "trên", "dưới", "vượt"];
/// Before a unit: the text only names where it has something from.
pub(super) const SOURCES: Phrases = &["trang", "cổng", "báo", "tờ báo", "bản tin", "bài báo", "thông tấn", "đài"];
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
/// Belongs to.
pub(super) const BELONGS: Phrases = &["thuộc"];
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
/// Compared with.
pub(super) const AGAINST: Phrases = &["so với", "hơn", "so"];
/// The year before.
pub(super) const YEAR_BEFORE: Phrases =
    &["năm trước", "năm ngoái", "cùng kỳ", "kỳ trước", "năm liền trước", "năm liền kề"];
/// A stretch of years or a time to come.
pub(super) const STRETCH: Phrases =
    &["giai đoạn", "nhiệm kỳ", "đến năm", "đến", "trước năm", "từ", "từ năm", "kể từ năm"];
/// Before `11/6`: a day.
pub(super) const DAYS: Phrases = &["ngày", "tháng", "sáng", "chiều", "tối", "hôm", "mùng", "đêm", "số", "quý"];
/// Before the bare name of an index: it is the index that is spoken of.
pub(super) const INDEX_BEFORE: Phrases = &["về", "số", "điểm", "bảng"];
/// The first words of an index' name that say nothing yet.
pub(super) const INDEX_HEAD: Phrases = &["chỉ số"];
