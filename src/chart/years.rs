//! The scale of years: one slot for each, years without data included; what stands below them; the breaks between them.

use super::advance::{self, Lines};
use super::canvas::{Anchor, Area, Canvas, Sheet};
use super::ink::{Face, Ink};
use super::label;
use super::marks::Group;
use super::{Break, label::Spot};

/// Which years there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Years {
    pub(super) first: i16,
    pub(super) last: i16,
}

/// The years laid out over a stretch, in pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slots {
    pub(super) years: Years,
    pub(super) left: f64,
    pub(super) width: f64,
}

/// Above this number of years none has a mark of its own on the base line.
const TICKS_MAX: i32 = 120;

impl Years {
    /// From the first to the last; nothing when there is none.
    pub(super) fn over(years: impl Iterator<Item = i16> + Clone) -> Option<Self> {
        Some(Self { first: years.clone().min()?, last: years.max()? })
    }

    /// How many, those without data included.
    pub(super) fn count(self) -> i32 {
        i32::from(self.last) - i32::from(self.first) + 1
    }

    /// A year lies between the first and the last.
    pub(super) fn contains(self, year: i16) -> bool {
        (self.first..=self.last).contains(&year)
    }

    /// The scale that has each year in the middle of its slot.
    pub(super) fn span(self) -> (f64, f64) {
        (f64::from(self.first) - 0.5, f64::from(self.last) + 0.5)
    }

    /// Cut into slots between two ends.
    pub(super) fn slots(self, left: f64, right: f64) -> Slots {
        Slots { years: self, left, width: (right - left) / f64::from(self.count()) }
    }
}

impl Slots {
    /// The middle of a year.
    pub(super) fn middle(&self, year: i16) -> f64 {
        self.left + self.width * (f64::from(year) - f64::from(self.years.first) + 0.5)
    }

    fn right(&self) -> f64 {
        self.left + self.width * f64::from(self.years.count())
    }

    /// The base line with a mark for every year, and the years that fit below it with their middle at `height`.
    pub(super) fn draw(&self, canvas: &Canvas<'_>, sheet: &Sheet, base: f64, height: f64) {
        canvas.line(&[(self.left, base), (self.right(), base)], Ink::AxisLine, 1.0);
        if self.years.count() <= TICKS_MAX {
            for year in self.years.first..=self.years.last {
                let x = self.middle(year);
                canvas.line(&[(x, base), (x, base + 4.0)], Ink::TickLine, 1.0);
            }
        }
        let set = sheet.small(Face::Tick);
        let widest = |year: i16| set.width(&year.to_string());
        for year in self.labelled(widest(self.years.first).max(widest(self.years.last)) + 7.0) {
            canvas.write(&year.to_string(), set, (self.middle(year), height), Anchor::Middle);
        }
    }

    /// The years that can be named when each needs `room`: the last, every so many before it, and the first.
    fn labelled(&self, room: f64) -> Vec<i16> {
        let count = self.years.count();
        let step = (1..count).find(|step| f64::from(*step) * self.width >= room).unwrap_or(count);
        let mut years: Vec<i16> = Vec::new();
        let mut year = i32::from(self.years.last);
        while year >= i32::from(self.years.first) {
            years.extend(i16::try_from(year));
            year -= step;
        }
        if years.last() != Some(&self.years.first) {
            if step > 1 && years.len() > 1 {
                years.pop();
            }
            let nearest = years.last().map_or(f64::MAX, |year| self.middle(*year) - self.middle(self.years.first));
            if nearest >= room {
                years.push(self.years.first);
            }
        }
        years
    }
}

/// What stands below the years: counts.
pub(super) struct Notes<'n> {
    notes: Vec<(i16, &'n str)>,
}

impl<'n> Notes<'n> {
    /// Keeps the notes that have room, the last first.
    pub(super) fn fit(notes: impl Iterator<Item = (i16, &'n str)>, slots: &Slots, sheet: &Sheet) -> Self {
        let set = sheet.small(Face::Note);
        let mut notes: Vec<(i16, &str)> = notes.filter(|(_, note)| !note.is_empty()).collect();
        notes.sort_by_key(|(year, _)| std::cmp::Reverse(*year));
        let mut taken: Vec<Area> = Vec::new();
        notes.retain(|(year, note)| {
            let spot = Spot { at: (slots.middle(*year), 0.0), anchor: Anchor::Middle };
            let area = label::occupied(spot, (set.width(note) + 4.0, 1.0));
            let is_inside = area.left >= 0.0 && area.right <= sheet.width;
            let is_free = is_inside && !taken.iter().any(|other| label::overlap(*other, area));
            if is_free {
                taken.push(area);
            }
            is_free
        });
        Self { notes }
    }

    /// The height they take below the years.
    pub(super) fn height(&self, sheet: &Sheet) -> f64 {
        if self.notes.is_empty() { 0.0 } else { sheet.small + 2.0 }
    }

    /// Draws them, their middle at a height.
    pub(super) fn draw(&self, canvas: &Canvas<'_>, slots: &Slots, sheet: &Sheet, height: f64) {
        for (year, note) in &self.notes {
            canvas.write(note, sheet.small(Face::Note), (slots.middle(*year), height), Anchor::Middle);
        }
    }
}

/// The breaks of a series with their names, laid out like flags on poles.
pub(super) struct Flags<'b> {
    flags: Vec<Flag<'b>>,
    /// How many lines of names stand above the plot.
    pub(super) height: usize,
}

struct Flag<'b> {
    pole: f64,
    words: Lines,
    area: Area,
    anchor: Anchor,
    line: usize,
    label: &'b str,
}

impl<'b> Flags<'b> {
    /// Finds each name a line on which it touches no other name and no other pole, within `right`. A break before the
    /// first year stands at its edge; others outside the years are left out.
    pub(super) fn lay_out(breaks: &'b [Break], slots: &Slots, sheet: &Sheet, right: f64) -> Self {
        let set = sheet.small(Face::Break);
        let mut flags: Vec<Flag<'b>> = Vec::new();
        let mut inside: Vec<&Break> = breaks.iter().filter(|found| slots.years.contains(found.before)).collect();
        inside.sort_by_key(|b| b.before);
        for each in inside {
            let pole = slots.middle(each.before) - slots.width / 2.0;
            let left = slots.left;
            let room = if sheet.is_narrow { 150.0_f64 } else { 240.0 }.min((right - pole).max(pole - left) - 6.0);
            let words = advance::wrap(&each.label, room, 1, |text| set.width(text));
            let width = words.lines.iter().map(|line| set.width(line)).fold(0.0, f64::max);
            let anchor = if pole + 4.0 + width <= right { Anchor::Start } else { Anchor::End };
            let x = if anchor == Anchor::Start { pole + 4.0 } else { pole - 4.0 };
            let area = label::occupied(Spot { at: (x, 0.0), anchor }, (width, 1.0));
            let is_free = |line: usize| {
                flags.iter().all(|other: &Flag<'_>| {
                    let same_line = other.line == line && label::overlap(widened(other.area), area);
                    let on_pole = line >= other.line && other.pole > area.left && other.pole < area.right;
                    let below = other.line > line && pole > other.area.left && pole < other.area.right;
                    !(same_line || on_pole || below)
                })
            };
            let line = (0..=flags.len()).find(|line| is_free(*line)).unwrap_or(flags.len());
            flags.push(Flag { pole, words, area, anchor, line, label: &each.label });
        }
        let height = flags.iter().map(|flag| flag.line + 1).max().unwrap_or(0);
        Self { flags, height }
    }

    /// How much height the names need above the plot.
    pub(super) fn room(&self, sheet: &Sheet) -> f64 {
        self.height as f64 * (sheet.small + 3.0)
    }

    /// Where the poles stand.
    pub(super) fn poles(&self) -> impl Iterator<Item = f64> {
        self.flags.iter().map(|flag| flag.pole)
    }

    /// Draws poles and names; the names end at `top`, the poles at `base`.
    pub(super) fn draw(&self, canvas: &Canvas<'_>, sheet: &Sheet, top: f64, base: f64) {
        let leading = sheet.small + 3.0;
        let first = top - self.room(sheet) + leading / 2.0;
        canvas.dashed("2 3", || {
            for flag in &self.flags {
                let head = first + flag.line as f64 * leading - leading / 2.0 + 1.0;
                canvas.line(&[(flag.pole, head), (flag.pole, base + 4.0)], Ink::BreakLine, 1.0);
            }
        });
        for flag in &self.flags {
            let x = if flag.anchor == Anchor::Start { flag.area.left } else { flag.area.right };
            let at = (x, first + flag.line as f64 * leading);
            let title = if flag.words.cut { flag.label } else { "" };
            let write = || canvas.write_lines(&flag.words.lines, sheet.small(Face::Break), at, flag.anchor);
            if title.is_empty() { write() } else { canvas.group(Group { title, ..Group::default() }, write) }
        }
    }
}

fn widened(area: Area) -> Area {
    Area { left: area.left - 5.0, right: area.right + 5.0, ..area }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labelled(first: i16, last: i16, width: f64) -> Vec<i16> {
        Years { first, last }.slots(0.0, width).labelled(30.0)
    }

    #[test]
    fn first_and_last_year_are_named() {
        assert_eq!(labelled(2020, 2024, 300.0), [2024, 2023, 2022, 2021, 2020]);
        assert_eq!(labelled(2012, 2024, 260.0), [2024, 2022, 2020, 2018, 2016, 2014, 2012]);
        assert_eq!(labelled(2011, 2024, 280.0), [2024, 2022, 2020, 2018, 2016, 2014, 2011]);
        assert_eq!(labelled(2024, 2024, 20.0), [2024]);
        assert_eq!(labelled(2023, 2024, 30.0), [2024]);
        assert!(labelled(-32768, 32767, 300.0).len() <= 11);
    }
}
