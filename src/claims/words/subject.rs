//! Words for what a sentence speaks of when it is no index that is known.

use super::Phrases;

/// What is counted is a part, a mean or another thing than the index.
pub(in crate::claims) const OTHER_THINGS: Phrases = &[
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
/// Before a unit: the text only names where it has something from.
pub(in crate::claims) const SOURCES: Phrases =
    &["trang", "cổng", "báo", "tờ báo", "bản tin", "bài báo", "thông tấn", "đài"];
/// Before the bare name of an index: it is the index that is spoken of.
pub(in crate::claims) const INDEX_BEFORE: Phrases = &["về", "số", "điểm", "bảng"];
/// The first words of an index' name that say nothing yet.
pub(in crate::claims) const INDEX_HEAD: Phrases = &["chỉ số"];
/// Opens what a place or a value is about.
pub(in crate::claims) const ABOUT: Phrases = &["về", "ở nội dung", "ở lĩnh vực", "ở tiêu chí", "ở trục"];
/// Behind "about": nothing of its own.
pub(in crate::claims) const ABOUT_ITSELF: Phrases = &[
    "đích",
    "mặt",
    "trước",
    "sau",
    "đầu",
    "cuối",
    "chót",
    "bét",
    "thứ",
    "nhất",
    "nhì",
    "ba",
    "vị trí",
    "hạng",
    "cả",
    "hai",
    "chỉ số",
    "kết quả",
    "điểm",
    "tổng",
    "bảng",
    "thứ hạng",
    "điểm số",
    "xếp hạng",
    "việc",
    "đây",
    "phía",
    "tay",
    "với",
    "các",
    "mức",
    "số",
];
/// Initials that are no index.
pub(in crate::claims) const INITIALS: Phrases = &[
    "ubnd", "mttq", "tthc", "dvc", "cntt", "bnv", "undp", "cecodes", "rta", "hcm", "ttg", "vnpt", "cchc", "iso",
    "xhcn", "ttxvn", "cbcc", "cbccvc", "dvctt", "cqhc", "bch", "vnn", "vtv",
];
/// An index that is counted by its own name.
pub(in crate::claims) const INDEX_WORD: Phrases = &["chỉ số"];
/// Between a place and the index it is held in.
pub(in crate::claims) const BINDS_INDEX: Phrases =
    &["về", "ở", "trong", "của", "theo", "bảng", "trên", "chỉ số", "điểm", "điểm số", "xếp hạng", "kết quả", "cả"];
