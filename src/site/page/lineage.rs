//! Where a unit came from and what it became: lineage and names.

use crate::domain::{Succession, UnitKey};

use crate::site::route::Route;
use crate::site::scribe::Scribe;
use crate::site::view::{LineageView, NameView};

impl Scribe<'_> {
    pub(in crate::site) fn became(&self, key: UnitKey) -> Vec<LineageView> {
        let view = |succession: &Succession| LineageView {
            unit: self.link(self.full_name(succession.unit, Some(succession.date)), &Route::Unit(succession.unit)),
            date: self.locale.date(succession.date),
            act: succession.act.clone(),
        };
        self.publication.unit(key).successors.iter().map(view).collect()
    }

    pub(in crate::site) fn was(&self, key: UnitKey) -> Vec<LineageView> {
        let mut steps = Vec::new();
        for before in self.analysis.predecessors(key) {
            let found = self.publication.unit(*before);
            for succession in found.successors.iter().filter(|succession| succession.unit == key) {
                let last = succession.date.yesterday().ok();
                steps.push(LineageView {
                    unit: self.link(self.full_name(*before, last), &Route::Unit(*before)),
                    date: self.locale.date(succession.date),
                    act: succession.act.clone(),
                });
            }
        }
        steps
    }

    /// The units that went on and gave a part of themselves to this one.
    pub(in crate::site) fn given_by(&self, key: UnitKey) -> Vec<LineageView> {
        let view = |origin: &Succession| self.step(origin.unit, origin);
        self.publication.unit(key).origins.iter().map(view).collect()
    }

    /// The units to which this one gave a part of itself.
    pub(in crate::site) fn given_to(&self, key: UnitKey) -> Vec<LineageView> {
        let found = self.publication.units().flat_map(|(other, unit)| {
            unit.origins.iter().filter(move |origin| origin.unit == key).map(move |origin| self.step(other, origin))
        });
        found.collect()
    }

    fn step(&self, unit: UnitKey, step: &Succession) -> LineageView {
        LineageView {
            unit: self.link(self.full_name(unit, Some(step.date)), &Route::Unit(unit)),
            date: self.locale.date(step.date),
            act: step.act.clone(),
        }
    }

    pub(in crate::site) fn names(&self, key: UnitKey) -> Vec<NameView> {
        let unit = self.publication.unit(key);
        if unit.names.len() < 2 {
            return Vec::new();
        }
        let dated = unit.names[1..].iter();
        dated
            .map(|name| NameView {
                name: self.text(&name.full_name),
                period: self.period(&name.period),
                act: name.act.clone(),
            })
            .collect()
    }
}
