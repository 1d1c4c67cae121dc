//! How wide a text is, without any font: an average of the sans-serif faces that systems come with.
//!
//! The table lies between Arial (also the width of Helvetica and Liberation Sans) and DejaVu Sans, the widest in common
//! use, and nearer to the latter: room left over looks better than text cut off. Vietnamese marks stand above and below their letter and add nothing.

use unicode_normalization::char::decompose_canonical;

/// Advances of U+0020 to U+007E in thousandths of the font size.
const ADVANCES: [u16; 95] = [
    304, 358, 423, 739, 608, 929, 740, 246, 370, 370, 461, 749, 304, 351, 304, 316, 608, 608, 608, 608, 608, 608, 608,
    608, 608, 608, 316, 316, 749, 749, 749, 540, 1005, 678, 679, 707, 753, 644, 588, 776, 741, 289, 367, 660, 557, 852,
    739, 784, 625, 784, 704, 646, 611, 728, 678, 973, 679, 630, 659, 351, 316, 351, 709, 520, 442, 593, 607, 532, 607,
    595, 326, 607, 607, 258, 258, 551, 258, 925, 607, 592, 607, 607, 384, 514, 352, 607, 560, 784, 560, 560, 516, 530,
    310, 530, 749,
];

/// How much wider bold is, in thousandths.
const BOLD: u32 = 1110;

/// The width of a text in the unit of `size`.
pub(super) fn width(text: &str, size: f64, bold: bool) -> f64 {
    let thousandths: u32 = text.chars().map(advance).sum();
    let thousandths = if bold { thousandths * BOLD / 1000 } else { thousandths };
    f64::from(thousandths) * size / 1000.0
}

/// The advance of one character in thousandths of the font size.
fn advance(c: char) -> u32 {
    match c {
        ' '..='~' => u32::from(ADVANCES[c as usize - 0x20]),
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{ad}' => 0,
        'đ' => 615,
        'Đ' => 750,
        'ư' => 615,
        '\u{a0}' | '\u{202f}' | '·' | '’' | '‘' => 298,
        '–' | '“' | '”' => 530,
        '−' | '×' | '≥' | '≤' => 711,
        '—' | '…' => 1000,
        '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => base(c).map_or(620, advance),
        '\u{1100}'.. => 1000,
        _ => 620,
    }
}

/// The letter below the marks; nothing when the letter stands alone.
fn base(c: char) -> Option<char> {
    let mut first = None;
    decompose_canonical(c, |part| {
        first.get_or_insert(part);
    });
    first.filter(|first| *first != c)
}

/// A text laid out in lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lines {
    /// The lines; at least one.
    pub(super) lines: Vec<String>,
    /// Something was left out.
    pub(super) cut: bool,
}

/// Breaks a text at its spaces into at most `most` lines of `room`; what does not fit ends in an ellipsis. `measure`
/// says how wide a text is.
pub(super) fn wrap(text: &str, room: f64, most: usize, measure: impl Fn(&str) -> f64) -> Lines {
    if measure(text) <= room {
        return Lines { lines: vec![text.to_owned()], cut: false };
    }
    let mut lines: Vec<String> = Vec::new();
    let mut rest = text.trim();
    while lines.len() + 1 < most && measure(rest) > room {
        let Some(end) = last_break(rest, room, &measure) else { break };
        lines.push(rest[..end].trim_end().to_owned());
        rest = rest[end..].trim_start();
    }
    let last = shorten(rest, room, &measure);
    let cut = last != rest;
    lines.push(last);
    Lines { lines, cut }
}

/// Where the longest beginning that fits ends at a space.
fn last_break(text: &str, room: f64, measure: &impl Fn(&str) -> f64) -> Option<usize> {
    let spaces = text.match_indices(' ').map(|(at, _)| at);
    spaces.take_while(|at| measure(&text[..*at]) <= room).last()
}

/// The text, or its longest beginning that fits with an ellipsis.
fn shorten(text: &str, room: f64, measure: &impl Fn(&str) -> f64) -> String {
    if measure(text) <= room {
        return text.to_owned();
    }
    let mut shortened = String::from("…");
    for (end, _) in text.char_indices().skip(1) {
        let candidate = format!("{}…", text[..end].trim_end());
        if measure(&candidate) > room {
            break;
        }
        shortened = candidate;
    }
    shortened
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Widths at a size of 1000 in Arial and in DejaVu Sans, from the fonts themselves.
    const KNOWN: [(&str, f64, f64); 5] = [
        ("Thừa Thiên Huế", 7170.0, 7899.0),
        ("Bà Rịa - Vũng Tàu", 8226.0, 8960.0),
        ("93,74", 2502.0, 2863.0),
        ("Sở Nông nghiệp và Phát triển nông thôn", 17789.0, 20092.0),
        ("Trung vị cả nước", 7392.0, 8339.0),
    ];

    #[test]
    fn widths_are_those_of_common_fonts() {
        for (text, arial, dejavu) in KNOWN {
            let ours = width(text, 1000.0, false);
            assert!(ours > arial * 0.9 && ours < arial * 1.1, "{text}: {ours} against {arial}");
            assert!(ours > dejavu * 0.9 && ours < dejavu * 1.1, "{text}: {ours} against {dejavu}");
        }
    }

    #[test]
    fn both_normal_forms_are_equally_wide() {
        assert_eq!(width("Huế", 10.0, false).to_bits(), width("Hue\u{302}\u{301}", 10.0, false).to_bits());
    }

    #[test]
    fn lines_break_at_spaces_and_end_in_an_ellipsis() {
        let measure = |text: &str| text.chars().count() as f64;
        let lines = |text: &str, room: f64, most| wrap(text, room, most, measure).lines.join("|");
        assert_eq!(lines("Sở Tài chính", 20.0, 2), "Sở Tài chính");
        assert_eq!(lines("Sở Tài chính", 7.0, 2), "Sở Tài|chính");
        assert_eq!(lines("Sở Tài nguyên và Môi trường", 8.0, 2), "Sở Tài|nguyên…");
        assert_eq!(lines("Sởtàinguyên", 5.0, 2), "Sởtà…");
        assert_eq!(lines("", 5.0, 2), "");
        assert_eq!(lines("abc", 0.0, 2), "…");
    }
}
