//! Surety: whether the structure of a sentence is understood well enough to call what it says wrong.

use std::collections::BTreeSet;

use super::bind::{Binder, unit_of};
use super::bond::{Bond, Region};
use super::saying::Saying;
use super::sentence::What;
use super::token::Kind;
use super::when::year_of;
use super::words::{GIVEN, GLUE, JOINS, WINDING, YEAR_BEFORE};
use crate::domain::IndexKey;

impl Binder<'_> {
    /// The sentence reads as people write, and what it takes from those before it is said in words that only bind.
    pub(super) fn is_sure(&self, saying: &Saying) -> bool {
        let sentence = self.sentence;
        // A text that stands in its place is nobody's noise.
        if !self.ground.settled && !sentence.is_sound(self.ground.lexicon) {
            return false;
        }
        // A unit named behind: "Với 47,35 điểm, Tây Ninh …", "đứng thứ ba là …", but not just anywhere.
        let behind = self.unit_mentions().find(|(mention, _)| mention.at.start >= saying.at.end);
        let before = self.unit_mentions().any(|(mention, _)| mention.at.end <= saying.at.start);
        if let Some((mention, _)) = behind.filter(|_| !before && !self.has_context() && !self.ground.settled) {
            let between = saying.at.end..mention.at.start;
            let joined =
                [JOINS, GIVEN].into_iter().any(|list| sentence.phrase_before(mention.at.start, list).is_some());
            let opened = between.clone().any(|at| sentence.sign(at, ',') || sentence.sign(at, ':'));
            if !(joined || opened) {
                return false;
            }
        }
        if !self.inherits() {
            return true;
        }
        let start = sentence.clause(saying.at.start).start;
        let binds = |at: usize| {
            sentence.is_named(at)
                || !matches!(sentence.tokens[at].kind, Kind::Word)
                || sentence.phrase(at, GLUE).is_some()
        };
        (self.ground.settled || !self.context.shaky) && (start..saying.at.start).all(binds)
    }

    /// The unit, the index or the year was named in a sentence before.
    fn inherits(&self) -> bool {
        let names = |wanted: fn(&What) -> bool| self.sentence.mentions.iter().any(|mention| wanted(&mention.what));
        !(names(|what| matches!(what, What::Unit(_)))
            && (self.ground.settled || names(|what| matches!(what, What::Index(_))))
            && (self.ground.settled || names(|what| matches!(what, What::Year(_)))))
    }

    /// Words stand here after which something else may be meant than what stands nearest.
    pub(super) fn winds(&self, saying: &Saying) -> bool {
        let sentence = self.sentence;
        let unit = |what: &What| match what {
            What::Unit(units) => units.first().copied(),
            _ => None,
        };
        let index = |what: &What| match what {
            What::Index(key) => Some(*key),
            _ => None,
        };
        let dealt = self.in_turn(saying, unit).is_some()
            || self.in_turn(saying, index).is_some()
            || self.in_turn(saying, year_of).is_some();
        let own = sentence.brackets[saying.at.start];
        let opens = sentence.brackets.iter().position(|bracket| *bracket == own).filter(|_| own != 0);
        let names_its_unit = |open| sentence.mentions.iter().any(|m| m.at.end == open && unit(&m.what).is_some());
        self.inherits()
            || opens.is_some_and(|open| !names_its_unit(open))
            || (sentence.cues.in_turn.is_some() && !dealt)
            || sentence.phrase_within(0..sentence.tokens.len(), WINDING).is_some()
    }

    /// What a saying might speak of as well: a bond for each unit that is named here or was just before.
    pub(super) fn others(&self, bond: &Bond) -> Vec<Bond> {
        let mentions = &self.sentence.mentions;
        let indices = mentions.iter().filter_map(|mention| match mention.what {
            What::Index(key) => Some(key),
            _ => None,
        });
        let named =
            mentions.iter().filter_map(|mention| year_of(&mention.what)).chain(self.context.years.iter().copied());
        let named: BTreeSet<i16> = named.collect();
        let sentence = self.sentence;
        let back = sentence.phrase_within(0..sentence.tokens.len(), YEAR_BEFORE).is_some();
        let years: BTreeSet<i16> = named.iter().flat_map(|year| [*year, *year - i16::from(back)]).collect();
        let indices: BTreeSet<IndexKey> = indices.chain(self.context.indices.iter().copied()).collect();
        let groups = mentions.iter().filter_map(|mention| match &mention.what {
            What::Group(groups) => Some(Region::Group(groups.clone())),
            _ => None,
        });
        let regions: Vec<Region> = groups.chain([bond.region.clone(), Region::Whole]).collect();
        let units = mentions
            .iter()
            .filter_map(unit_of)
            .chain(&self.context.units)
            .chain(&self.context.seen)
            .chain([&bond.units]);
        units
            .flat_map(|units| regions.iter().map(move |region| (units.clone(), region.clone())))
            .map(|(units, region)| Bond {
                units,
                region,
                indices: indices.iter().copied().collect(),
                years: years.iter().copied().collect(),
                ..bond.clone()
            })
            .collect()
    }
}
