//! A board as a workbook for people: first the table with headers in the language, then what must be known to read it.
//!
//! Cells hold the numbers of the record copy, as numbers; there are no formulas. The same board gives the same bytes: the
//! day of making is that of the edition.

mod cell;
mod columns;
mod notes;
mod table;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

use crate::domain::{BoardKey, Date};
use crate::site::scribe::Scribe;

/// The workbook of a board in the language of the scribe.
pub(super) fn board(scribe: &Scribe, key: BoardKey) -> Vec<u8> {
    let edition = scribe.publication.edition(scribe.publication.board(key).edition);
    let mut workbook = Workbook::new();
    let columns = columns::columns(scribe, key);
    let first = workbook.add_worksheet();
    // A name that no sheet may have leaves the plain one.
    let _ = first.set_name(scribe.word("ranking"));
    let (table_name, heads) = (first.name(), table::write(scribe, key, &columns, first));
    let second = workbook.add_worksheet();
    let notes_name = scribe.word("sheet-notes");
    if !notes_name.eq_ignore_ascii_case(&table_name) {
        let _ = second.set_name(notes_name);
    }
    notes::write(scribe, key, &heads, second);
    let site = scribe.publication.site();
    let mut properties = DocProperties::new()
        .set_title(scribe.board_name(key))
        .set_author(site.publisher.name.as_ref().map(|name| scribe.text(name)).unwrap_or_default())
        .set_comment(super::citation(scribe.publication, edition, scribe.language()));
    if let Some(day) = midnight(edition.published.unwrap_or(edition.units_at)) {
        properties = properties.set_creation_datetime(&day);
    }
    workbook.set_properties(&properties);
    // Nothing is left that could be refused: texts are cut to what a cell holds, sheets have different names.
    workbook.save_to_buffer().unwrap_or_default()
}

/// The beginning of a day, or of the first day that a workbook can name.
fn midnight(day: Date) -> Option<ExcelDateTime> {
    let month = u8::try_from(day.month()).ok()?;
    let found = ExcelDateTime::from_ymd(u16::try_from(day.year()).ok()?, month, u8::try_from(day.day()).ok()?);
    found.or_else(|_| ExcelDateTime::from_ymd(1900, 1, 1)).ok()
}
