//! A board as a map: each unit where it lies, in the colour of its class.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::fifths;
use crate::chart::{Chart, Key, Mention, Outlines, Shape, Step, Tile, Tiles};
use crate::domain::{BoardKey, GroupKey, Map, MapShape, Position, Ring, Score, UnitKey};
use crate::locale::Phrase;

use super::figure::Caption;
use super::route::Route;
use super::scribe::Scribe;
use super::view::FigureView;

/// The fewest scores that make a map worth drawing.
const SCORES_MIN: usize = 5;
/// The fewest scores that are cut into fifths: fewer would make classes of one or two.
const FIFTHS_MIN: usize = 15;
/// The class of every score where there are no classes.
const SOLE: Step = Step::Third;
/// How many of the best must lie in one group to say so.
const LEAD_MIN: usize = 3;
/// The most units that a summary names; more are counted.
const NAMES_MAX: usize = 16;

/// The classes of a board's entries.
struct Classes {
    /// Each entry's, in the order of the board.
    steps: Vec<Step>,
    kind: Kind,
}

/// What the classes of a map are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The bands that were published.
    Bands,
    /// Fifths of ours.
    Fifths,
    /// One for every score.
    Sole,
}

impl Kind {
    /// The word for the theme.
    fn name(self) -> &'static str {
        match self {
            Self::Bands => "bands",
            Self::Fifths => "fifths",
            Self::Sole => "none",
        }
    }
}

impl Scribe<'_> {
    /// A board as a map; nothing where no map shows all its units on the day of its edition.
    pub(super) fn map_figure(&self, key: BoardKey) -> Option<FigureView> {
        let board = self.publication.board(key);
        if self.analysis.board(key).summary.as_ref()?.count < SCORES_MIN {
            return None;
        }
        let map = self.map_of(key)?;
        let classes = self.classes(key);
        let chart = match &map.shape {
            MapShape::Tiles { .. } => Chart::Tiles(self.tiles(key, map, &classes)),
            MapShape::Boundaries { .. } => Chart::Outlines(self.outlines(key, map, &classes)),
        };
        let caption = Caption {
            id: format!("map-{}", board.id),
            title: self.map_title(key, &classes),
            subtitle: self.map_subtitle(key, &classes),
            summary: self.map_summary(key, &classes),
            source: self.source_line(key),
        };
        Some(self.figure(&chart, caption))
    }

    /// The map that shows every unit of a board: an office's own boundaries before a grid.
    fn map_of(&self, key: BoardKey) -> Option<&Map> {
        let board = self.publication.board(key);
        let day = self.publication.edition(board.edition).units_at;
        let shows_all = |map: &&Map| board.entries.iter().all(|entry| map.shape.units().any(|unit| unit == entry.unit));
        let fits = |map: &&Map| {
            map.level == board.level
                && map.period.contains(day)
                && map.shape.units().all(|unit| self.publication.unit(unit).period.contains(day))
        };
        let maps = || self.publication.maps().iter().filter(fits).filter(shows_all);
        maps().find(|map| matches!(map.shape, MapShape::Boundaries { .. })).or_else(|| maps().next())
    }

    /// The published bands where every score has one, at most five; else fifths of the board; of few scores none.
    fn classes(&self, key: BoardKey) -> Classes {
        let board = self.publication.board(key);
        let scored = || board.entries.iter().filter(|entry| entry.score.is_some());
        let bands = board.bands.len();
        let is_bands = (2..=Step::ALL.len()).contains(&bands) && scored().all(|entry| entry.band.is_some());
        let last = Step::ALL.len() - 1;
        let kind = match scored().count() {
            _ if is_bands => Kind::Bands,
            FIFTHS_MIN.. => Kind::Fifths,
            _ => Kind::Sole,
        };
        let steps = match kind {
            Kind::Bands => {
                // The best band is the strongest class, the last the palest, the others evenly between.
                let step = |position: usize| Step::ALL[last - (position * last * 2 + bands - 1) / (2 * (bands - 1))];
                let entries = board.entries.iter();
                entries.map(|entry| entry.band.map_or(Step::Absent, |band| step(band.position()))).collect()
            }
            Kind::Fifths => {
                let scores: Vec<Option<Score>> = board.entries.iter().map(|entry| entry.score).collect();
                let classes = fifths(&scores, self.method(board).direction);
                classes.into_iter().map(|class| class.map_or(Step::Absent, |class| Step::ALL[last - class])).collect()
            }
            Kind::Sole => vec![SOLE; board.entries.len()],
        };
        Classes { steps, kind }
    }

    fn tiles(&self, key: BoardKey, map: &Map, classes: &Classes) -> Tiles {
        let MapShape::Tiles { tiles, labels } = &map.shape else { return Tiles::default() };
        let mut tiles: Vec<_> = tiles.clone();
        tiles.sort_unstable_by_key(|tile| (tile.row, tile.col));
        let tile = |tile: &crate::domain::Tile| {
            let place = self.place(key, tile.unit, classes);
            Tile { row: tile.row, col: tile.col, ..place }
        };
        let tiles: Vec<Tile> = tiles.iter().map(tile).collect();
        let mention = |(name, row, col): &(crate::domain::Text, i32, i32)| Mention {
            row: *row,
            col: *col,
            name: self.text(name),
        };
        let has_gaps = tiles.iter().any(|tile| tile.step == Step::Absent);
        Tiles { tiles, mentions: labels.iter().map(mention).collect(), keys: self.keys(key, classes, has_gaps) }
    }

    fn outlines(&self, key: BoardKey, map: &Map, classes: &Classes) -> Outlines {
        let MapShape::Boundaries { outlines, labels } = &map.shape else { return Outlines::default() };
        let corner = |at: &Position| (at.longitude, at.latitude);
        let shape = |(unit, rings): &(UnitKey, Vec<Ring>)| {
            let place = self.place(key, *unit, classes);
            Shape {
                outlines: rings.iter().map(|ring| ring.iter().map(corner).collect()).collect(),
                name: place.names.into_iter().next().unwrap_or_default(),
                value: place.value,
                step: place.step,
                href: place.href,
                is_main: false,
            }
        };
        let shapes: Vec<Shape> = outlines.iter().map(shape).collect();
        let has_gaps = shapes.iter().any(|shape| shape.step == Step::Absent);
        let mentions = labels.iter().map(|(name, at)| (self.text(name), corner(at))).collect();
        Outlines { shapes, mentions, keys: self.keys(key, classes, has_gaps) }
    }

    /// What the tile of a unit says, wherever it stands.
    fn place(&self, key: BoardKey, unit: UnitKey, classes: &Classes) -> Tile {
        let board = self.publication.board(key);
        let edition = self.publication.edition(board.edition);
        let found = board.entries.iter().position(|entry| entry.unit == unit);
        let score = found.and_then(|at| board.entries[at].score);
        let mut names = vec![self.unit_name(unit, Some(edition.units_at))];
        names.extend(self.publication.unit(unit).aliases.iter().cloned());
        let route = found.map_or(Route::Unit(unit), |_| Route::Scorecard(unit, edition.year));
        Tile {
            names,
            value: score.map_or_else(|| "–".to_owned(), |score| self.score(score, self.method(board))),
            step: found.filter(|_| score.is_some()).map_or(Step::Absent, |at| classes.steps[at]),
            href: Some(self.href(&route)),
            ..Tile::default()
        }
    }

    /// What each class holds, the strongest first: the lowest and highest score in it, or the rule of its band.
    fn keys(&self, key: BoardKey, classes: &Classes, has_gaps: bool) -> Vec<Key> {
        let board = self.publication.board(key);
        let mut keys = Vec::new();
        for step in Step::ALL.iter().rev() {
            let Some(bounds) = self.bounds(key, classes, *step) else { continue };
            if classes.kind == Kind::Sole {
                keys.push(Key { step: *step, label: self.word("chart-has-score") });
                continue;
            }
            let band = board.entries.iter().zip(&classes.steps).find(|(_, found)| *found == step);
            let band = band.filter(|_| classes.kind == Kind::Bands).and_then(|(entry, _)| entry.band);
            let label = match band {
                Some(band) => self.bands(&board.bands[band.position()..=band.position()]).concat(),
                None => bounds,
            };
            keys.push(Key { step: *step, label });
        }
        if has_gaps {
            keys.push(Key { step: Step::Absent, label: self.word("chart-no-score") });
        }
        keys
    }

    /// From the lowest to the highest score of a class: "88,12–91,40"; nothing where it is empty. All digits are
    /// written where those that pages print would not tell the classes apart.
    fn bounds(&self, key: BoardKey, classes: &Classes, step: Step) -> Option<String> {
        let method = self.method(self.publication.board(key));
        let (low, high) = self.ends(key, classes, step)?;
        let shown = |ends: (Score, Score)| BTreeSet::from([self.score(ends.0, method), self.score(ends.1, method)]);
        let all = || Step::ALL.iter().filter_map(|step| self.ends(key, classes, *step)).map(shown);
        let is_clear = all().flatten().collect::<BTreeSet<_>>().len() == all().map(|ends| ends.len()).sum::<usize>();
        let [low, high] =
            [low, high].map(|end| if is_clear { self.score(end, method) } else { self.exact_score(end, method) });
        Some(if low == high { low } else { format!("{low}–{high}") })
    }

    /// The lowest and the highest score of a class.
    fn ends(&self, key: BoardKey, classes: &Classes, step: Step) -> Option<(Score, Score)> {
        let board = self.publication.board(key);
        let scores = || self.of_class(key, classes, step).into_iter().filter_map(|at| board.entries[at].score);
        Some((scores().min()?, scores().max()?))
    }

    /// The entries of a class that have a score, in the order of the table.
    fn of_class(&self, key: BoardKey, classes: &Classes, step: Step) -> Vec<usize> {
        let entries = &self.publication.board(key).entries;
        let order = self.analysis.board(key).order.iter().copied();
        order.filter(|at| classes.steps[*at] == step && entries[*at].score.is_some()).collect()
    }

    /// The finding: where the best class lies. An incomplete board says first of all that it is one.
    fn map_title(&self, key: BoardKey, classes: &Classes) -> String {
        let board = self.publication.board(key);
        let day = self.publication.edition(board.edition).units_at;
        let scored = board.entries.iter().filter(|entry| entry.score.is_some()).count();
        if !board.complete {
            let of = self.analysis.board(key).denominator;
            let of = of.map_or_else(|| "none".to_owned(), |of| self.locale.integer(u64::from(of)));
            return self.say(&Phrase::plain("chart-map-incomplete").with_count("count", scored).with("of", of));
        }
        let best =
            Step::ALL.iter().rev().map(|step| self.of_class(key, classes, *step)).find(|found| !found.is_empty());
        let best = best.unwrap_or_default();
        let leading = self.leading_group(key, &best).filter(|_| classes.kind != Kind::Sole);
        if let Some((group, count)) = leading {
            let band = best.first().filter(|_| classes.kind == Kind::Bands).and_then(|at| self.band(board, *at));
            let phrase = Phrase::plain("chart-map-group")
                .with("name", self.text(&self.publication.group(group).name))
                .with_count("count", count)
                .with_count("of", best.len())
                .with("band", band.map_or_else(|| "none".to_owned(), |band| band.name));
            return self.say(&phrase);
        }
        let order = &self.analysis.board(key).order;
        let with_score = || order.iter().filter(|at| board.entries[**at].score.is_some());
        let name =
            |at: Option<&usize>| at.map_or_else(String::new, |at| self.unit_name(board.entries[*at].unit, Some(day)));
        let phrase = Phrase::plain("chart-map").with("first", name(with_score().next()));
        self.say(&phrase.with("last", name(with_score().next_back())))
    }

    /// The peer group that alone holds the most of some entries, and how many: of the first scheme that puts every unit
    /// with a score into exactly one group. Nothing where two lead, or where it holds too few to speak of.
    fn leading_group(&self, key: BoardKey, best: &[usize]) -> Option<(GroupKey, usize)> {
        let board = self.publication.board(key);
        let day = self.publication.edition(board.edition).units_at;
        let group_in = |scheme: &str, unit: UnitKey| {
            let groups = self.analysis.groups_on(unit, day);
            let mut groups = groups.filter(|group| self.publication.group(*group).scheme.as_deref() == Some(scheme));
            groups.next().filter(|_| groups.next().is_none())
        };
        let is_whole = |scheme: &&str| {
            let mut scored = board.entries.iter().filter(|entry| entry.score.is_some());
            scored.all(|entry| group_in(scheme, entry.unit).is_some())
        };
        let schemes: BTreeSet<&str> =
            self.publication.groups().filter_map(|(_, group)| group.scheme.as_deref()).collect();
        let scheme = schemes.into_iter().find(is_whole)?;
        let mut counts: BTreeMap<GroupKey, usize> = BTreeMap::new();
        for group in best.iter().filter_map(|at| group_in(scheme, board.entries[*at].unit)) {
            *counts.entry(group).or_default() += 1;
        }
        let most = counts.values().copied().max().filter(|most| *most >= LEAD_MIN)?;
        let mut leaders = counts.into_iter().filter(|(_, count)| *count == most);
        leaders.next().filter(|_| leaders.next().is_none())
    }

    fn map_subtitle(&self, key: BoardKey, classes: &Classes) -> String {
        let board = self.publication.board(key);
        let scored = board.entries.iter().filter(|entry| entry.score.is_some()).count();
        let phrase = Phrase::plain("chart-map-subtitle")
            .with("edition", self.edition_name(board.edition))
            .with("count", self.count_of(scored, self.analysis.board(key).denominator))
            .with("measure", self.measure(self.method(board)))
            .with("classes", classes.kind.name());
        self.say(&phrase)
    }

    /// Who is in the best class and who in the last, with their bounds; without classes, who is best and who last.
    fn map_summary(&self, key: BoardKey, classes: &Classes) -> String {
        if classes.kind == Kind::Sole {
            return self.board_summary(key).unwrap_or_default();
        }
        let board = self.publication.board(key);
        let day = self.publication.edition(board.edition).units_at;
        let names = |step: Step| {
            let members = self.of_class(key, classes, step);
            let names: Vec<String> =
                members.iter().map(|at| self.unit_name(board.entries[*at].unit, Some(day))).collect();
            if names.len() <= NAMES_MAX { self.list(&names) } else { "none".to_owned() }
        };
        let count = |step: Step| self.of_class(key, classes, step).len();
        let held = || Step::ALL.iter().filter(|step| count(**step) > 0);
        let (Some(last), Some(best)) = (held().next(), held().next_back()) else { return String::new() };
        let bounds =
            |step: Step| self.with_measure(&self.bounds(key, classes, step).unwrap_or_default(), self.method(board));
        let phrase = Phrase::plain("chart-map-summary")
            .with("best", names(*best))
            .with_count("best_count", count(*best))
            .with("best_bounds", bounds(*best))
            .with("last", names(*last))
            .with_count("last_count", count(*last))
            .with("last_bounds", bounds(*last));
        self.say(&phrase)
    }
}
