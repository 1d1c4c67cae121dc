//! Sentences made only from facts in the data, in the words of the theme.

use crate::analysis::{Basis, Movement, RankChange, is_contrary, passing};
use crate::domain::{BoardKey, Direction, UnitKey};
use crate::locale::Phrase;

use super::scribe::Scribe;

impl Scribe<'_> {
    /// How many of a board's units are here, where not all are: "Có số liệu của 17 trên 63 đơn vị".
    pub(super) fn incomplete(&self, key: BoardKey) -> Option<String> {
        let board = self.publication.board(key);
        if board.complete {
            return None;
        }
        let count = self.locale.integer(board.entries.len() as u64);
        let phrase =
            |id: &'static str| Phrase::plain(id).with("count", count).with_count("number", board.entries.len());
        Some(match self.analysis.board(key).denominator {
            Some(of) => {
                let of = self.locale.integer(u64::from(of));
                self.say(&phrase("incomplete-count-of").with("of", of))
            }
            None => self.say(&phrase("incomplete-count")),
        })
    }

    /// One sentence on what a board says: who is first, or how many units are here.
    pub(super) fn board_sentence(&self, key: BoardKey) -> String {
        let board = self.publication.board(key);
        let analysis = self.analysis.board(key);
        let edition = self.publication.edition(board.edition);
        let method = self.method(board);
        let leaders: Vec<usize> = (0..board.entries.len())
            .filter(|at| analysis.standings[*at].as_ref().is_some_and(|standing| standing.rank.number() == 1))
            .collect();
        let names: Vec<String> =
            leaders.iter().map(|at| self.unit_name(board.entries[*at].unit, Some(edition.units_at))).collect();
        let base = Phrase::plain(match (leaders.is_empty(), board.complete) {
            (true, _) => "board-without-leader",
            (false, true) => "board-leader",
            (false, false) => "board-leader-incomplete",
        })
        .with("board", self.text(&board.name))
        .with("names", self.list(&names))
        .with("average", self.average_of_board(key).unwrap_or_else(|| "none".to_owned()))
        .with_count("leaders", leaders.len())
        .with("count", self.locale.integer(board.entries.len() as u64))
        .with_count("number", board.entries.len());
        let score = leaders.first().and_then(|at| board.entries[*at].score);
        let of = analysis.denominator;
        let base = base.with("score", score.map_or_else(|| "none".to_owned(), |s| self.score_with_measure(s, method)));
        let base = base.with("of", of.map_or_else(|| "none".to_owned(), |of| self.locale.integer(u64::from(of))));
        let computed = leaders.first().and_then(|at| analysis.standings[*at].as_ref()).map(|standing| standing.basis);
        let noted = leaders.iter().any(|at| self.is_noted(key, *at));
        let base = base.with("noted", if noted { "yes" } else { "no" });
        self.say(&base.with("basis", if computed == Some(Basis::Computed) { "computed" } else { "published" }))
    }

    /// One sentence on a unit on a board: score, rank of how many, class, change.
    pub(super) fn entry_sentence(&self, key: BoardKey, entry: usize) -> String {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let found = &board.entries[entry];
        let method = self.method(board);
        let standing = self.analysis.board(key).standings[entry].as_ref();
        let band = self.band(board, entry);
        let main = match (found.score.is_some(), standing.is_some(), band.is_some()) {
            (true, true, _) => "entry-score-rank",
            (true, false, _) => "entry-score",
            (false, true, _) => "entry-rank",
            (false, false, true) => "entry-band",
            (false, false, false) => "entry-nothing",
        };
        let text_or_none = |text: Option<String>| text.unwrap_or_else(|| "none".to_owned());
        let phrase = Phrase::plain(main)
            .with("unit", self.unit_name(found.unit, Some(edition.units_at)))
            .with("index", self.index_short(edition.index))
            .with("year", edition.year.to_string())
            .with("score", text_or_none(found.score.map(|score| self.score_with_measure(score, method))))
            .with("rank", text_or_none(standing.map(|standing| self.rank_in_words(standing))))
            .with(
                "basis",
                match standing.map(|standing| standing.basis) {
                    Some(Basis::Computed) => "computed",
                    _ => "published",
                },
            )
            .with("band", text_or_none(band.map(|band| band.name)))
            .with("noted", if self.is_noted(key, entry) { "yes" } else { "no" });
        self.say(&phrase)
    }

    /// There is something to know of a number before it is believed: wherever it stands alone, that is said beside it.
    pub(super) fn is_noted(&self, key: BoardKey, at: usize) -> bool {
        let entry = &self.publication.board(key).entries[at];
        entry.note.is_some() || !entry.conflicts.is_empty() || !self.exceptions(key, Some(entry.unit)).is_empty()
    }

    /// What moved since the edition before, as a sentence that names the year and both denominators where they differ.
    pub(super) fn movement_sentence(&self, board: BoardKey, movement: &Movement) -> String {
        let method = self.method(self.publication.board(board));
        let places = method.measure.places_shown();
        let (score_way, score) = match movement.score {
            None => ("none", "none".to_owned()),
            Some(change) => {
                let way = match change.units().signum() {
                    1 => "up",
                    -1 => "down",
                    _ => "same",
                };
                (way, self.with_difference(&self.locale.number(change.magnitude(), places), method))
            }
        };
        let (rank_way, gained) = match movement.rank {
            None => ("none", 0),
            Some(RankChange::Up(gained)) => ("up", gained),
            Some(RankChange::Down(lost)) => ("down", lost),
            Some(RankChange::Same) => ("same", 0),
        };
        let before = self.standing_before(movement);
        let resized = matches!(movement.of, (Some(now), Some(then)) if now != then);
        let computed =
            movement.rank.is_some() && (movement.bases.0 == Basis::Computed || movement.bases.1 == Basis::Computed);
        let key = match (movement.score.is_some(), movement.rank.is_some()) {
            (true, false) => "movement-score",
            (false, true) => "movement-rank",
            _ => "movement",
        };
        let phrase = Phrase::plain(key)
            .with("year", movement.year.to_string())
            .with("score_way", score_way)
            .with("score", score)
            .with("rank_way", rank_way)
            .with_count("places", gained as usize)
            .with("before", before.unwrap_or_else(|| "none".to_owned()))
            .with(
                "aside",
                match (resized, computed) {
                    (true, true) => "both",
                    (true, false) => "sizes",
                    (false, true) => "computed",
                    (false, false) => "none",
                },
            );
        self.say(&phrase)
    }

    /// Where the rank went another way than the score: why. Who passed whom is told only where the data proves it.
    pub(super) fn contrary_sentence(&self, key: BoardKey, entry: usize, movement: &Movement) -> Option<String> {
        let method = self.method(self.publication.board(key));
        let (change, rank) = (movement.score?.at_places(method.measure.places_shown()), movement.rank?);
        if !is_contrary(method.direction, change, rank) {
            return None;
        }
        let found = passing(self.publication, self.analysis, key, entry);
        // Where units entered or left ahead of it, who passed whom is not the whole reason.
        let found = found.filter(|found| found.entered.is_empty() && found.left.is_empty());
        let by_score = found.as_ref().is_some_and(|found| found.by_score) && method.direction == Direction::Higher;
        let phrase = Phrase::plain("contrary")
            .with(
                "score_way",
                match change.units().signum() {
                    1 => "up",
                    -1 => "down",
                    _ => "same",
                },
            )
            .with("rank_way", if matches!(rank, RankChange::Up(_)) { "up" } else { "down" })
            .with("proof", if found.is_some() { "counted" } else { "none" })
            .with("by_score", if by_score { "yes" } else { "no" })
            .with_count("overtaken", found.as_ref().map_or(0, |found| found.overtaken.len()))
            .with_count("overtaking", found.as_ref().map_or(0, |found| found.overtaking.len()));
        Some(self.say(&phrase))
    }

    /// The rank a movement starts from, with its denominator.
    pub(super) fn standing_before(&self, movement: &Movement) -> Option<String> {
        movement.rank?;
        let standing = self.analysis.board(movement.previous).standings[movement.previous_entry].as_ref()?;
        Some(self.rank(standing).label)
    }

    /// What became of a unit that no longer exists: when, and what took its place.
    pub(super) fn ended_sentence(&self, unit: UnitKey) -> Option<String> {
        let found = self.publication.unit(unit);
        let end = found.period.to.or_else(|| found.successors.first().map(|succession| succession.date))?;
        let names: Vec<String> =
            found.successors.iter().map(|step| self.name_in_sentence(step.unit, Some(step.date))).collect();
        let own = self.name_in_sentence(unit, end.yesterday().ok());
        let phrase = Phrase::plain(if names.is_empty() { "unit-ended" } else { "unit-ended-into" })
            .with("date", self.locale.date(end))
            .with("namesake", if names.contains(&own) { "yes" } else { "no" })
            .with("names", self.list(&names));
        Some(self.say(&phrase))
    }

    /// How sure a score is: the published standard error, or that none was published.
    pub(super) fn certainty(&self, key: BoardKey, entry: usize) -> String {
        let board = self.publication.board(key);
        match board.entries[entry].error {
            Some(error) => {
                let error = self.with_difference(&self.plain_number(error), self.method(board));
                self.say(&Phrase::plain("certainty").with("error", error))
            }
            None => self.word("certainty-unknown"),
        }
    }
}
