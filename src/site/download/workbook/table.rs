//! The first sheet: the table as people read, sort and print it.

use rust_xlsxwriter::Worksheet;

use crate::domain::BoardKey;
use crate::site::scribe::Scribe;

use super::cell::{Cell, Looks, put};
use super::columns::Column;

/// The head of a column as the second sheet explains it: its letter, what it is called, its name in the record copy.
pub(super) struct Head {
    /// The letter of the column: `A`, `AB`.
    pub(super) letter: String,
    /// What it is called.
    pub(super) text: String,
    /// What the CSV calls it; empty where it has none.
    pub(super) item: String,
}

/// The size of paper that every office here has: A4, as the format numbers it.
const A4: u8 = 9;

/// Writes the table and says what its columns are.
pub(super) fn write(scribe: &Scribe, key: BoardKey, columns: &[Column], sheet: &mut Worksheet) -> Vec<Head> {
    let looks = Looks::new();
    put(sheet, (0, 0), &Cell::Text(scribe.board_name(key)), &looks.title);
    let lines = [scribe.incomplete(key), Some(scribe.rank_basis(key))];
    let mut row = 1;
    for line in lines.into_iter().flatten() {
        put(sheet, (row, 0), &Cell::Text(line), &looks.line);
        row += 1;
    }
    let heads_begin = row;
    row = above(scribe, columns, row, sheet, &looks);
    for (at, column) in numbered(columns) {
        put(sheet, (row, at), &Cell::Text(column.head.clone()), &looks.head);
        let _ = sheet.set_column_width(at, column.width);
        let look = if column.computed { &looks.computed } else { &looks.cell };
        for (cell, below) in column.cells.iter().zip(row + 1..) {
            put(sheet, (below, at), cell, look);
        }
    }
    set_up(columns, (heads_begin, row), sheet);
    let head = |(at, column): (u16, &Column)| Head {
        letter: rust_xlsxwriter::column_number_to_name(at),
        text: column.head.clone(),
        item: column.item.clone(),
    };
    numbered(columns).map(head).collect()
}

fn numbered(columns: &[Column]) -> impl Iterator<Item = (u16, &Column)> {
    (0..).zip(columns)
}

/// Above the heads: what a component is a part of, and its maximum. Gives back the row that comes next.
fn above(scribe: &Scribe, columns: &[Column], mut row: u32, sheet: &mut Worksheet, looks: &Looks) -> u32 {
    let name = numbered(columns).find(|(_, column)| column.item == "name").map_or(0, |(at, _)| at);
    if columns.iter().any(|column| !column.above.is_empty()) {
        for (at, column) in numbered(columns) {
            put(sheet, (row, at), &Cell::text(Some(column.above.clone())), &looks.above);
        }
        put(sheet, (row, name), &Cell::Text(scribe.word("sheet-part-of")), &looks.above);
        row += 1;
    }
    if columns.iter().any(|column| column.most.is_some()) {
        for (at, column) in numbered(columns) {
            put(sheet, (row, at), &Cell::number(column.most), &looks.above);
        }
        put(sheet, (row, name), &Cell::Text(scribe.word("maximum")), &looks.above);
        row += 1;
    }
    row
}

/// What stays in sight and how it prints. `heads` are the first and the last row of the heads.
fn set_up(columns: &[Column], heads: (u32, u32), sheet: &mut Worksheet) {
    let (first, last) = heads;
    let name = numbered(columns).find(|(_, column)| column.item == "name").map_or(0, |(at, _)| at);
    let rows = columns.first().map_or(0, |column| column.cells.len());
    let bottom = last.saturating_add(u32::try_from(rows).unwrap_or(u32::MAX));
    let right = u16::try_from(columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let _ = sheet.set_freeze_panes(last + 1, name + 1);
    if rows > 0 {
        let _ = sheet.autofilter(last, 0, bottom, right);
    }
    let _ = sheet.set_repeat_rows(first, last);
    let _ = sheet.set_repeat_columns(0, name);
    sheet.set_paper_size(A4).set_landscape().set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
    // Many columns go over several sheets of paper: on one they could not be read.
    if columns.len() <= 14 {
        sheet.set_print_fit_to_pages(1, 0);
    }
    sheet.set_footer("&L&8&F · &A&R&8&P/&N");
}
