//! Losses: where the points of an entry were lost.

use crate::domain::{Component, ComponentKey, Direction, Entry, Method, Score};

/// How far a component of an entry stands below its maximum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loss {
    /// The component.
    pub component: ComponentKey,
    /// The most of it that counts towards the maximum of the total: none of a bonus.
    pub max: Score,
    /// What it is.
    pub got: Score,
    /// `max` − `got`; negative where points were given on top.
    pub lost: Score,
}

impl Loss {
    /// What was lost by the digits that are printed, so that who subtracts on paper gets the same.
    pub fn at_places(&self, places: u8) -> Score {
        self.max.at_places(places) - self.got.at_places(places)
    }
}

/// What a component adds to the maximum of the total; nothing where its maximum is not known.
pub(super) fn counted_max(component: &Component) -> Option<Score> {
    if component.bonus { Some(Score::zero(0)) } else { component.max }
}

/// The losses of an entry, the largest first, equal ones in the order of the method. A parent stands beside its
/// children: who adds up losses takes one or the other. Where less is better nothing is lost below a maximum.
pub(super) fn losses(entry: &Entry, method: &Method) -> Vec<Loss> {
    if method.direction == Direction::Lower {
        return Vec::new();
    }
    let mut losses: Vec<Loss> = entry
        .components
        .iter()
        .filter_map(|(component, got, _)| {
            let max = counted_max(method.component(*component))?;
            Some(Loss { component: *component, max, got: *got, lost: max - *got })
        })
        .collect();
    losses.sort_unstable_by(|one, other| other.lost.cmp(&one.lost).then(one.component.cmp(&other.component)));
    losses
}

#[cfg(test)]
mod tests {
    use crate::analysis::analyze;
    use crate::domain::specimen::Specimen;

    #[test]
    fn the_largest_loss_comes_first() {
        let mut specimen = Specimen::new(&["a"]);
        for (id, max) in [("x", Some("10")), ("y", Some("5")), ("z", None), ("bonus", Some("0"))] {
            specimen.component("m", id, max);
        }
        let key = specimen.board(2020, "m", true, &[("a", "80", 0)]);
        specimen.parts(key, 0, &[("x", "9.5"), ("y", "3"), ("z", "4"), ("bonus", "1.25")]);
        let publication = specimen.publication();
        let analysis = analyze(&publication);
        let lost: Vec<(usize, String)> = analysis.board(key).losses[0]
            .iter()
            .map(|loss| (loss.component.position(), loss.lost.to_string()))
            .collect();
        assert_eq!(lost, [(1, "2".to_owned()), (0, "0.5".to_owned()), (3, "-1.25".to_owned())]);
    }
}
