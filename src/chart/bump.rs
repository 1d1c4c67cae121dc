//! Ranks over the years: a scale that runs downwards, with how many were ranked below each year, since that changes.
//!
//! A line is drawn only between years that may be compared; where the two years ranked different numbers of units, only
//! if both numbers stand below them.

use super::canvas::{self, Anchor, Area, Canvas, Plane, Sheet};
use super::counts::{self, Count, Counts};
use super::ink::{Face, Ink};
use super::label::{self, Obstacles, Wish};
use super::marks::Group;
use super::years::{Flags, Slots, Years};
use super::{Break, Frame, advance};

/// Ranks of one unit and its peers over the years.
#[derive(Debug, Clone, Default)]
pub struct Bump {
    /// The years with a known number of ranked units.
    pub counts: Vec<Count>,
    /// The units; the reader's own is drawn last, over the others.
    pub tracks: Vec<Track>,
    /// Where ranks may not be compared.
    pub breaks: Vec<Break>,
    /// The last rank of the scale; a deeper one that is drawn moves it.
    pub last: u32,
}

/// The ranks of one unit.
#[derive(Debug, Clone, Default)]
pub struct Track {
    /// What stands at its end.
    pub name: String,
    /// It is the reader's own.
    pub is_main: bool,
    /// Its ranks. One of a year without a count is not drawn: a rank means nothing alone.
    pub stops: Vec<Stop>,
}

/// The rank of one year.
#[derive(Debug, Clone, Default)]
pub struct Stop {
    /// The year.
    pub year: i16,
    /// The rank, from 1.
    pub rank: u32,
    /// As it is written: `4=`.
    pub label: String,
    /// It was worked out and not published: its mark is hollow.
    pub is_computed: bool,
    /// It may be compared with the stop before: only then a line is drawn between the two.
    pub joined: bool,
    /// What its tooltip says; may be empty.
    pub tooltip: String,
}

/// The least height of the scale, in pixels.
const HEIGHT: f64 = 180.0;
/// From the last mark to the label at its end.
const ASIDE: f64 = 14.0;
/// Space inside the plot above the first and below the last rank.
const INNER: f64 = 10.0;
/// The most rank numbers beside the scale.
const TICKS_MAX: u32 = 6;

/// Everything about a bump that is known before drawing.
struct Layout<'b> {
    bump: &'b Bump,
    sheet: &'b Sheet,
    years: Years,
    last_rank: u32,
    plot: Area,
    slots: Slots,
    counts: Counts<'b>,
    flags: Flags<'b>,
}

/// Draws ranks over the years on a sheet.
pub(super) fn draw(bump: &Bump, frame: &Frame, sheet: &Sheet) -> String {
    let layout = Layout::new(bump, sheet);
    let Some(layout) = layout else { return canvas::paint_empty(frame, sheet) };
    let height = layout.plot.bottom + 20.0 + counts::HEIGHT;
    canvas::paint(frame, sheet, height, false, |canvas| layout.draw(canvas))
}

impl<'b> Layout<'b> {
    fn new(bump: &'b Bump, sheet: &'b Sheet) -> Option<Self> {
        let drawn = || bump.tracks.iter().flat_map(|track| drawn(bump, track));
        let years = Years::over(drawn().map(|stop| stop.year))?;
        let last_rank = drawn().map(|stop| stop.rank).max()?.max(bump.last).max(2);
        let ends = bump.tracks.iter().filter(|track| end_of(bump, track, years).is_some());
        let wanted = ends.clone().count() as f64 * leading(sheet) + 2.0 * INNER;
        let right = ends.map(|track| sheet.small(face_of(track)).width(&end_label(bump, track, years, sheet)));
        let right = right.fold(0.0, f64::max) * 1.04 + ASIDE + 2.0;
        let left = sheet.small(Face::Tick).width(&last_rank.to_string()) + 8.0;
        // The label begins beside the middle of the last slot.
        let half = 0.5 / f64::from(years.count());
        let span = ((sheet.width - left - right) / (1.0 - half)).min(sheet.width - left - 4.0);
        let slots = years.slots(left, left + span);
        let counts = Counts::fit(&bump.counts, &slots, sheet);
        let flags = Flags::lay_out(&bump.breaks, &slots, sheet, sheet.width);
        let top = 6.0 + flags.room(sheet);
        let plot = Area { left, top, right: left + span, bottom: top + HEIGHT.max(wanted) };
        Some(Self { bump, sheet, years, last_rank, plot, slots, counts, flags })
    }

    fn draw(&self, canvas: &Canvas<'_>) {
        let (sheet, plot) = (self.sheet, self.plot);
        let inner = Area { top: plot.top + INNER, bottom: plot.bottom - INNER, ..plot };
        let plane = canvas.plane(self.years.span(), (-f64::from(self.last_rank), -1.0), inner);
        self.draw_scale(canvas, &plane);
        self.flags.draw(canvas, sheet, plot.top, plot.bottom);
        self.slots.draw(canvas, sheet, plot.bottom, plot.bottom + 12.0);
        self.counts.draw(canvas, &self.slots, sheet, plot.bottom + 22.0);
        let (own, peers): (Vec<&Track>, Vec<&Track>) = self.bump.tracks.iter().partition(|track| track.is_main);
        for track in peers.iter().chain(&own) {
            for pair in self.joined(track) {
                let (ink, width) = if track.is_main { (Ink::MainLine, 2.6) } else { (Ink::PeerLine, 1.2) };
                plane.line(&pair, ink, width);
            }
        }
        for track in peers.iter().chain(&own) {
            self.draw_stops(canvas, &plane, track);
        }
        self.draw_ends(canvas, &plane);
        for track in own {
            self.draw_ranks(canvas, &plane, track);
        }
    }

    /// Hairlines at round ranks with their numbers; and where each year's ranking ended, if the scale goes that far.
    fn draw_scale(&self, canvas: &Canvas<'_>, plane: &Plane<'_>) {
        let set = self.sheet.small(Face::Tick);
        let mut above = f64::MIN;
        for rank in ticks(self.last_rank) {
            let (_, y) = plane.place((0.0, -f64::from(rank)));
            if y - above < set.size + 2.0 {
                continue;
            }
            above = y;
            canvas.line(&[(self.plot.left, y), (self.plot.right, y)], Ink::GridLine, 1.0);
            canvas.write(&rank.to_string(), set, (self.plot.left - 6.0, y), Anchor::End);
        }
        let reach = (self.slots.width * 0.3).min(12.0);
        for count in self.bump.counts.iter().filter(|count| self.years.contains(count.year)) {
            if count.of > self.last_rank {
                continue;
            }
            let (_, y) = plane.place((0.0, -f64::from(count.of)));
            let x = self.slots.middle(count.year);
            canvas.line(&[(x - reach, y + 6.0), (x + reach, y + 6.0)], Ink::TickLine, 1.0);
        }
    }

    /// Neighbouring stops that may be compared, as lines.
    fn joined(&self, track: &Track) -> Vec<[(f64, f64); 2]> {
        // A stop that is not drawn leaves a gap: what it was joined to is not joined to what lies before it.
        let stops = sorted(track);
        let of = |stop: &Stop| count_of(self.bump, stop.year).filter(|of| *of > 0 && stop.rank > 0);
        let told = |stop: &Stop| self.counts.has(stop.year);
        let may = |one: &Stop, other: &Stop| match (of(one), of(other)) {
            (Some(before), Some(now)) => before == now || (told(one) && told(other)),
            _ => false,
        };
        let pairs = stops.windows(2).filter(|pair| pair[1].joined && pair[0].year < pair[1].year);
        pairs.filter(|pair| may(pair[0], pair[1])).map(|pair| [spot(pair[0]), spot(pair[1])]).collect()
    }

    fn draw_stops(&self, canvas: &Canvas<'_>, plane: &Plane<'_>, track: &Track) {
        for stop in drawn(self.bump, track) {
            if !track.is_main && !self.is_marked(track, stop) {
                continue;
            }
            let (ink, radius) = match (track.is_main, stop.is_computed) {
                (true, false) => (Ink::Main, 4.2),
                (true, true) => (Ink::MainOpen, 3.6),
                (false, false) => (Ink::Peer, 2.4),
                (false, true) => (Ink::PeerOpen, 2.0),
            };
            let dot = || plane.dot(spot(stop), radius, ink);
            if stop.tooltip.is_empty() {
                dot();
                continue;
            }
            canvas.group(Group { title: &stop.tooltip, ..Group::default() }, || {
                plane.dot(spot(stop), (self.slots.width / 2.0).clamp(radius, 12.0), Ink::Hit);
                dot();
            });
        }
    }

    /// Of a peer, marks stand at the ends of its lines, at single stops, and where its ranks begin or cease to be
    /// computed: between those the line says where it ran.
    fn is_marked(&self, track: &Track, stop: &Stop) -> bool {
        let at = spot(stop);
        let touching = self.joined(track).into_iter().filter(|pair| pair.contains(&at)).count();
        let mixed = track.stops.iter().any(|other| other.is_computed != stop.is_computed);
        touching < 2 || mixed
    }

    /// Rank and name at the right end of each line that reaches the last year, pushed apart.
    fn draw_ends(&self, canvas: &Canvas<'_>, plane: &Plane<'_>) {
        let ends = self.bump.tracks.iter().filter_map(|track| Some((track, end_of(self.bump, track, self.years)?)));
        let ends: Vec<(&Track, &Stop)> = ends.collect();
        let height = |stop: &Stop| plane.place(spot(stop)).1;
        let wanted: Vec<(f64, f64)> = ends.iter().map(|(_, stop)| (height(stop), leading(self.sheet))).collect();
        let heights = label::push_apart(&wanted, self.plot.top, self.plot.bottom);
        let x = self.slots.middle(self.years.last);
        for ((track, stop), y) in ends.iter().zip(&heights) {
            if !track.is_main {
                canvas.line(&[(x + 4.0, height(stop)), (x + ASIDE - 2.0, *y)], Ink::LeadLine, 1.0);
            }
        }
        for ((track, _), y) in ends.iter().zip(heights) {
            let text = end_label(self.bump, track, self.years, self.sheet);
            canvas.write(&text, self.sheet.small(face_of(track)), (x + ASIDE, y), Anchor::Start);
        }
    }

    /// The reader's ranks beside their marks, newest first, where there is room; the last stands at the end already.
    fn draw_ranks(&self, canvas: &Canvas<'_>, plane: &Plane<'_>, track: &Track) {
        let all = self.bump.tracks.iter().flat_map(|track| drawn(self.bump, track));
        let marks = drawn(self.bump, track).into_iter().map(|stop| label::around(plane.place(spot(stop)), 5.0));
        let poles = self.flags.poles().map(|x| [(x, self.plot.top), (x, self.plot.bottom)]);
        let own = self.joined(track).into_iter().map(|pair| pair.map(|at| plane.place(at)));
        let mut obstacles = Obstacles {
            areas: marks.collect(),
            faint: all.map(|stop| label::around(plane.place(spot(stop)), 2.5)).collect(),
            lines: own.chain(poles).collect(),
        };
        let bounds = Area { right: self.slots.middle(self.years.last) + ASIDE - 3.0, ..self.plot };
        let set = self.sheet.text(Face::Main);
        for stop in drawn(self.bump, track).into_iter().rev().filter(|stop| stop.year != self.years.last) {
            let size = (set.width(&stop.label) + 3.0, set.size);
            let above = stop.rank * 2 > self.last_rank || stop.rank > 3;
            if let Some(found) = obstacles.find(Wish { at: plane.place(spot(stop)), size, above }, bounds) {
                canvas.write(&stop.label, set, found.at, found.anchor);
            }
        }
    }
}

/// The stops of a track that may be drawn, oldest first.
fn drawn<'t>(bump: &Bump, track: &'t Track) -> Vec<&'t Stop> {
    let told = |stop: &&Stop| stop.rank > 0 && count_of(bump, stop.year).is_some_and(|of| of > 0);
    sorted(track).into_iter().filter(told).collect()
}

fn sorted(track: &Track) -> Vec<&Stop> {
    let mut stops: Vec<&Stop> = track.stops.iter().collect();
    stops.sort_by_key(|stop| stop.year);
    stops
}

fn count_of(bump: &Bump, year: i16) -> Option<u32> {
    bump.counts.iter().find(|count| count.year == year).map(|count| count.of)
}

/// The stop of the last year, if the track reaches it.
fn end_of<'t>(bump: &Bump, track: &'t Track, years: Years) -> Option<&'t Stop> {
    drawn(bump, track).into_iter().rfind(|stop| stop.year == years.last)
}

fn end_label(bump: &Bump, track: &Track, years: Years, sheet: &Sheet) -> String {
    let rank = end_of(bump, track, years).map(|stop| stop.label.as_str()).unwrap_or_default();
    let set = sheet.small(face_of(track));
    let room = if sheet.is_narrow { 122.0 } else { 210.0 };
    let text = format!("{rank} {}", track.name);
    advance::wrap(text.trim(), room, 1, |text| set.width(text)).lines.into_iter().next().unwrap_or_default()
}

fn face_of(track: &Track) -> Face {
    if track.is_main { Face::Main } else { Face::Note }
}

fn leading(sheet: &Sheet) -> f64 {
    sheet.small + 2.5
}

fn spot(stop: &Stop) -> (f64, f64) {
    (f64::from(stop.year), -f64::from(stop.rank))
}

/// The first rank and the round ones up to the last.
fn ticks(last: u32) -> Vec<u32> {
    let steps = (0..9).flat_map(|power| [1, 2, 5].map(|digit| digit * 10_u32.pow(power)));
    let step = steps.into_iter().find(|step| last / step <= TICKS_MAX).unwrap_or(last);
    std::iter::once(1).chain((1..=last / step).map(|position| position * step).filter(|rank| *rank > 1)).collect()
}

#[cfg(test)]
mod tests {
    use super::ticks;

    #[test]
    fn ranks_beside_the_scale_are_round() {
        assert_eq!(ticks(2), [1, 2]);
        assert_eq!(ticks(11), [1, 2, 4, 6, 8, 10]);
        assert_eq!(ticks(63), [1, 10, 20, 30, 40, 50, 60]);
        assert_eq!(ticks(34), [1, 5, 10, 15, 20, 25, 30]);
        assert!(ticks(u32::MAX).len() < 8);
    }
}
