//! How many were ranked in each year, below the scale of years: one number for a run of years that share it.

use super::canvas::{Anchor, Area, Canvas, Sheet};
use super::ink::{Face, Ink};
use super::label::{self, Spot};
use super::years::{Slots, Years};

/// How many units were ranked in a year.
#[derive(Debug, Clone)]
pub struct Count {
    /// The year.
    pub year: i16,
    /// How many.
    pub of: u32,
    /// As it stands below the year: `63`.
    pub label: String,
}

/// The runs whose number has room.
pub(super) struct Counts<'c> {
    runs: Vec<Run<'c>>,
}

struct Run<'c> {
    years: Years,
    label: &'c str,
}

/// The height that a line of counts takes, in pixels.
pub(super) const HEIGHT: f64 = 21.0;

impl<'c> Counts<'c> {
    /// Joins years next to each other that share a number. Where two numbers would touch, the newer one is kept.
    pub(super) fn fit(counts: &'c [Count], slots: &Slots, sheet: &Sheet) -> Self {
        let mut inside: Vec<&Count> = counts.iter().filter(|count| slots.years.contains(count.year)).collect();
        inside.sort_by_key(|count| count.year);
        let joined = |one: &&Count, other: &&Count| one.of == other.of && one.year.saturating_add(1) == other.year;
        let set = sheet.small(Face::Note);
        let mut taken: Vec<Area> = Vec::new();
        let mut runs = Vec::new();
        for run in inside.chunk_by(joined).rev() {
            let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
            let years = Years { first: first.year, last: last.year };
            let spot = Spot { at: (middle(years, slots), 0.0), anchor: Anchor::Middle };
            let area = label::occupied(spot, (set.width(&first.label) + 2.0, 1.0));
            let is_inside = area.left >= 0.0 && area.right <= sheet.width;
            if is_inside && !taken.iter().any(|other| label::overlap(*other, area)) {
                taken.push(area);
                runs.push(Run { years, label: &first.label });
            }
        }
        Self { runs }
    }

    /// The number of a year stands below it.
    pub(super) fn has(&self, year: i16) -> bool {
        self.runs.iter().any(|run| run.years.contains(year))
    }

    /// Draws each number below a line over its years, the line at `top`.
    pub(super) fn draw(&self, canvas: &Canvas<'_>, slots: &Slots, sheet: &Sheet, top: f64) {
        let reach = slots.width * 0.5 - (slots.width * 0.12).min(3.0);
        for run in &self.runs {
            let ends = [slots.middle(run.years.first) - reach, slots.middle(run.years.last) + reach];
            canvas.line(&ends.map(|x| (x, top)), Ink::TickLine, 1.0);
        }
        for run in &self.runs {
            let at = (middle(run.years, slots), top + 9.0);
            canvas.write(run.label, sheet.small(Face::Note), at, Anchor::Middle);
        }
    }
}

fn middle(years: Years, slots: &Slots) -> f64 {
    (slots.middle(years.first) + slots.middle(years.last)) / 2.0
}
