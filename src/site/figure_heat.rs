//! The components of a unit over the years as a heat table: how much of its maximum each one reached.

use std::collections::BTreeMap;

use crate::chart::{Cell, Chart, Heat, HeatPanel, Key, Step};
use crate::domain::{BoardKey, Component, ComponentKey, Direction, Score, UnitKey};
use crate::locale::Phrase;

use super::figure::Caption;
use super::page::Run;
use super::scribe::Scribe;
use super::view::{HeatCellView, HeatRowView, HeatView, HeatYearView};

/// The most years of a panel.
const YEARS_MAX: i16 = 30;
/// Digits after the point of a share.
const PLACES: u8 = 1;
/// How wide a class may be, in per cent: the narrowest that needs no more than five.
const WIDTHS: [i64; 8] = [1, 2, 5, 10, 15, 20, 50, 100];
/// The whole maximum, in per cent.
const WHOLE: i64 = 100;

/// Years that may be compared: what a panel shows.
struct Stretch {
    /// The unit's entries, oldest first.
    entries: BTreeMap<i16, (BoardKey, usize)>,
}

/// The same component in every method that has it: its id and its name.
type Thread = (String, String);

/// Classes of equal width, of whole per cents: a cell's colour never says other than the number printed in it.
struct Scale {
    /// In per cent.
    width: i64,
    /// How many widths lie below the first class.
    first: i64,
    count: i64,
    /// The greatest share.
    most: i64,
}

impl Scribe<'_> {
    /// The components of a unit over the years; nothing where fewer than two years have them.
    pub(super) fn heat(&self, unit: UnitKey, run: &Run, id: &str) -> Option<HeatView> {
        let stretches = self.stretches(run);
        if stretches.iter().map(|stretch| stretch.entries.len()).sum::<usize>() < 2 {
            return None;
        }
        let threads = self.threads(&stretches);
        let newest = stretches.last()?;
        let scale = self.scale(&stretches)?;
        let (least, _) = self.ends_of(*newest.entries.values().next_back()?)?;
        let title = Phrase::plain("chart-heat")
            .with("year", newest.entries.keys().next_back()?.to_string())
            .with("name", least.0)
            .with("share", least.1);
        let subtitle = Phrase::plain("chart-heat-subtitle")
            .with("unit", self.unit_name(unit, None))
            .with("index", self.index_short(run.index))
            .with_count("breaks", stretches.len() - 1);
        let panels = stretches.iter().map(|stretch| self.heat_panel(stretch, &threads, &scale)).collect();
        let caption = Caption {
            id: id.to_owned(),
            title: self.say(&title),
            subtitle: self.say(&subtitle),
            summary: self.heat_summary(newest),
            source: None,
        };
        let names = threads.iter().map(|(_, name)| name.clone()).collect();
        let heat = Heat { names, panels, keys: self.heat_keys(&scale) };
        let prints_all = heat.prints_all();
        let figure = self.figure(&Chart::Heat(heat), caption);
        let rows = self.heat_rows(&stretches, &threads);
        Some(HeatView { figure, years: heat_years(&stretches), rows, prints_all })
    }

    /// The years of a run that have components, cut where they may not be compared, oldest first. Where less is better
    /// there is no share of a maximum to reach.
    fn stretches(&self, run: &Run) -> Vec<Stretch> {
        let mut stretches: Vec<Stretch> = Vec::new();
        for at in &run.entries {
            let board = self.publication.board(at.0);
            if self.shares(*at).len() < 2 || self.method(board).direction == Direction::Lower {
                continue;
            }
            let is_joined = |stretch: &&mut Stretch| {
                let last = stretch.entries.values().next_back();
                last.is_some_and(|last| self.analysis.board(at.0).scores_since <= self.year_of(last.0))
            };
            let year = self.year_of(at.0);
            match stretches.last_mut().filter(is_joined) {
                Some(stretch) => _ = stretch.entries.insert(year, *at),
                None => stretches.push(Stretch { entries: BTreeMap::from([(year, *at)]) }),
            }
        }
        stretches
    }

    /// The components of the first cut that has at least two with a share, and how much of its maximum each reached:
    /// in per cent, computed by us.
    fn shares(&self, (key, at): (BoardKey, usize)) -> Vec<(ComponentKey, Score)> {
        let board = self.publication.board(key);
        let method = self.method(board);
        let share = |(component, found): (ComponentKey, &Component)| {
            let value = board.entries[at].component(component)?;
            Some((component, value.percent_of(found.max?, PLACES)?))
        };
        let of_cut = |cut: Option<&str>| -> Vec<(ComponentKey, Score)> {
            method.children(None).filter(|(_, found)| found.cut.as_deref() == cut).filter_map(share).collect()
        };
        method.cuts().into_iter().map(of_cut).find(|found| found.len() > 1).unwrap_or_default()
    }

    fn thread(&self, key: BoardKey, component: ComponentKey) -> Thread {
        let found = self.method(self.publication.board(key)).component(component);
        (found.id.clone(), self.text(&found.name))
    }

    /// Every component once: those of the newest year first, then those that only earlier years had.
    fn threads(&self, stretches: &[Stretch]) -> Vec<Thread> {
        let mut threads: Vec<Thread> = Vec::new();
        for at in stretches.iter().rev().flat_map(|stretch| stretch.entries.values().rev()) {
            for (component, _) in self.shares(*at) {
                let thread = self.thread(at.0, component);
                if !threads.contains(&thread) {
                    threads.push(thread);
                }
            }
        }
        threads
    }

    /// The component of a thread in an entry, with its share.
    fn share_of(&self, at: (BoardKey, usize), thread: &Thread) -> Option<(ComponentKey, Score)> {
        self.shares(at).into_iter().find(|(component, _)| self.thread(at.0, *component) == *thread)
    }

    /// A share as pages print it: whole per cents, save where that would claim the whole maximum.
    fn share_text(&self, share: Score) -> String {
        let is_almost = share < Score::new(WHOLE, 0) && whole(share) >= WHOLE;
        self.locale.number(share, if is_almost { PLACES } else { 0 })
    }

    fn scale(&self, stretches: &[Stretch]) -> Option<Scale> {
        let entries = stretches.iter().flat_map(|stretch| stretch.entries.values());
        let shares: Vec<i64> = entries.flat_map(|at| self.shares(*at)).map(|(_, share)| whole(share)).collect();
        Scale::over(*shares.iter().min()?, *shares.iter().max()?)
    }

    fn heat_panel(&self, stretch: &Stretch, threads: &[Thread], scale: &Scale) -> HeatPanel {
        let years = years_of(stretch);
        let cell = |year: &i16, thread: &Thread| {
            let share = stretch.entries.get(year).and_then(|at| self.share_of(*at, thread));
            share.map_or_else(Cell::default, |(_, share)| Cell {
                label: self.share_text(share),
                step: scale.step(whole(share)),
            })
        };
        HeatPanel {
            columns: years.iter().map(i16::to_string).collect(),
            rows: threads.iter().map(|thread| years.iter().map(|year| cell(year, thread)).collect()).collect(),
        }
    }

    fn heat_keys(&self, scale: &Scale) -> Vec<Key> {
        let written = |share: i64| self.plain_number(Score::new(share, 0));
        let key = |at: i64| {
            let (low, high) = scale.ends(at);
            let phrase = if low == high {
                Phrase::plain("measured-percent").with("number", written(low))
            } else {
                Phrase::plain("chart-heat-class").with("low", written(low)).with("high", written(high))
            };
            Key { step: scale.step(low), label: self.say(&phrase) }
        };
        (0..scale.count).rev().map(key).collect()
    }

    /// The components with the least and the greatest share of an entry: name and share of each.
    fn ends_of(&self, at: (BoardKey, usize)) -> Option<((String, String), (String, String))> {
        let shares = self.shares(at);
        let told =
            |(component, share): &(ComponentKey, Score)| (self.thread(at.0, *component).1, self.share_text(*share));
        let least = shares.iter().min_by_key(|(_, share)| *share).map(told)?;
        let most = shares.iter().rev().max_by_key(|(_, share)| *share).map(told)?;
        Some((least, most))
    }

    /// Greatest and least of the newest year, and what rose and fell most since the first year it may be compared with.
    fn heat_summary(&self, stretch: &Stretch) -> String {
        let entries = &stretch.entries;
        let (Some((first, from)), Some((last, to))) = (entries.iter().next(), entries.iter().next_back()) else {
            return String::new();
        };
        let Some((least, most)) = self.ends_of(*to) else { return String::new() };
        let changes = self.shares(*to).into_iter().filter_map(|(component, after)| {
            let thread = self.thread(to.0, component);
            let (_, before) = self.share_of(*from, &thread)?;
            Some(((after - before).units(), thread.1, self.share_text(before), self.share_text(after)))
        });
        let changes: Vec<(i64, String, String, String)> = changes.collect();
        let rise = changes.iter().rev().max_by_key(|change| change.0).filter(|change| change.0 > 0);
        let fall = changes.iter().min_by_key(|change| change.0).filter(|change| change.0 < 0);
        let fact = |change: Option<&(i64, String, String, String)>, part: usize| {
            change.map_or_else(|| "none".to_owned(), |found| [&found.1, &found.2, &found.3][part].clone())
        };
        let phrase = Phrase::plain("chart-heat-summary")
            .with("first", first.to_string())
            .with("last", last.to_string())
            .with("most", most.0)
            .with("most_share", most.1)
            .with("least", least.0)
            .with("least_share", least.1)
            .with(
                "moves",
                match (rise, fall) {
                    (Some(_), Some(_)) => "both",
                    (Some(_), None) => "rise",
                    (None, Some(_)) => "fall",
                    (None, None) => "none",
                },
            )
            .with("rise", fact(rise, 0))
            .with("rise_from", fact(rise, 1))
            .with("rise_to", fact(rise, 2))
            .with("fall", fact(fall, 0))
            .with("fall_from", fact(fall, 1))
            .with("fall_to", fact(fall, 2));
        self.say(&phrase)
    }

    /// The same numbers as a table: what was published, and the share of the maximum beside it.
    fn heat_rows(&self, stretches: &[Stretch], threads: &[Thread]) -> Vec<HeatRowView> {
        let cell = |at: &(BoardKey, usize), thread: &Thread| {
            let (component, share) = self.share_of(*at, thread)?;
            let board = self.publication.board(at.0);
            let found = self.method(board).component(component);
            let value = board.entries[at.1].component(component)?;
            Some(HeatCellView {
                value: self.locale.number(value, found.places_shown()),
                max: self.maximum(found),
                share: self.say(&Phrase::plain("measured-percent").with("number", self.share_text(share))),
            })
        };
        let row = |thread: &Thread| HeatRowView {
            name: thread.1.clone(),
            cells: stretches.iter().flat_map(|stretch| stretch.entries.values()).map(|at| cell(at, thread)).collect(),
        };
        threads.iter().map(row).collect()
    }
}

/// A share in whole per cents, as it is printed.
fn whole(share: Score) -> i64 {
    share.at_places(0).units()
}

/// The years of all stretches, oldest first.
fn heat_years(stretches: &[Stretch]) -> Vec<HeatYearView> {
    let of = |(position, stretch): (usize, &Stretch)| {
        let years: Vec<i16> = stretch.entries.keys().copied().collect();
        years.into_iter().enumerate().map(move |(at, year)| HeatYearView { year, after_break: at == 0 && position > 0 })
    };
    stretches.iter().enumerate().flat_map(of).collect()
}

/// Every year from the first to the last, those without an entry included: a gap is seen.
fn years_of(stretch: &Stretch) -> Vec<i16> {
    let (Some(first), Some(last)) = (stretch.entries.keys().next(), stretch.entries.keys().next_back()) else {
        return Vec::new();
    };
    if last.saturating_sub(*first) < YEARS_MAX {
        (*first..=*last).collect()
    } else {
        stretch.entries.keys().copied().collect()
    }
}

impl Scale {
    /// At most five classes between round numbers over all shares.
    fn over(least: i64, most: i64) -> Option<Self> {
        let fitting = |width: &i64| {
            let first = least.div_euclid(*width);
            // The end of a scale belongs to its last class.
            let last = (most - 1).div_euclid(*width).max(first) + 1;
            (last - first <= 5).then_some(Self { width: *width, first, count: last - first, most })
        };
        WIDTHS.iter().find_map(fitting)
    }

    /// The least and the greatest whole share that a class can hold. Only the last one has its upper bound too, where that
    /// is the whole maximum or was reached.
    fn ends(&self, class: i64) -> (i64, i64) {
        let low = (self.first + class) * self.width;
        let bound = low + self.width;
        let is_last = class + 1 == self.count;
        let high = if is_last && self.most <= WHOLE && bound >= WHOLE {
            WHOLE
        } else if is_last && self.most == bound {
            bound
        } else {
            bound - 1
        };
        (low, high)
    }

    /// The class of a share; the highest class is the strongest.
    fn step(&self, share: i64) -> Step {
        let class = (share.div_euclid(self.width) - self.first).clamp(0, self.count - 1);
        let from_top = usize::try_from(self.count - 1 - class).unwrap_or(0);
        Step::ALL[(Step::ALL.len() - 1).saturating_sub(from_top)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_lie_between_round_numbers() {
        let scale = Scale::over(62, 100).unwrap();
        assert_eq!((scale.width, scale.first, scale.count), (10, 6, 4));
        assert_eq!(
            [62, 70, 89, 90, 100].map(|share| scale.step(share)),
            [Step::Second, Step::Third, Step::Fourth, Step::Fifth, Step::Fifth]
        );
        let flat = Scale::over(80, 80).unwrap();
        assert_eq!((flat.count, flat.step(80)), (1, Step::Fifth));
        assert_eq!(Scale::over(0, 100).unwrap().count, 5);
        assert_eq!(Scale::over(-50, 100).unwrap().count, 3);
    }

    #[test]
    fn classes_share_no_end_and_hold_what_they_say() {
        for least in -20..=110 {
            for most in least..=120 {
                let scale = Scale::over(least, most).unwrap();
                let ends: Vec<(i64, i64)> = (0..scale.count).map(|class| scale.ends(class)).collect();
                assert!(ends.iter().all(|(low, high)| low <= high), "{least} {most}: {ends:?}");
                assert!(ends.windows(2).all(|pair| pair[0].1 + 1 == pair[1].0), "{least} {most}: {ends:?}");
                for share in least..=most {
                    let class = ends.iter().position(|(low, high)| (*low..=*high).contains(&share));
                    let class = class.unwrap_or_else(|| panic!("{share} in no class of {ends:?}"));
                    assert_eq!(scale.step(share), scale.step(ends[class].0), "{share} of {least} to {most}");
                }
            }
        }
        let told = |least, most| {
            let scale = Scale::over(least, most).unwrap();
            (0..scale.count).map(|class| scale.ends(class)).collect::<Vec<_>>()
        };
        assert_eq!(told(16, 90), [(15, 29), (30, 44), (45, 59), (60, 74), (75, 90)]);
        assert_eq!(told(31, 100), [(30, 44), (45, 59), (60, 74), (75, 89), (90, 100)]);
        assert_eq!(told(96, 100), [(96, 96), (97, 97), (98, 98), (99, 100)]);
    }
}
