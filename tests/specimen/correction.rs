//! Corrections as pages tell them.

use niengiam::site::view::*;

use super::board::downloads;
use super::{link, say};

fn value(field: String, before: &str, after: &str) -> CorrectedValueView {
    CorrectedValueView { field, before: before.to_owned(), after: after.to_owned() }
}

fn score(lang: &str) -> CorrectedValueView {
    value(say(lang, "Điểm", "Score"), &say(lang, "91,81", "91.81"), &say(lang, "91,87", "91.87"))
}

fn rank(lang: &str, before: &str, after: &str) -> CorrectedValueView {
    let computed = say(lang, "Thứ hạng (tính lại)", "Rank (computed)");
    value(computed, before, after)
}

pub(crate) fn corrections(lang: &str) -> CorrectionsView {
    let unit = |name: &str, values| CorrectedUnitView { unit: link(name, "scorecard.html"), board: None, values };
    CorrectionsView {
        corrections: vec![CorrectionView {
            id: "correction-sipas-viet-nam-2020-1".to_owned(),
            title: say(lang, "Đính chính ngày 12/08/2021", "Correction of 12 August 2021"),
            found: Some(say(lang, "Phát hiện ngày 10/08/2021.", "Found on 10 August 2021.")),
            reason: say(lang, "Báo cáo in nhầm điểm.", "The report had a misprint."),
            document: Some("112/TB-BNV".to_owned()),
            edition: link("SIPAS 2020 · Việt Nam", "edition.html"),
            extent: say(
                lang,
                "Sửa số liệu của 1 đơn vị. Thứ hạng của 2 đơn vị thay đổi.",
                "Figures of one unit changed. The ranks of 2 units moved.",
            ),
            units: vec![
                unit("Hải Phòng", vec![score(lang), rank(lang, "8/63", "7/63")]),
                unit("Thái Nguyên", vec![rank(lang, "7/63", "8/63")]),
            ],
            texts: vec![link(
                say(lang, "Sửa lời văn của bài viết chung", "Text corrected: on the edition"),
                "edition.html",
            )],
        }],
        files: downloads(lang),
    }
}

/// A notice: on the page of a unit with its figures, elsewhere with how far the correction reached.
pub(crate) fn notice(lang: &str, of_unit: bool) -> CorrectionNoticeView {
    let whole = corrections(lang).corrections.remove(0);
    CorrectionNoticeView {
        title: whole.title,
        year: 2020,
        reason: whole.reason,
        document: whole.document,
        extent: (!of_unit).then_some(whole.extent),
        values: if of_unit { vec![score(lang), rank(lang, "8/63", "7/63")] } else { Vec::new() },
        more: link(say(lang, "Xem toàn bộ nội dung", "Read it in full"), "edition.html"),
    }
}
