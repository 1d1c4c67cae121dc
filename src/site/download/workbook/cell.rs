//! What stands in a cell, and how it is put there: numbers as numbers, everything else as text that no program runs.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Worksheet};

use crate::domain::Score;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cell {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A number with every digit it was published with.
    Number(Score),
    /// A number whose sign is always written.
    Change(Score),
    /// A whole number.
    Count(i64),
}

impl Cell {
    /// A text, or nothing where there is none.
    pub(super) fn text(text: Option<String>) -> Self {
        text.filter(|text| !text.is_empty()).map_or(Self::Empty, Self::Text)
    }

    /// A number, or nothing where there is none.
    pub(super) fn number(score: Option<Score>) -> Self {
        score.map_or(Self::Empty, Self::Number)
    }

    /// A whole number, or nothing where there is none.
    pub(super) fn count(count: Option<u32>) -> Self {
        count.map_or(Self::Empty, |count| Self::Count(i64::from(count)))
    }
}

/// The most characters a cell holds is 32,767; counted in UTF-16, where a character takes one or two.
const LONGEST: usize = 16_000;

/// Puts something into a cell. A place outside of a sheet takes nothing.
pub(super) fn put(sheet: &mut Worksheet, at: (u32, u16), cell: &Cell, look: &Format) {
    let (row, column) = at;
    let _ = match cell {
        Cell::Empty => sheet.write_blank(row, column, look),
        Cell::Text(text) => put_text(sheet, at, text, look),
        Cell::Number(score) => put_number(sheet, at, *score, &digits(score.places(), false), look),
        Cell::Change(score) => put_number(sheet, at, *score, &digits(score.places(), true), look),
        Cell::Count(count) => put_number(sheet, at, Score::new(*count, 0), "#,##0", look),
    };
}

type Put<'a> = Result<&'a mut Worksheet, rust_xlsxwriter::XlsxError>;

/// A text that begins like a formula is marked as text, so that it stays one when somebody edits the cell.
fn put_text<'a>(sheet: &'a mut Worksheet, (row, column): (u32, u16), text: &str, look: &Format) -> Put<'a> {
    let cut: String = text.chars().take(LONGEST).collect();
    if cut.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        return sheet.write_string_with_format(row, column, cut, &look.clone().set_quote_prefix());
    }
    sheet.write_string_with_format(row, column, cut, look)
}

/// A number that a spreadsheet cannot hold to its last digit stays a text.
fn put_number<'a>(
    sheet: &'a mut Worksheet,
    (row, column): (u32, u16),
    score: Score,
    digits: &str,
    look: &Format,
) -> Put<'a> {
    match score.to_string().parse::<f64>() {
        Ok(number) if Score::parse(&number.to_string()) == Ok(score) => {
            sheet.write_number_with_format(row, column, number, &look.clone().set_num_format(digits))
        }
        _ => sheet.write_string_with_format(row, column, score.to_string(), look),
    }
}

/// The number format of so many digits after the point.
fn digits(places: u8, signed: bool) -> String {
    let mut text = String::from("0");
    if places > 0 {
        text.push('.');
        text.extend(std::iter::repeat_n('0', usize::from(places)));
    }
    if signed { format!("+{text};-{text};{text}") } else { text }
}

/// How cells look. Nothing here says anything that words do not say too.
pub(super) struct Looks {
    /// The title of a sheet.
    pub(super) title: Format,
    /// A line of text under the title.
    pub(super) line: Format,
    /// A heading of a section.
    pub(super) section: Format,
    /// The head of a column.
    pub(super) head: Format,
    /// What stands above the head of a column.
    pub(super) above: Format,
    /// A cell.
    pub(super) cell: Format,
    /// A cell whose number we worked out.
    pub(super) computed: Format,
    /// The name of a row.
    pub(super) name: Format,
}

impl Looks {
    /// The looks of every sheet.
    pub(super) fn new() -> Self {
        let wrapped = || Format::new().set_text_wrap().set_align(FormatAlign::Top);
        Self {
            title: Format::new().set_bold().set_font_size(14),
            line: Format::new().set_align(FormatAlign::Top),
            section: Format::new().set_bold().set_font_size(12),
            head: wrapped().set_bold().set_background_color(0x00EE_EEEE).set_border_bottom(FormatBorder::Thin),
            above: wrapped().set_font_color(0x0040_4040),
            cell: Format::new().set_align(FormatAlign::Top),
            computed: Format::new().set_align(FormatAlign::Top).set_italic(),
            name: wrapped(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_has_the_digits_of_its_number() {
        assert_eq!((digits(2, false).as_str(), digits(0, false).as_str()), ("0.00", "0"));
        assert_eq!(digits(1, true), "+0.0;-0.0;0.0");
    }

    #[test]
    fn numbers_of_seventeen_digits_are_told_from_those_of_fifteen() {
        let exact = |text: &str| {
            let number: f64 = text.parse().unwrap();
            Score::parse(&number.to_string()) == Score::parse(text)
        };
        assert!(exact("93.57") && exact("123456789.123456"));
        assert!(!exact("123456789.123456789"));
    }
}
