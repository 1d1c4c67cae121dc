//! Faults: why a reference points at nothing.

/// What a reference lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lack {
    /// No index of that id.
    Index,
    /// No unit of that id holds a ranking of that index.
    Scope,
    /// No edition of that index in that scope and year.
    Edition,
    /// No unit of that id.
    Unit,
    /// The unit exists and is not on the boards in question.
    Ranked,
    /// The unit is on the board without a score.
    Score,
    /// The unit is on the board without components.
    Components,
    /// Nothing says how many units the board ranks.
    Denominator,
    /// No free page of that slug.
    Page,
    /// No such file under `static/`.
    File,
    /// The path says no index, scope and year, and nothing around it does.
    Place,
    /// The path says index and scope and no year.
    Year,
    /// The path says no scope.
    ScopeName,
    /// The path says no unit, and nothing around it does.
    UnitName,
    /// The edition has several boards, or none, and the path does not say which.
    BoardName,
}

impl Lack {
    /// What is lacking may stand in a file of the edition that could not be read whole.
    pub(super) fn may_be_lost(self) -> bool {
        matches!(
            self,
            Self::Ranked | Self::Score | Self::Components | Self::Denominator | Self::Edition | Self::BoardName
        )
    }

    /// The stable word, as messages choose by it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Index => "unknown-index",
            Self::Scope => "unknown-scope",
            Self::Edition => "unknown-edition",
            Self::Unit => "unknown-unit",
            Self::Ranked => "not-ranked",
            Self::Score => "no-score",
            Self::Components => "no-components",
            Self::Denominator => "no-denominator",
            Self::Page => "unknown-page",
            Self::File => "unknown-file",
            Self::Place => "incomplete",
            Self::Year => "year-missing",
            Self::ScopeName => "scope-missing",
            Self::UnitName => "unit-missing",
            Self::BoardName => "board-missing",
        }
    }
}

/// Why a reference points at nothing, and which path was perhaps meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// What it lacks.
    pub(super) lack: Lack,
    /// The path that comes nearest; without its scheme.
    pub(super) nearest: Option<String>,
}

impl Fault {
    /// A fault without a suggestion.
    pub(super) fn plain(lack: Lack) -> Self {
        Self { lack, nearest: None }
    }

    /// A fault whose suggestion is `before`, the nearest of `known` to `written`, and `after`, with `/` between.
    pub(super) fn near<'a>(
        lack: Lack,
        written: &str,
        known: impl Iterator<Item = &'a str>,
        around: (&[&str], &[&str]),
    ) -> Self {
        let nearest = nearest(written, known).map(|found| {
            let (before, after) = around;
            let parts: Vec<&str> = before.iter().copied().chain([found]).chain(after.iter().copied()).collect();
            parts.join("/")
        });
        Self { lack, nearest }
    }
}

/// The id that comes nearest to what was written, where one is near enough: it ends with it, or few letters differ.
fn nearest<'a>(written: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let written = written.to_lowercase();
    let enough = (written.chars().count() / 3).max(1);
    let distance = |id: &str| match id.strip_suffix(written.as_str()) {
        Some(above) if above.ends_with('/') && !written.is_empty() => 0,
        _ => strsim::damerau_levenshtein(&written, id),
    };
    known.map(|id| (distance(id), id)).filter(|(distance, _)| *distance <= enough).min().map(|(_, id)| id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_is_near() {
        let known = ["ha-noi", "hai-phong", "ha-noi/cau-giay"];
        assert_eq!(nearest("hai-phog", known.into_iter()), Some("hai-phong"));
        assert_eq!(nearest("cau-giay", known.into_iter()), Some("ha-noi/cau-giay"));
        assert_eq!(nearest("lao-cai", known.into_iter()), None);
        assert_eq!(nearest("", known.into_iter()), None);
    }
}
