//! Movement between editions that may be compared, and the breaks between those that may not.

use std::collections::BTreeMap;

use super::BoardAnalysis;
use super::rank::Rank;
use super::standing::{Basis, Standing};
use crate::domain::{BoardKey, IndexKey, MethodKey, Publication, Score, Slug, Text, UnitKey};

/// How an entry moved since an earlier edition of its board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Movement {
    /// The board of the earlier edition.
    pub previous: BoardKey,
    /// The position of the unit's entry on it.
    pub previous_entry: usize,
    /// Its year.
    pub year: i16,
    /// Now − then, exactly; where both scores are there and may be compared.
    pub score: Option<Score>,
    /// The score then, where `score` is there.
    pub score_previous: Option<Score>,
    /// How the rank moved; where both standings are there and may be compared.
    pub rank: Option<RankChange>,
    /// Whether the rank was published or computed: now, then. Means something where `rank` is there.
    pub bases: (Basis, Basis),
    /// Of how many units: now, then.
    pub of: (Option<u32>, Option<u32>),
}

/// How a rank moved. Up is towards rank 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RankChange {
    /// So many places better.
    Up(u32),
    /// So many places worse.
    Down(u32),
    /// The same place.
    Same,
}

/// A place in a series where a board may not be compared with its edition before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Break {
    /// The board of the edition before.
    pub previous: BoardKey,
    /// Its year.
    pub year: i16,
    /// Scores may not be compared.
    pub scores: bool,
    /// Ranks may not be compared.
    pub ranks: bool,
    /// Why, as the newer method says.
    pub reason: Option<Text>,
}

/// One board over the years, and how far back each of its editions may be compared.
#[derive(Debug, Clone)]
pub(super) struct Reaches {
    by_board: Vec<Reach>,
}

#[derive(Debug, Clone)]
struct Reach {
    /// Which board over the years it is.
    line: usize,
    year: i16,
    /// The earliest years with no break between them and this one.
    scores_from: i16,
    ranks_from: i16,
    broken: Option<Break>,
}

impl Reaches {
    /// The break between a board and its edition before, if there is one.
    pub(super) fn break_before(&self, board: BoardKey) -> Option<Break> {
        self.by_board[board.position()].broken.clone()
    }

    /// The years from which the scores and the ranks of a board may be compared.
    pub(super) fn years_from(&self, board: BoardKey) -> (i16, i16) {
        let reach = &self.by_board[board.position()];
        (reach.scores_from, reach.ranks_from)
    }
}

/// One board over the years: its index, its scope, its id.
type Line<'a> = (IndexKey, UnitKey, &'a Slug);

/// How far back each board may be compared: to the beginning of its stretch.
pub(super) fn reaches(publication: &Publication) -> Reaches {
    let mut lines: BTreeMap<Line, Vec<(i16, BoardKey)>> = BTreeMap::new();
    for (key, board) in publication.boards() {
        let edition = publication.edition(board.edition);
        lines.entry((edition.index, edition.scope, &board.id)).or_default().push((edition.year, key));
    }
    let mut by_board: BTreeMap<BoardKey, Reach> = BTreeMap::new();
    for (line, mut boards) in lines.into_values().enumerate() {
        boards.sort_unstable();
        let scores = stretches(publication, &boards, Publication::scores_comparable);
        let ranks = stretches(publication, &boards, Publication::ranks_comparable);
        for (at, (year, key)) in boards.iter().enumerate() {
            let broken = at.checked_sub(1).map(|before| boards[before]).and_then(|(year, previous)| {
                let (scores, ranks) = (scores[at] == at, ranks[at] == at);
                let reason = publication.method(publication.board(*key).method).break_reason.clone();
                (scores || ranks).then_some(Break { previous, year, scores, ranks, reason })
            });
            let (scores_from, ranks_from) = (boards[scores[at]].0, boards[ranks[at]].0);
            by_board.insert(*key, Reach { line, year: *year, scores_from, ranks_from, broken });
        }
    }
    Reaches { by_board: by_board.into_values().collect() }
}

/// For each edition of a board, oldest first, where its stretch begins: editions of which every one may be compared with
/// every other. Comparability need not pass on: of three methods the first may name the second and the second the third,
/// and nobody says that the first and the third agree; a line through all three would say it. Going forward in time keeps
/// the stretches of the past as they are when a year is added.
fn stretches(
    publication: &Publication,
    boards: &[(i16, BoardKey)],
    comparable: fn(&Publication, MethodKey, MethodKey) -> bool,
) -> Vec<usize> {
    let method = |at: usize| publication.board(boards[at].1).method;
    let mut begins = Vec::with_capacity(boards.len());
    let mut begin = 0;
    for at in 0..boards.len() {
        if !(begin..at).all(|before| comparable(publication, method(at), method(before))) {
            begin = at;
        }
        begins.push(begin);
    }
    begins
}

/// The movements of one entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Movements {
    /// Since the last edition with a comparable score, else with a comparable rank.
    pub(super) movement: Option<Movement>,
    /// Since the last edition with a comparable rank, where that is another one.
    pub(super) by_rank: Option<Movement>,
}

/// The movements of the entry that stands at `at` among the appearances of its unit.
///
/// Going back, editions without the unit's score (or its standing) are passed over; a break ends the way, for scores
/// and for ranks apart.
pub(super) fn movements(
    publication: &Publication,
    reaches: &Reaches,
    boards: &[BoardAnalysis],
    appearances: &[(BoardKey, usize)],
    at: usize,
) -> Movements {
    let (key, entry) = appearances[at];
    let now = Moment::new(publication, boards, key, entry);
    let reach = &reaches.by_board[key.position()];
    let earlier = || {
        let on_line = |(board, _): &&(BoardKey, usize)| reaches.by_board[board.position()].line == reach.line;
        let before = appearances[..at].iter().rev().filter(on_line);
        before.filter(|(board, _)| reaches.by_board[board.position()].year < reach.year)
    };
    let since = |from: i16, has: &dyn Fn(&Moment) -> bool| {
        if !has(&now) {
            return None;
        }
        let within = earlier().take_while(|(board, _)| reaches.by_board[board.position()].year >= from);
        within.map(|(board, entry)| Moment::new(publication, boards, *board, *entry)).find(|then| has(then))
    };
    let by_score = since(reach.scores_from, &|moment| moment.score.is_some());
    let by_rank = since(reach.ranks_from, &|moment| moment.standing.is_some());
    let movement = |then: &Moment| {
        let year = reaches.by_board[then.board.position()].year;
        compare(&now, then, year, (year >= reach.scores_from, year >= reach.ranks_from))
    };
    let elsewhere = by_rank.as_ref().filter(|rank| by_score.as_ref().is_some_and(|score| score.board != rank.board));
    Movements { movement: by_score.as_ref().or(by_rank.as_ref()).map(movement), by_rank: elsewhere.map(movement) }
}

/// One entry with what is compared of it.
struct Moment {
    board: BoardKey,
    entry: usize,
    score: Option<Score>,
    standing: Option<Standing>,
    of: Option<u32>,
}

impl Moment {
    fn new(publication: &Publication, boards: &[BoardAnalysis], board: BoardKey, entry: usize) -> Self {
        let analysis = &boards[board.position()];
        let score = publication.board(board).entries[entry].score;
        Self { board, entry, score, standing: analysis.standings[entry], of: analysis.denominator }
    }
}

fn compare(now: &Moment, then: &Moment, year: i16, (scores, ranks): (bool, bool)) -> Movement {
    let score_pair = now.score.zip(then.score).filter(|_| scores);
    let rank_pair = now.standing.zip(then.standing).filter(|_| ranks);
    let basis = |moment: &Moment| moment.standing.map_or(Basis::Published, |standing| standing.basis);
    Movement {
        previous: then.board,
        previous_entry: then.entry,
        year,
        score: score_pair.map(|(now, then)| now - then),
        score_previous: score_pair.map(|(_, then)| then),
        rank: rank_pair.map(|(now, then)| RankChange::between(now.rank, then.rank)),
        bases: (basis(now), basis(then)),
        of: (now.of, then.of),
    }
}

impl RankChange {
    /// From the rank then to the rank now; whether the two may be compared is for the caller to know.
    pub fn between(now: Rank, then: Rank) -> Self {
        let (now, then) = (now.number(), then.number());
        match now.abs_diff(then) {
            0 => Self::Same,
            places if now < then => Self::Up(places),
            places => Self::Down(places),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::analyze;
    use crate::domain::specimen::{Specimen, score};

    #[test]
    fn a_unit_moves_since_the_year_before() {
        let mut specimen = Specimen::new(&["a", "b"]);
        let then = specimen.board(2020, "m", true, &[("a", "80.50", 0), ("b", "90", 0)]);
        let now = specimen.board(2021, "m", true, &[("b", "89", 2), ("a", "91.7", 1)]);
        specimen.tables.boards[now.position()].of = Some(2);
        let publication = specimen.publication();
        let analysis = analyze(&publication);
        assert_eq!(analysis.board(then).movements, [None, None]);
        let expected = Movement {
            previous: then,
            previous_entry: 0,
            year: 2020,
            score: Some(score("11.20")),
            score_previous: Some(score("80.50")),
            rank: Some(RankChange::Up(1)),
            bases: (Basis::Published, Basis::Computed),
            of: (Some(2), Some(2)),
        };
        assert_eq!(analysis.board(now).movements[1], Some(expected));
        assert_eq!(analysis.board(now).movements[0].unwrap().rank, Some(RankChange::Down(1)));
        assert_eq!(analysis.board(now).rank_movements, [None, None]);
        assert_eq!(analysis.board(now).breaks_before, None);
    }

    #[test]
    fn years_without_a_score_are_passed_over() {
        let mut specimen = Specimen::new(&["a"]);
        let first = specimen.board(2018, "m", false, &[("a", "80", 5)]);
        let second = specimen.board(2019, "m", false, &[("a", "", 3)]);
        specimen.board(2020, "m", false, &[]);
        let now = specimen.board(2021, "m", false, &[("a", "79", 3)]);
        let publication = specimen.publication();
        let analysis = analyze(&publication);
        let board = analysis.board(now);
        let movement = board.movements[0].unwrap();
        assert_eq!((movement.previous, movement.score), (first, Some(score("-1"))));
        assert_eq!((movement.rank, movement.of), (Some(RankChange::Up(2)), (None, None)));
        let by_rank = board.rank_movements[0].unwrap();
        assert_eq!((by_rank.previous, by_rank.score, by_rank.rank), (second, None, Some(RankChange::Same)));
        assert_eq!(analysis.board(second).movements[0].unwrap().rank, Some(RankChange::Up(2)));
    }

    #[test]
    fn nothing_is_compared_across_a_break() {
        let mut specimen = Specimen::new(&["a"]);
        let old = specimen.board(2018, "old", true, &[("a", "80", 0)]);
        let broken = specimen.board(2019, "new", true, &[]);
        let again = specimen.board(2020, "old", true, &[("a", "82", 0)]);
        specimen.method("new").break_reason = Some(crate::domain::specimen::text("Bộ tiêu chí mới"));
        let publication = specimen.publication();
        let analysis = analyze(&publication);
        // The method came back, but a break lies between.
        assert_eq!(analysis.board(again).movements, [None]);
        let found = analysis.board(broken).breaks_before.as_ref().unwrap();
        assert_eq!((found.previous, found.year, found.scores, found.ranks), (old, 2018, true, true));
        assert!(found.reason.is_some());
        assert!(analysis.board(again).breaks_before.is_some());
        assert_eq!(analysis.board(old).breaks_before, None);
    }

    #[test]
    fn what_is_comparable_with_the_same_is_not_thereby_comparable() {
        let mut specimen = Specimen::new(&["a"]);
        specimen.board(2018, "one", true, &[("a", "80", 0)]);
        let middle = specimen.board(2019, "two", true, &[("a", "81", 0)]);
        let last = specimen.board(2020, "three", true, &[("a", "82", 0)]);
        for (later, earlier) in [("two", "one"), ("three", "two")] {
            let earlier = specimen.method_key(earlier);
            specimen.method(later).comparable_scores = vec![earlier];
        }
        let publication = specimen.publication();
        let analysis = analyze(&publication);
        assert_eq!(analysis.board(middle).movements[0].unwrap().score, Some(score("1")));
        assert!(!analysis.board(middle).breaks_before.as_ref().unwrap().scores);
        assert!(analysis.board(last).breaks_before.as_ref().unwrap().scores);
        assert_eq!(analysis.board(last).movements, [None]);
    }

    #[test]
    fn ranks_may_be_comparable_where_scores_are_not() {
        let mut specimen = Specimen::new(&["a", "b"]);
        let then = specimen.board(2018, "old", true, &[("a", "80", 0), ("b", "81", 0)]);
        let now = specimen.board(2019, "new", true, &[("a", "8", 0), ("b", "7", 0)]);
        let old = specimen.method_key("old");
        specimen.method("new").comparable_ranks = vec![old];
        let publication = specimen.publication();
        let analysis = analyze(&publication);
        let movement = analysis.board(now).movements[0].unwrap();
        assert_eq!((movement.previous, movement.score, movement.rank), (then, None, Some(RankChange::Up(1))));
        let found = analysis.board(now).breaks_before.as_ref().unwrap();
        assert_eq!((found.scores, found.ranks), (true, false));
    }

    #[test]
    fn an_unknown_rank_gives_no_change_of_rank() {
        let mut specimen = Specimen::new(&["a"]);
        specimen.board(2018, "m", false, &[("a", "80", 4)]);
        let now = specimen.board(2019, "m", false, &[("a", "81", 0)]);
        let publication = specimen.publication();
        let movement = analyze(&publication).board(now).movements[0].unwrap();
        assert_eq!((movement.score, movement.rank), (Some(score("1")), None));
    }
}
