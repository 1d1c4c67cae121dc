//! Verdicts: a saying beside what was published.

use super::bond::{Bond, Region};
use super::evidence::{Evidence, Place, evidence};
use super::region;
use super::saying::{Said, Saying, Scale};
use super::{Doubt, Right, Value, Verdict};
use crate::analysis::{Analysis, Basis};
use crate::domain::{Band, Direction, MeasureKind, Publication, Score, UnitKey};

/// What a saying is judged by.
#[derive(Clone, Copy)]
pub(super) struct Court<'p> {
    pub(super) publication: &'p Publication,
    pub(super) analysis: &'p Analysis,
}

impl Court<'_> {
    /// The verdict on a saying; nothing where it turns out to be no claim about a published number.
    pub(super) fn judge(&self, saying: &Saying, bond: &Bond) -> Option<Verdict> {
        match &saying.said {
            Said::Member(group) => return region::member(self, group, bond),
            Said::Size(count, group) => return region::size(self, *count, group, bond),
            _ => {}
        }
        if bond.units.is_empty() || bond.indices.is_empty() {
            return None;
        }
        let evidence = evidence(self.publication, self.analysis, bond);
        let verdicts: Vec<Verdict> =
            evidence.places.iter().filter_map(|place| self.at(&saying.said, bond, *place)).collect();
        if let (true, Said::Place(_, Some(of)), Region::Group(groups)) =
            (evidence.places.is_empty(), &saying.said, &bond.region)
        {
            return region::counted(self, *of, groups, bond).or(Some(Verdict::Unclear(Doubt::NoFigure)));
        }
        if verdicts.is_empty() {
            return evidence.places.is_empty().then_some(Verdict::Unclear(Doubt::NoFigure));
        }
        Some(agreed(verdicts, &evidence, bond))
    }

    /// The saying is right of something that one of these bonds may mean.
    pub(super) fn holds(&self, saying: &Saying, bonds: &[Bond]) -> bool {
        bonds.iter().any(|bond| {
            let places = evidence(self.publication, self.analysis, bond).places;
            places.into_iter().any(|place| matches!(self.at(&saying.said, bond, place), Some(Verdict::True { .. })))
        })
    }

    /// The verdict by one entry.
    fn at(&self, said: &Said, bond: &Bond, place: Place) -> Option<Verdict> {
        match &bond.region {
            Region::Perhaps(groups) => {
                let within = |region| self.at(said, &Bond { region, ..bond.clone() }, place);
                return either(within(Region::Whole)?, within(Region::Group(groups.clone()))?);
            }
            Region::Counted(count) => {
                let board = self.publication.board(place.0);
                let whole = self.analysis.board(place.0).denominator == Some(*count)
                    || u32::try_from(board.entries.len()) == Ok(*count);
                let region = if whole { Region::Whole } else { Region::Unknown };
                return self.at(said, &Bond { region, ..bond.clone() }, place);
            }
            Region::Whole | Region::Group(_) | Region::Unknown => {}
        }
        let higher = self.method(place).direction == Direction::Higher;
        Some(match said {
            Said::Score(readings, scale) => {
                return self.is_scale(*scale, place).then(|| self.score(readings, place))?;
            }
            Said::Distance { by, up, other } => self.distance(by, *up, other, place),
            Said::Place(rank, of) => self.place(*rank, *of, bond, place),
            Said::Last => self.last(bond, place),
            Said::LastButOne => match self.analysis.board(place.0).denominator {
                Some(of) if of > 1 => self.place(of - 1, Some(of), bond, place),
                _ => Verdict::Unclear(Doubt::Of),
            },
            Said::Highest if higher => self.place(1, None, bond, place),
            Said::Lowest if !higher => self.place(1, None, bond, place),
            Said::Highest | Said::Lowest => self.last(bond, place),
            Said::Top(count) => self.top(*count, bond, place),
            Said::Change { by, up, relative } => self.change(by, *up, *relative, bond, place),
            Said::Steps { by, up } => self.steps(*by, *up, bond, place),
            Said::Class(name) => return self.class(name, place),
            Said::Member(_) | Said::Size(..) => return None,
        })
    }

    /// A class: as published, or where the score lies when every border is known. No claim where the board has no such
    /// class.
    fn class(&self, name: &str, place: Place) -> Option<Verdict> {
        let board = self.publication.board(place.0);
        let is_named = |band: &Band| band.name.iter().any(|(_, own)| own.to_lowercase() == name);
        let said = board.bands.iter().position(is_named)?;
        let entry = &board.entries[place.1];
        let published = entry.band.map(|band| band.position());
        let reached = || {
            let higher = self.method(place).direction == Direction::Higher;
            let known = higher && board.bands.iter().all(|band| band.min.is_some());
            let score = entry.score.filter(|_| known)?;
            board.bands.iter().position(|band| band.min.is_some_and(|min| min <= score))
        };
        let computed = published.is_none();
        Some(match published.or_else(reached) {
            None => Verdict::Unclear(Doubt::NoFigure),
            Some(own) if own == said => Verdict::True { rounded: false, computed },
            Some(own) => Verdict::False(vec![Right { value: Value::Class(own), place: Some(place), computed }]),
        })
    }

    pub(super) fn method(&self, (board, _): Place) -> &crate::domain::Method {
        self.publication.method(self.publication.board(board).method)
    }

    /// An entry may be told on this scale: points are no per cent, though per cent may be told as points.
    fn is_scale(&self, scale: Scale, place: Place) -> bool {
        let measure = self.method(place).measure;
        match scale {
            Scale::Open => true,
            Scale::Percent => measure.kind == MeasureKind::Percent,
            Scale::Of(most) => measure.max == Score::new(most.into(), 0),
        }
    }

    /// The verdict on how far a score lies from that of another unit on the same board.
    fn distance(&self, by: &[Score], up: Option<bool>, other: &[UnitKey], place: Place) -> Verdict {
        let board = self.publication.board(place.0);
        let mut others = board.entries.iter().filter(|entry| other.contains(&entry.unit));
        let scores = (board.entries[place.1].score, others.next().and_then(|entry| entry.score));
        let (Some(own), Some(other)) = scores else { return Verdict::Unclear(Doubt::NoFigure) };
        let shown = self.method(place).measure.places_shown();
        let agrees = |apart: Score| {
            let leads = up.is_none_or(|up| apart.is_negative() != up || apart.is_zero());
            leads && by.iter().any(|by| is_rounded(*by, apart.magnitude()))
        };
        // "cách Hà Nội 92,57%": the other's own score.
        let is_its_own = by.iter().any(|by| is_rounded(*by, other));
        if is_its_own || agrees(own - other) || agrees(own.at_places(shown) - other.at_places(shown)) {
            return Verdict::True { rounded: false, computed: true };
        }
        let value = Value::Change(own - other, shown);
        Verdict::False(vec![Right { value, place: Some(place), computed: true }])
    }

    fn score(&self, readings: &[Score], place: Place) -> Option<Verdict> {
        let entry = &self.publication.board(place.0).entries[place.1];
        let measure = self.method(place).measure;
        // A little beyond the scale it is a wrong score; far from it, no score at all.
        let most = measure.max + measure.max;
        let possible = |reading: &&Score| measure.min <= **reading && **reading <= most;
        let readings: Vec<Score> = readings.iter().filter(possible).copied().collect();
        if readings.is_empty() {
            return None;
        }
        let Some(score) = entry.score else { return Some(Verdict::Unclear(Doubt::NoFigure)) };
        let agrees = |value: Score| readings.iter().any(|reading| is_rounded(*reading, value));
        if agrees(score) || entry.points.is_some_and(agrees) {
            let exact =
                readings.iter().any(|reading| *reading == score || *reading == score.at_places(measure.places_shown()));
            return Some(Verdict::True { rounded: !exact, computed: false });
        }
        let disputed = entry.conflicts.iter().filter_map(|conflict| conflict.score).any(agrees);
        if disputed {
            return Some(Verdict::Unclear(Doubt::Disputed));
        }
        let value = Value::Score(score, measure.places_shown());
        Some(Verdict::False(vec![Right { value, place: Some(place), computed: false }]))
    }

    fn place(&self, rank: u32, of: Option<u32>, bond: &Bond, place: Place) -> Verdict {
        match &bond.region {
            Region::Whole => {}
            Region::Group(groups) => return region::place(self, (rank, of), groups, place),
            _ => return Verdict::Unclear(Doubt::Region),
        }
        let board = self.analysis.board(place.0);
        let entries = u32::try_from(self.publication.board(place.0).entries.len()).ok();
        let wrong_of = of.is_some_and(|of| {
            let counted = self.publication.board(place.0).complete && entries == Some(of);
            board.denominator.is_some_and(|known| known != of) && !counted
        });
        let Some(standing) = board.standings[place.1] else {
            let known = board.denominator.filter(|_| wrong_of);
            return known.map_or(Verdict::Unclear(Doubt::NoFigure), |known| {
                Verdict::False(vec![Right { value: Value::Of(known), place: Some(place), computed: false }])
            });
        };
        let computed = standing.basis == Basis::Computed;
        let known = standing.rank.number();
        let entry = &self.publication.board(place.0).entries[place.1];
        if wrong_of && region::is_size_of_own_group(self, of, place) {
            return Verdict::Unclear(Doubt::Region);
        }
        if known == rank && !wrong_of {
            let open = of.is_some() && board.denominator.is_none();
            return if open { Verdict::Unclear(Doubt::Of) } else { Verdict::True { rounded: false, computed } };
        }
        if known != rank && entry.conflicts.iter().any(|conflict| conflict.rank == Some(rank)) {
            return Verdict::Unclear(Doubt::Disputed);
        }
        let value = Value::Place(known, board.denominator);
        Verdict::False(vec![Right { value, place: Some(place), computed }])
    }

    fn last(&self, bond: &Bond, place: Place) -> Verdict {
        match &bond.region {
            Region::Whole => {}
            Region::Group(groups) => return region::last(self, groups, place),
            _ => return Verdict::Unclear(Doubt::Region),
        }
        let board = self.analysis.board(place.0);
        match (board.standings[place.1], board.denominator) {
            (Some(standing), Some(of)) => {
                let known = standing.rank.number();
                let computed = standing.basis == Basis::Computed;
                let worse = board.standings.iter().flatten().any(|other| other.rank > standing.rank);
                let tied_last = standing.tied && !worse && self.publication.board(place.0).complete;
                if known == of || tied_last {
                    Verdict::True { rounded: false, computed }
                } else {
                    let value = Value::Place(known, Some(of));
                    Verdict::False(vec![Right { value, place: Some(place), computed }])
                }
            }
            (Some(_), None) => Verdict::Unclear(Doubt::Of),
            (None, _) => Verdict::Unclear(Doubt::NoFigure),
        }
    }

    fn top(&self, count: u32, bond: &Bond, place: Place) -> Verdict {
        let board = self.analysis.board(place.0);
        match board.standings[place.1] {
            _ if bond.region != Region::Whole => Verdict::Unclear(Doubt::Region),
            None => Verdict::Unclear(Doubt::NoFigure),
            Some(standing) => {
                let computed = standing.basis == Basis::Computed;
                let known = standing.rank.number();
                if known <= count {
                    Verdict::True { rounded: false, computed }
                } else {
                    let value = Value::Place(known, board.denominator);
                    Verdict::False(vec![Right { value, place: Some(place), computed }])
                }
            }
        }
    }

    /// The entry of the same unit in the year a change is counted from.
    fn earlier(&self, bond: &Bond, place: Place) -> Option<Place> {
        let board = self.publication.board(place.0);
        let edition = self.publication.edition(board.edition);
        let year = bond.base.unwrap_or(edition.year - 1);
        let unit = board.entries[place.1].unit;
        self.analysis.appearances(unit).iter().copied().find(|(other, _)| {
            let other = self.publication.edition(self.publication.board(*other).edition);
            (other.index, other.scope, other.year) == (edition.index, edition.scope, year)
        })
    }

    fn change(&self, by: &[Score], up: bool, relative: bool, bond: &Bond, place: Place) -> Verdict {
        let Some(earlier) = self.earlier(bond, place) else { return Verdict::Unclear(Doubt::NoFigure) };
        let score = |(board, at): Place| self.publication.board(board).entries[at].score;
        let (Some(now), Some(then)) = (score(place), score(earlier)) else { return Verdict::Unclear(Doubt::NoFigure) };
        let methods = |(board, _): Place| self.publication.board(board).method;
        if !self.publication.scores_comparable(methods(place), methods(earlier)) {
            return Verdict::Unclear(Doubt::Break);
        }
        let change = now - then;
        let agrees = |size: Score| by.iter().any(|by| is_rounded(*by, size));
        let places = by.iter().map(|by| by.places()).max().unwrap_or(0);
        let of_itself = change.magnitude().percent_of(then, places).filter(|_| relative);
        let direction = change.is_negative() != up || change.is_zero();
        if direction && (agrees(change.magnitude()) || of_itself.is_some_and(agrees)) {
            return Verdict::True { rounded: false, computed: true };
        }
        let value = Value::Change(change, self.method(place).measure.places_shown());
        Verdict::False(vec![Right { value, place: Some(place), computed: true }])
    }

    fn steps(&self, by: u32, up: bool, bond: &Bond, place: Place) -> Verdict {
        let Some(earlier) = self.earlier(bond, place) else { return Verdict::Unclear(Doubt::NoFigure) };
        let standing = |(board, at): Place| self.analysis.board(board).standings[at];
        let (Some(now), Some(then)) = (standing(place), standing(earlier)) else {
            return Verdict::Unclear(Doubt::NoFigure);
        };
        let methods = |(board, _): Place| self.publication.board(board).method;
        if !self.publication.ranks_comparable(methods(place), methods(earlier)) {
            return Verdict::Unclear(Doubt::Break);
        }
        let steps = i64::from(then.rank.number()) - i64::from(now.rank.number());
        if steps == if up { i64::from(by) } else { -i64::from(by) } {
            return Verdict::True { rounded: false, computed: true };
        }
        Verdict::False(vec![Right { value: Value::Steps(steps), place: Some(place), computed: true }])
    }
}

/// The verdict where one of two readings is meant.
fn either(one: Verdict, other: Verdict) -> Option<Verdict> {
    Some(match (one, other) {
        (right @ Verdict::True { .. }, _) | (_, right @ Verdict::True { .. }) => right,
        (wrong @ Verdict::False(_), Verdict::False(_)) => wrong,
        (Verdict::False(_), unclear) | (unclear, _) => unclear,
    })
}

/// The value is what was said, or rounds to it at the digits that were said.
fn is_rounded(said: Score, value: Score) -> bool {
    said == value || (said.places() < value.places() && said == value.at_places(said.places()))
}

/// One verdict of many readings: theirs where all say the same, else that nobody can tell.
fn agreed(verdicts: Vec<Verdict>, evidence: &Evidence, bond: &Bond) -> Verdict {
    let all_true = verdicts.iter().all(|verdict| matches!(verdict, Verdict::True { .. }));
    let all_false = verdicts.iter().all(|verdict| matches!(verdict, Verdict::False(_)));
    let doubt = if bond.years.len() != 1 {
        Some(Doubt::Year)
    } else if bond.indices.len() > 1 {
        Some(Doubt::Index)
    } else {
        (evidence.units.len() > 1).then_some(Doubt::Unit)
    };
    if all_false && !evidence.gaps && !bond.years.is_empty() {
        let rights = verdicts.into_iter().flat_map(|verdict| match verdict {
            Verdict::False(rights) => rights,
            _ => Vec::new(),
        });
        return Verdict::False(rights.collect());
    }
    if all_true {
        return verdicts.into_iter().next().unwrap_or(Verdict::Unclear(Doubt::NoFigure));
    }
    let own = verdicts.into_iter().find(|verdict| matches!(verdict, Verdict::Unclear(_)));
    doubt.map(Verdict::Unclear).or(own).unwrap_or(Verdict::Unclear(Doubt::NoFigure))
}
