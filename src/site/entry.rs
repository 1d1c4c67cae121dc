//! What is said of one unit on one board: as a row, and as parts of its score.

use std::collections::BTreeSet;

use crate::analysis::{Movement, RankChange};
use crate::domain::{Board, BoardKey, Citation, ComponentKey, MeasureKind, Method, Score, UnitKey};
use crate::locale::Phrase;

use super::route::Route;
use super::scribe::Scribe;
use super::view::{ConflictView, EntryView, GroupRankView, MovementView, SourceView};

impl Scribe<'_> {
    /// A row of a board. `columns` are the components that stand beside the score.
    pub(super) fn entry(&self, key: BoardKey, at: usize, columns: &[ComponentKey]) -> EntryView {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let method = self.method(board);
        let entry = &board.entries[at];
        let analysis = self.analysis.board(key);
        let component = |column: &ComponentKey| {
            let places = method.component(*column).places_shown();
            entry.component(*column).map(|score| self.locale.number(score, places))
        };
        EntryView {
            name: self.unit_name(entry.unit, Some(edition.units_at)),
            href: self.href(&Route::Scorecard(entry.unit, edition.year)),
            id: self.row_id(entry.unit),
            rank: analysis.standings[at].as_ref().map(|standing| self.rank(standing)),
            range: self.range(key, at).and_then(|range| range.short),
            score: entry.score.map(|score| self.score(score, method)),
            points: self.points(board, at),
            band: self.band(board, at),
            movement: self.movement(key, at),
            components: columns.iter().map(component).collect(),
            source: self.source(board, at),
            note: entry.note.as_ref().map(|note| self.text(note)),
            conflicts: self.conflicts(board, at),
            exceptions: self.exceptions(key, Some(entry.unit)),
        }
    }

    /// The id of a unit's row on any page.
    pub(super) fn row_id(&self, unit: UnitKey) -> String {
        format!("u-{}", self.publication.unit(unit).id.as_str().replace('/', "--"))
    }

    /// Points and the unit's own maximum, where they stand beside a percentage.
    pub(super) fn points(&self, board: &Board, at: usize) -> Option<String> {
        let entry = &board.entries[at];
        let places = self.method(board).measure.precision;
        let points = self.points_number(board, at)?;
        let points = self.locale.number(points, places.max(points.places()));
        Some(match entry.max {
            Some(max) => format!("{points}/{}", self.plain_number(max)),
            None => points,
        })
    }

    /// The points of a unit alone, where they stand beside a percentage.
    pub(super) fn points_number(&self, board: &Board, at: usize) -> Option<Score> {
        let entry = &board.entries[at];
        match self.method(board).measure.kind {
            MeasureKind::Percent => entry.points,
            MeasureKind::Points => entry.points.or_else(|| entry.max.and(entry.score)),
        }
    }

    /// How an entry moved. Where its rank was last known in another year than its score, the sentence tells both, each
    /// with its year, and no rank stands beside the change of score.
    pub(super) fn movement(&self, key: BoardKey, at: usize) -> Option<MovementView> {
        let analysis = self.analysis.board(key);
        let movement = analysis.movements[at].as_ref()?;
        Some(match analysis.rank_movements[at].as_ref() {
            None => self.movement_view(key, at, movement),
            Some(by_rank) => {
                let by_score = self.movement_view(key, at, &Movement { rank: None, ..*movement });
                let by_rank = self.movement_sentence(key, &Movement { score: None, ..*by_rank });
                MovementView { sentence: format!("{} {by_rank}", by_score.sentence), ..by_score }
            }
        })
    }

    fn movement_view(&self, key: BoardKey, at: usize, movement: &Movement) -> MovementView {
        let places = self.method(self.publication.board(key)).measure.places_shown();
        let way = |sign: i64| match sign.signum() {
            1 => "up",
            -1 => "down",
            _ => "same",
        };
        MovementView {
            year: movement.year,
            skips_years: movement.year + 1 != self.year_of(key),
            score: movement.score.map(|change| self.locale.signed(change, places)),
            score_direction: movement.score.map(|change| way(change.at_places(places).units())),
            places: movement.rank.map(|change| match change {
                RankChange::Up(places) | RankChange::Down(places) => places.to_string(),
                RankChange::Same => "0".to_owned(),
            }),
            rank_direction: movement.rank.map(|change| match change {
                RankChange::Up(_) => "up",
                RankChange::Down(_) => "down",
                RankChange::Same => "same",
            }),
            rank_before: self.standing_before(movement),
            sentence: self.movement_sentence(key, movement),
            why: self.contrary_sentence(key, at, movement),
            doubt: self.doubt(key, at, movement),
        }
    }

    /// Where an entry's numbers came from.
    pub(super) fn source(&self, board: &Board, at: usize) -> Option<SourceView> {
        let key = board.entries[at].source?;
        Some(self.citation(board, key.position()))
    }

    fn citation(&self, board: &Board, position: usize) -> SourceView {
        self.cite(position, &self.publication.edition(board.edition).sources[position])
    }

    /// A source, by its place in the list of its edition.
    pub(super) fn cite(&self, position: usize, citation: &Citation) -> SourceView {
        let language = citation.language.as_ref().unwrap_or(&self.publication.site().languages[0]);
        SourceView {
            number: position + 1,
            title: citation.title.clone(),
            lang: (language != self.language()).then(|| language.tag().to_owned()),
            href: citation.url.clone(),
            trust_key: citation.trust.map(|trust| format!("trust-{}", trust.word())),
            id: format!("source-{}", position + 1),
        }
    }

    /// The sources of an edition that the page names: those of the given entries, or all.
    pub(super) fn sources(&self, board: &Board) -> Vec<SourceView> {
        let mut named = BTreeSet::new();
        named.extend(board.averages.iter().filter_map(|average| average.source).map(|key| key.position()));
        for entry in &board.entries {
            named.extend(entry.source.iter().map(|key| key.position()));
            named.extend(entry.conflicts.iter().filter_map(|conflict| conflict.source).map(|key| key.position()));
        }
        named.into_iter().map(|position| self.citation(board, position)).collect()
    }

    /// Other figures that were published for the same unit.
    pub(super) fn conflicts(&self, board: &Board, at: usize) -> Vec<ConflictView> {
        let method = self.method(board);
        let view = |conflict: &crate::domain::Conflict| ConflictView {
            score: conflict.score.map(|score| self.exact_score(score, method)),
            rank: conflict.rank.map(|rank| self.locale.integer(u64::from(rank))),
            source: conflict.source.map(|key| self.citation(board, key.position())),
        };
        board.entries[at].conflicts.iter().map(view).collect()
    }

    /// Known differences of a unit on a board, or of the board as a whole, with their reasons.
    pub(super) fn exceptions(&self, key: BoardKey, unit: Option<UnitKey>) -> Vec<String> {
        let edition = self.publication.edition(self.publication.board(key).edition);
        let of_this = edition.acknowledged.iter().filter(|known| known.board == key && known.unit == unit);
        of_this
            .map(|known| {
                let about = match known.problem.as_str() {
                    "total" | "component-total" => "exception-total",
                    "published-rank" | "rank-sequence" => "exception-rank",
                    "of" => "exception-of",
                    "band" => "exception-band",
                    "average" => "exception-average",
                    "jump" => "exception-jump",
                    _ => "exception-other",
                };
                self.say(&Phrase::plain(about).with("reason", self.text(&known.reason)))
            })
            .collect()
    }

    /// The ranks of a unit inside its peer groups on a board.
    pub(super) fn group_ranks(&self, key: BoardKey, at: usize) -> Vec<GroupRankView> {
        let groups = self.analysis.board(key).groups.iter();
        let ranked = groups.filter_map(|standing| {
            let (_, rank, tied) = standing.members.iter().find(|(entry, _, _)| *entry == at)?;
            let group = self.publication.group(standing.group);
            Some(GroupRankView {
                group: self.link(self.text(&group.name), &Route::Group(standing.group)),
                rank: self.group_rank(*rank, *tied, standing.size),
            })
        });
        ranked.collect()
    }

    /// The components that stand as columns of a board: the roots that some entry has.
    pub(super) fn columns(&self, key: BoardKey) -> Vec<ComponentKey> {
        let board = self.publication.board(key);
        let method = self.method(board);
        let has_data = |column: ComponentKey| board.entries.iter().any(|entry| entry.component(column).is_some());
        method.children(None).map(|(column, _)| column).filter(|column| has_data(*column)).collect()
    }

    /// What a way of slicing the total is called, where a method has more than one.
    pub(super) fn cut_name(&self, method: &Method, cut: Option<&str>) -> Option<String> {
        if method.cuts().len() < 2 {
            return None;
        }
        Some(self.say(&Phrase::plain("cut").with("cut", cut.unwrap_or("none"))))
    }
}
