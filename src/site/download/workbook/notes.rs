//! The second sheet: what must be known to read the table, to quote it and to check it.

use rust_xlsxwriter::Worksheet;

use crate::analysis::Effect;
use crate::domain::{BoardKey, UnitKey};
use crate::site::correction::told_value;
use crate::site::download::{citation, version};
use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::site::view::DeductionView;

use super::cell::{Cell, Looks, put};
use super::table::Head;

/// Writes the notes: sections of rows with a name and what is said under it.
pub(super) fn write(scribe: &Scribe, key: BoardKey, heads: &[Head], sheet: &mut Worksheet) {
    let looks = Looks::new();
    let mut page = Page { sheet, looks: &looks, row: 0 };
    page.put(0, scribe.board_name(key), &looks.title);
    page.row += 1;
    page.rows(facts(scribe, key));
    page.section(scribe.word("method-ours"), rules(scribe, key));
    page.section(scribe.word("sources"), sources(scribe, key));
    page.section(scribe.word("exceptions"), exceptions(scribe, key));
    page.section(scribe.word("sheet-conflicts"), conflicts(scribe, key));
    page.section(scribe.word("deductions"), deductions(scribe, key));
    page.section(scribe.word("absent"), absences(scribe, key));
    page.section(scribe.word("corrections"), corrections(scribe, key));
    let columns = heads.iter().map(|head| [head.letter.clone(), head.text.clone(), head.item.clone()]);
    page.section(scribe.word("sheet-columns"), columns.collect());
    let _ = page.sheet.set_column_width(0, 30);
    let _ = page.sheet.set_column_width(1, 90);
    let _ = page.sheet.set_column_width(2, 40);
    page.sheet.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0).set_footer("&L&8&F · &A&R&8&P/&N");
}

/// A row: its name, what is said, and an address or another name beside it.
type Row = [String; 3];

struct Page<'a> {
    sheet: &'a mut Worksheet,
    looks: &'a Looks,
    row: u32,
}

impl Page<'_> {
    fn put(&mut self, column: u16, text: String, look: &rust_xlsxwriter::Format) {
        put(self.sheet, (self.row, column), &Cell::Text(text), look);
    }

    fn rows(&mut self, rows: Vec<Row>) {
        for cells in rows {
            for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
                self.put(column, text, &self.looks.name);
            }
            self.row += 1;
        }
    }

    /// A heading with its rows; nothing where there are none.
    fn section(&mut self, heading: String, rows: Vec<Row>) {
        if rows.is_empty() {
            return;
        }
        self.row += 1;
        self.put(0, heading, &self.looks.section);
        self.row += 1;
        self.rows(rows);
    }
}

fn row(name: impl Into<String>, text: impl Into<String>) -> Row {
    [name.into(), text.into(), String::new()]
}

/// Edition, decision, method, measure, bands, version, licence, citation, address.
fn facts(scribe: &Scribe, key: BoardKey) -> Vec<Row> {
    let board = scribe.publication.board(key);
    let edition = scribe.publication.edition(board.edition);
    let site = scribe.publication.site();
    let of_edition = scribe.edition_facts(edition).into_iter();
    let of_method = scribe.method_facts(scribe.method(board)).into_iter();
    // An address inside of the site would lead nowhere from a workbook.
    let outside = |href: Option<String>| href.filter(|href| href.contains("://")).unwrap_or_default();
    let mut rows: Vec<Row> =
        of_edition.chain(of_method).map(|fact| [scribe.word(fact.key), fact.text, outside(fact.href)]).collect();
    let bands = scribe.bands(&board.bands);
    if !bands.is_empty() {
        rows.push(row(scribe.word("band"), bands.join("; ")));
    }
    let version = version(scribe.publication, scribe.analysis, board.edition);
    rows.push(row(scribe.word("sheet-version"), version));
    if let Some(licence) = &site.licence {
        let url = licence.url.clone().unwrap_or_default();
        rows.push([scribe.word("sheet-licence"), scribe.text(&licence.name), url]);
    }
    rows.push(row(scribe.word("sheet-citation"), citation(scribe.publication, edition, scribe.language())));
    let path = Route::Board(key).path(scribe.publication, &scribe.prefix);
    rows.extend(scribe.canonical(&path).map(|address| row(scribe.word("sheet-address"), address)));
    rows
}

/// What is published and what is computed, how ties are counted, what must not be compared.
fn rules(scribe: &Scribe, key: BoardKey) -> Vec<Row> {
    let mut rows: Vec<Row> =
        scribe.incomplete(key).map(|text| row(scribe.word("sheet-count"), text)).into_iter().collect();
    rows.push(row(scribe.word("rank"), scribe.rank_basis(key)));
    rows.push(row(scribe.word("sheet-published"), scribe.word("method-ours-published")));
    rows.push(row(scribe.word("sheet-computed"), scribe.word("method-ours-rank")));
    rows.push(row(scribe.word("change-of-score"), scribe.word("method-ours-change")));
    rows.extend(scribe.break_before(key).map(|text| row(scribe.word("sheet-break"), text)));
    rows
}

fn sources(scribe: &Scribe, key: BoardKey) -> Vec<Row> {
    let board = scribe.publication.board(key);
    let edition = scribe.publication.edition(board.edition);
    let line = |source: crate::site::view::SourceView| {
        let trust = edition.sources[source.number - 1].trust.map(|trust| scribe.trust(trust));
        [trust.unwrap_or_default(), source.title, source.href.unwrap_or_default()]
    };
    scribe.sources(board).into_iter().map(line).collect()
}

fn exceptions(scribe: &Scribe, key: BoardKey) -> Vec<Row> {
    let board = scribe.publication.board(key);
    let name = scribe.text(&board.name);
    let whole = scribe.exceptions(key, None).into_iter().map(|text| row(name.clone(), text));
    whole.chain(over_entries(scribe, key, |at| scribe.exceptions(key, Some(board.entries[at].unit)))).collect()
}

fn conflicts(scribe: &Scribe, key: BoardKey) -> Vec<Row> {
    let board = scribe.publication.board(key);
    let mut rows = Vec::new();
    for at in &scribe.analysis.board(key).order {
        let name = unit_name(scribe, key, board.entries[*at].unit);
        rows.extend(scribe.conflicts(board, *at).into_iter().map(|other| {
            let named = |key, figure: Option<String>| figure.map(|figure| format!("{}: {figure}", scribe.word(key)));
            let figures: Vec<String> =
                [named("score", other.score), named("rank", other.rank)].into_iter().flatten().collect();
            [name.clone(), figures.join("; "), other.source.map(|source| source.title).unwrap_or_default()]
        }));
    }
    rows
}

fn deductions(scribe: &Scribe, key: BoardKey) -> Vec<Row> {
    let told = |deduction: DeductionView| match deduction.response {
        Some(response) => format!("{} {response}", deduction.text),
        None => deduction.text,
    };
    over_entries(scribe, key, |at| scribe.deductions(scribe.publication.board(key), at).into_iter().map(told).collect())
}

fn absences(scribe: &Scribe, key: BoardKey) -> Vec<Row> {
    let absences = scribe.publication.board(key).absent.iter();
    let reason = |absence: &crate::domain::Absence| absence.reason.as_ref().map(|reason| scribe.text(reason));
    absences.map(|absence| row(unit_name(scribe, key, absence.unit), reason(absence).unwrap_or_default())).collect()
}

/// The corrections of the edition that touched this board, or words only.
fn corrections(scribe: &Scribe, key: BoardKey) -> Vec<Row> {
    let board = scribe.publication.board(key);
    let edition = scribe.publication.edition(board.edition);
    let mut rows = Vec::new();
    for (correction, effects) in edition.corrections.iter().zip(scribe.analysis.effects(board.edition)) {
        let of_board: Vec<&Effect> = effects.iter().filter(|effect| effect.board == key).collect();
        if of_board.is_empty() && !correction.changes.is_empty() {
            continue;
        }
        let title = scribe.correction_title(correction);
        rows.push([title, scribe.text(&correction.reason), correction.document.clone().unwrap_or_default()]);
        for effect in of_board {
            let said = scribe.corrected_unit(board.edition, effect);
            let values: Vec<String> = said.values.iter().map(|value| told_value(scribe, value)).collect();
            rows.push(row(said.unit.label, values.join("; ")));
        }
    }
    rows
}

/// What is said of each entry, best first, behind the name of its unit.
fn over_entries(scribe: &Scribe, key: BoardKey, said: impl Fn(usize) -> Vec<String>) -> Vec<Row> {
    let board = scribe.publication.board(key);
    let mut rows = Vec::new();
    for at in &scribe.analysis.board(key).order {
        let name = unit_name(scribe, key, board.entries[*at].unit);
        rows.extend(said(*at).into_iter().map(|text| row(name.clone(), text)));
    }
    rows
}

fn unit_name(scribe: &Scribe, key: BoardKey, unit: UnitKey) -> String {
    let edition = scribe.publication.edition(scribe.publication.board(key).edition);
    scribe.unit_name(unit, Some(edition.units_at))
}
