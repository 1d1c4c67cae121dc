//! What is said of the methods of an index: acts, measures, components, breaks.

use std::collections::BTreeMap;

use crate::domain::{
    Aggregate, Band, Component, ComponentKey, Date, Direction, Evidence, IndexKey, MeasureKind, Method, MethodKey,
};
use crate::locale::Phrase;

use super::route::Route;
use super::scribe::Scribe;
use super::view::{CutView, FactView, FactedLinkView, MethodView, PartView};

/// The key of the word for who scores a component.
pub(super) fn evidence_key(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::SelfScored => "evidence-self",
        Evidence::Appraisal => "evidence-appraisal",
        Evidence::Survey => "evidence-survey",
        Evidence::Data => "evidence-data",
    }
}

impl Scribe<'_> {
    /// The methods of an index that some edition uses, newest use first, then those none uses.
    pub(super) fn methods(&self, index: IndexKey) -> Vec<MethodView> {
        let mut used: BTreeMap<MethodKey, Vec<(crate::domain::UnitKey, i16)>> = BTreeMap::new();
        for (_, board) in self.publication.boards() {
            let edition = self.publication.edition(board.edition);
            let uses = used.entry(board.method).or_default();
            if edition.index == index && !uses.contains(&(edition.scope, edition.year)) {
                uses.push((edition.scope, edition.year));
            }
        }
        let newest =
            |key: &MethodKey| used.get(key).and_then(|uses| uses.iter().map(|(_, year)| *year).max()).unwrap_or(0);
        let mut keys = self.publication.index(index).methods.clone();
        keys.sort_by_key(|key| (std::cmp::Reverse(newest(key)), key.position()));
        keys.iter().map(|key| self.method_view(*key, used.get(key).map_or(&[], Vec::as_slice))).collect()
    }

    fn method_view(&self, key: MethodKey, uses: &[(crate::domain::UnitKey, i16)]) -> MethodView {
        let method = self.publication.method(key);
        let index = self.publication.index(method.index);
        let mut by_scope: BTreeMap<crate::domain::UnitKey, Vec<i16>> = BTreeMap::new();
        for (scope, year) in uses {
            by_scope.entry(*scope).or_default().push(*year);
        }
        let used = by_scope.into_iter().map(|(scope, years)| FactedLinkView {
            link: self.link(self.unit_name(scope, None), &Route::Series(method.index, scope)),
            text: Some(year_ranges(&years)),
        });
        let others = self.publication.methods().filter(|(other, _)| {
            *other != key
                && self.publication.method(*other).index == method.index
                && (self.publication.scores_comparable(key, *other) || self.publication.ranks_comparable(key, *other))
        });
        MethodView {
            id: format!("method-{}-{}", index.id, method.id),
            name: self.method_name(key),
            used: used.collect(),
            facts: self.method_facts(method),
            cuts: self.method_cuts(method),
            bands: self.bands(&method.bands),
            comparable: others.map(|(other, _)| self.method_name(other)).collect(),
            break_reason: method.break_reason.as_ref().map(|reason| self.text(reason)),
        }
    }

    /// What a method is called: the number of its act; where it has none, the scopes and the years it is used in. The id
    /// tells apart what is still the same, and is all there is to say of a method that nothing uses.
    pub(super) fn method_name(&self, key: MethodKey) -> String {
        let method = self.publication.method(key);
        if let Some(number) = method.act.as_ref().and_then(|act| act.number.clone()) {
            return number;
        }
        let Some(uses) = self.uses_in_words(key) else { return method.id.clone() };
        let others = self.publication.index(method.index).methods.iter().filter(|other| **other != key);
        let shared = others.map(|other| self.uses_in_words(*other)).any(|other| other.as_ref() == Some(&uses));
        if shared { format!("{uses} ({})", method.id) } else { uses }
    }

    /// Where and when a method is used: "Hà Nội, năm 2021–2023"; the name of a scope is that of its last year.
    fn uses_in_words(&self, key: MethodKey) -> Option<String> {
        let mut by_scope: BTreeMap<crate::domain::UnitKey, BTreeMap<i16, Date>> = BTreeMap::new();
        for (_, board) in self.publication.boards().filter(|(_, board)| board.method == key) {
            let edition = self.publication.edition(board.edition);
            by_scope.entry(edition.scope).or_default().insert(edition.year, edition.units_at);
        }
        let uses = by_scope.into_iter().map(|(scope, days)| {
            let years: Vec<i16> = days.keys().copied().collect();
            let phrase =
                Phrase::plain("method-use").with("scope", self.unit_name(scope, days.into_values().next_back()));
            self.say(&phrase.with("years", year_ranges(&years)))
        });
        let uses: Vec<String> = uses.collect();
        (!uses.is_empty()).then(|| uses.join("; "))
    }

    /// Act, measure, direction, how the total follows.
    pub(super) fn method_facts(&self, method: &Method) -> Vec<FactView> {
        let mut facts = Vec::new();
        if let Some(act) = &method.act {
            let parts: Vec<String> = [
                act.number.clone(),
                act.date.map(|day| self.locale.date(day)),
                act.issuer.as_ref().map(|issuer| self.text(issuer)),
            ]
            .into_iter()
            .flatten()
            .collect();
            if !parts.is_empty() {
                facts.push(FactView { key: "fact-act", text: parts.join(", "), href: act.url.clone() });
            }
        }
        let measure = Phrase::plain(match method.measure.kind {
            MeasureKind::Percent => "scale-percent",
            MeasureKind::Points => "scale-points",
        })
        .with("min", self.plain_number(method.measure.min))
        .with("max", self.plain_number(method.measure.max))
        .with_count("places", usize::from(method.measure.precision))
        .with_count("hidden", usize::from(method.measure.precision.saturating_sub(method.measure.places_shown())))
        .with_count("shown", usize::from(method.measure.places_shown()));
        facts.push(FactView { key: "fact-measure", text: self.say(&measure), href: None });
        if method.direction == Direction::Lower {
            facts.push(FactView { key: "fact-direction", text: self.word("direction-lower"), href: None });
        }
        let aggregate = self.word(match method.aggregate {
            Aggregate::Sum => "aggregate-sum",
            Aggregate::Mean => "aggregate-mean",
            Aggregate::Weighted => "aggregate-weighted",
            Aggregate::None => "aggregate-none",
        });
        if !method.components.is_empty() {
            facts.push(FactView { key: "fact-aggregate", text: aggregate, href: None });
        }
        facts
    }

    fn method_cuts(&self, method: &Method) -> Vec<CutView> {
        let mut cuts = Vec::new();
        for cut in method.cuts() {
            let mut parts = Vec::new();
            for (root, _) in method.children(None).filter(|(_, component)| component.cut.as_deref() == cut) {
                self.push_blank_parts(method, root, 0, &mut parts);
            }
            cuts.push(cut_view(self.cut_name(method, cut), parts));
        }
        cuts
    }

    fn push_blank_parts(&self, method: &Method, key: ComponentKey, depth: usize, parts: &mut Vec<PartView>) {
        let component = method.component(key);
        parts.push(PartView {
            name: self.text(&component.name),
            depth,
            got: None,
            max: self.maximum(component),
            lost: None,
            change: None,
            kind_key: kind_key(component),
            median: None,
            best: None,
            evidence_key: component.evidence.map(evidence_key),
        });
        for (child, _) in method.children(Some(key)) {
            self.push_blank_parts(method, child, depth + 1, parts);
        }
    }

    /// Bands with their rules: "Nhóm A: từ 90 trở lên".
    pub(super) fn bands(&self, bands: &[Band]) -> Vec<String> {
        let rule = |band: &Band| {
            let name = self.text(&band.name);
            match band.min {
                Some(min) => {
                    self.say(&Phrase::plain("band-rule").with("band", name).with("min", self.plain_number(min)))
                }
                None => name,
            }
        };
        bands.iter().map(rule).collect()
    }
}

/// One way of slicing the total. Who scores the components is said once where it is the same for all.
pub(super) fn cut_view(name: Option<String>, parts: Vec<PartView>) -> CutView {
    let first = parts.first().and_then(|part| part.evidence_key);
    let common = first.filter(|key| parts.iter().all(|part| part.evidence_key == Some(*key)));
    let told = |part: PartView| PartView { evidence_key: part.evidence_key.filter(|_| common.is_none()), ..part };
    let has_medians = parts.iter().any(|part| part.median.is_some());
    let parts = parts.into_iter().map(told).collect();
    CutView { name, evidence_key: common, has_medians, parts, since: None, foot: None, about: None }
}

/// The key of the word for a component that is no usual part: it gives on top, or only takes.
pub(super) fn kind_key(component: &Component) -> Option<&'static str> {
    match component.max {
        _ if component.bonus => Some("part-bonus"),
        Some(max) if max.is_zero() && component.min.is_negative() => Some("part-penalty"),
        _ => None,
    }
}

/// Years as runs: "2012–2014, 2016".
fn year_ranges(years: &[i16]) -> String {
    let mut years = years.to_vec();
    years.sort_unstable();
    let mut runs: Vec<(i16, i16)> = Vec::new();
    for year in years {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == year => *last = year,
            _ => runs.push((year, year)),
        }
    }
    let run = |(first, last): &(i16, i16)| if first == last { first.to_string() } else { format!("{first}–{last}") };
    runs.iter().map(run).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    #[test]
    fn years_run_together() {
        assert_eq!(super::year_ranges(&[2016, 2012, 2013, 2014]), "2012–2014, 2016");
    }
}
