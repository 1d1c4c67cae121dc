//! The columns of a board's table: what each is called, what stands above it, and its cells from best to last.

use crate::analysis::{Basis, Movement, RankChange};
use crate::domain::{Board, BoardKey, Component, ComponentKey, Edition, Entry, Method, Score};
use crate::site::scribe::Scribe;

use super::cell::Cell;

/// A column of the table.
pub(super) struct Column {
    /// What its cells are, as the record copy calls it: a column or an item of the CSV; nothing where it has none.
    pub(super) item: String,
    /// What it is called in the language.
    pub(super) head: String,
    /// What it is a part of.
    pub(super) above: String,
    /// The most its numbers can be.
    pub(super) most: Option<Score>,
    /// Its numbers were worked out by us.
    pub(super) computed: bool,
    /// How wide it is, in digits.
    pub(super) width: f64,
    /// Its cells, best unit first.
    pub(super) cells: Vec<Cell>,
}

/// The columns that say something on this board.
pub(super) fn columns(scribe: &Scribe, key: BoardKey) -> Vec<Column> {
    let board = scribe.publication.board(key);
    let making =
        Making { scribe, key, board, edition: scribe.publication.edition(board.edition), method: scribe.method(board) };
    let mut columns = making.standing();
    columns.extend(making.changes());
    columns.extend(making.identity());
    columns.extend(making.figures());
    columns.extend(making.components());
    columns.extend(making.origin());
    columns.retain(|column| column.item == "unit" || column.cells.iter().any(|cell| *cell != Cell::Empty));
    columns
}

struct Making<'a> {
    scribe: &'a Scribe<'a>,
    key: BoardKey,
    board: &'a Board,
    edition: &'a Edition,
    method: &'a Method,
}

impl Making<'_> {
    /// A column; `cell` is asked for the position of each entry.
    fn column(&self, item: &str, head: String, width: f64, cell: impl Fn(usize) -> Cell) -> Column {
        let cells = self.scribe.analysis.board(self.key).order.iter().map(|at| cell(*at)).collect();
        Column { item: item.to_owned(), head, above: String::new(), most: None, computed: false, width, cells }
    }

    fn entry(&self, at: usize) -> &Entry {
        &self.board.entries[at]
    }

    /// A published number with the digits of the record copy.
    fn exact(&self, score: Option<Score>) -> Cell {
        let precision = self.method.measure.precision;
        Cell::number(score.map(|score| score.at_places(score.places().max(precision))))
    }

    /// Rank, of how many, name, score, class, whose rank it is.
    fn standing(&self) -> Vec<Column> {
        let word = |key| self.scribe.word(key);
        let analysis = self.scribe.analysis.board(self.key);
        let standings = &analysis.standings;
        let of = |at: usize| standings[at].as_ref().and(analysis.denominator);
        let score = self.column("score", word("score"), 10.0, |at| self.exact(self.entry(at).score));
        let basis = |at: usize| {
            let basis = standings[at].as_ref().map(|standing| standing.basis);
            Cell::text(basis.map(|basis| {
                word(if basis == Basis::Computed { "sheet-rank-computed" } else { "sheet-rank-published" })
            }))
        };
        vec![
            self.column("rank", word("rank"), 8.0, |at| {
                Cell::count(standings[at].as_ref().map(|standing| standing.rank.number()))
            }),
            self.column("of", word("sheet-of"), 8.0, |at| Cell::count(of(at))),
            self.column("name", word("unit"), 26.0, |at| {
                Cell::Text(self.scribe.unit_name(self.entry(at).unit, Some(self.edition.units_at)))
            }),
            Column { most: Some(self.method.measure.max), ..score },
            self.column("band", word("band"), 14.0, |at| {
                Cell::text(self.scribe.band(self.board, at).map(|band| band.name))
            }),
            self.column("rank_basis", word("sheet-rank-basis"), 12.0, basis),
        ]
    }

    /// What moved since the last comparable edition; worked out by us.
    fn changes(&self) -> Vec<Column> {
        let analysis = self.scribe.analysis.board(self.key);
        let movement = |at: usize| analysis.movements[at].as_ref();
        let places = |movement: &Movement| {
            movement.rank.map(|change| match change {
                RankChange::Up(places) => Score::new(i64::from(places), 0),
                RankChange::Down(places) => Score::new(-i64::from(places), 0),
                RankChange::Same => Score::zero(0),
            })
        };
        // Where the rank was last known in another year than the score, no rank stands beside the change of score.
        let of_rank = |at: usize| movement(at).filter(|_| analysis.rank_movements[at].is_none()).and_then(places);
        let change = |score: Option<Score>| score.map_or(Cell::Empty, Cell::Change);
        let columns = vec![
            self.column("", self.scribe.word("sheet-change-score"), 12.0, |at| {
                change(movement(at).and_then(|movement| movement.score))
            }),
            self.column("", self.scribe.word("sheet-change-rank"), 12.0, |at| change(of_rank(at))),
            self.column("", self.scribe.word("sheet-since"), 10.0, |at| {
                Cell::text(movement(at).map(|movement| movement.year.to_string()))
            }),
        ];
        columns.into_iter().map(|column| Column { computed: true, ..column }).collect()
    }

    /// Code and id, always as text.
    fn identity(&self) -> Vec<Column> {
        let unit = |at: usize| self.scribe.publication.unit(self.entry(at).unit);
        vec![
            self.column("code", self.scribe.word("fact-code"), 8.0, |at| Cell::text(unit(at).code.clone())),
            self.column("unit", self.scribe.word("sheet-unit-id"), 22.0, |at| Cell::Text(unit(at).id.to_string())),
        ]
    }

    /// What was published beside the score.
    fn figures(&self) -> Vec<Column> {
        let word = |key| self.scribe.word(key);
        vec![
            self.column("points", word("sheet-points"), 10.0, |at| self.exact(self.entry(at).points)),
            self.column("max", word("sheet-max"), 10.0, |at| Cell::number(self.entry(at).max)),
            self.column("sample", word("sheet-sample"), 10.0, |at| Cell::count(self.entry(at).sample)),
            self.column("error", word("sheet-error"), 10.0, |at| Cell::number(self.entry(at).error)),
        ]
    }

    /// The components in the order of their tree.
    fn components(&self) -> Vec<Column> {
        let mut ordered = Vec::new();
        for cut in self.method.cuts() {
            for (root, _) in self.method.children(None).filter(|(_, root)| root.cut.as_deref() == cut) {
                self.push_branch(root, &mut ordered);
            }
        }
        ordered.into_iter().map(|component| self.component(component)).collect()
    }

    fn push_branch(&self, root: ComponentKey, ordered: &mut Vec<ComponentKey>) {
        ordered.push(root);
        for (child, _) in self.method.children(Some(root)) {
            self.push_branch(child, ordered);
        }
    }

    fn component(&self, key: ComponentKey) -> Column {
        let Component { id, name, cut, max, precision, parent, .. } = self.method.component(key);
        let cell = |at: usize| Cell::number(self.entry(at).component(key).map(|score| score.at_places(*precision)));
        let above = match parent {
            Some(parent) => self.scribe.text(&self.method.component(*parent).name),
            None => self.scribe.cut_name(self.method, cut.as_deref()).unwrap_or_default(),
        };
        let column = self.column(&format!("component:{id}"), self.scribe.text(name), 14.0, cell);
        Column { above, most: *max, ..column }
    }

    /// The note of each unit and the source of its numbers.
    fn origin(&self) -> Vec<Column> {
        let note = |at: usize| Cell::text(self.entry(at).note.as_ref().map(|note| self.scribe.text(note)));
        let source = |at: usize| self.scribe.source(self.board, at);
        let trust = |at: usize| {
            let source = self.entry(at).source.map(|source| &self.edition.sources[source.position()]);
            Cell::text(source.and_then(|source| source.trust).map(|trust| self.scribe.trust(trust)))
        };
        vec![
            self.column("note", self.scribe.word("sheet-note"), 30.0, note),
            self.column("source", self.scribe.word("sheet-source"), 40.0, |at| {
                Cell::text(source(at).map(|source| source.title))
            }),
            self.column("trust", self.scribe.word("sheet-trust"), 16.0, trust),
            self.column("source_url", self.scribe.word("sheet-source-url"), 30.0, |at| {
                Cell::text(source(at).and_then(|source| source.href))
            }),
        ]
    }
}
