//! Among whom a place is held: the part of the country, or the group, that a saying speaks of.

use super::bond::{Context, Region};
use super::saying::Saying;
use super::sentence::{Mention, Sentence, What};
use super::token::Kind;
use super::words::{AND, BELONGS, KINDS, LEADS, LEVEL, OF, POSSESSIVE, REGION, UNKNOWN_REGION};

/// The units among which a saying speaks.
pub(super) fn region(sentence: &Sentence, sayings: &[Saying], context: &Context, saying: &Saying) -> Region {
    let clause = sentence.clause(saying.at.start);
    let next = sayings.iter().map(|other| other.at.start).find(|start| *start >= saying.at.end);
    let behind = saying.at.end..next.unwrap_or(clause.end).min(clause.end);
    for mention in sentence.mentions.iter().filter(|mention| behind.contains(&mention.at.start)) {
        match &mention.what {
            What::Nation => return Region::Whole,
            What::Group(groups) if !is_membership(sentence, mention) => return Region::Group(groups.clone()),
            _ => {}
        }
    }
    if sentence.phrase_within(behind, UNKNOWN_REGION).is_some() {
        return Region::Unknown;
    }
    if let Some(region) = leading(sentence) {
        return region;
    }
    let before = sentence.mentions.iter().filter(|mention| mention.at.end <= saying.at.start);
    let is_unknown = |at: &usize| {
        let opens = !sentence.is_named(*at) && sentence.phrase(*at, UNKNOWN_REGION).is_some();
        let near = *at..at + 4;
        let names = || sentence.mentions.iter().any(|m| near.contains(&m.at.start) && matches!(m.what, What::Group(_)));
        let belongs = || (at.saturating_sub(3)..*at).any(|at| sentence.phrase(at, BELONGS).is_some());
        opens && !names() && !belongs()
    };
    if (0..saying.at.start).any(|at| is_unknown(&at)) {
        return Region::Unknown;
    }
    let group = before.filter_map(|mention| match &mention.what {
        What::Group(groups) if !is_membership(sentence, mention) => Some((mention, groups)),
        _ => None,
    });
    match group.last() {
        Some((mention, groups)) if clause.contains(&mention.at.start) => Region::Group(groups.clone()),
        Some((_, groups)) => Region::Perhaps(groups.clone()),
        None => context.region.clone().unwrap_or(Region::Whole),
    }
}

/// What a later sentence may still speak of: it need not.
pub(super) fn handed_on(sentence: &Sentence) -> Option<Region> {
    let groups = sentence.mentions.iter().rev().find_map(|mention| match &mention.what {
        What::Group(groups) if !is_membership(sentence, mention) => Some(groups.clone()),
        _ => None,
    });
    let opened = leading(sentence).filter(|region| matches!(region, Region::Unknown | Region::Counted(_)));
    groups.map(Region::Perhaps).or(opened)
}

/// "Tại Tây Nguyên, …", "Trong 5 thành phố trực thuộc Trung ương, …": what opens a sentence holds for all of it.
fn leading(sentence: &Sentence) -> Option<Region> {
    let clause = sentence.clause(0);
    let opens = sentence.phrase(0, OF).or_else(|| sentence.phrase(0, LEADS));
    let is_region = sentence.phrase(0, REGION).is_some();
    if opens.is_none() && !is_region {
        return None;
    }
    let group = sentence.mentions.iter().find_map(|mention| match &mention.what {
        What::Group(groups) if clause.contains(&mention.at.start) => Some(groups.clone()),
        _ => None,
    });
    if let Some(groups) = group {
        return Some(if is_region { Region::Perhaps(groups) } else { Region::Group(groups) });
    }
    if is_region || sentence.phrase_within(clause.clone(), UNKNOWN_REGION).is_some() {
        return Some(Region::Unknown);
    }
    let kind = sentence.phrase_within(clause.clone(), KINDS)?;
    // "Ở cấp huyện": a level, all of it.
    if sentence.is_named(kind + 1) || sentence.phrase_before(kind, LEVEL).is_some() {
        return None;
    }
    if let Some(Kind::Number(number)) = kind.checked_sub(1).and_then(|at| sentence.tokens.get(at)).map(|t| &t.kind) {
        return number.whole.map(Region::Counted);
    }
    let harmless = |at: usize| {
        sentence.is_named(at)
            || matches!(sentence.tokens[at].kind, Kind::Sign(_))
            || [KINDS, POSSESSIVE, AND].into_iter().any(|list| sentence.phrase(at, list).is_some())
    };
    (!(kind..clause.end).all(harmless)).then_some(Region::Unknown)
}

/// "thuộc vùng …": the group says where the unit is, not among whom it is placed.
fn is_membership(sentence: &Sentence, group: &Mention) -> bool {
    let start = group.at.start.saturating_sub(3);
    (start..group.at.start).any(|at| sentence.phrase(at, BELONGS).is_some())
}
