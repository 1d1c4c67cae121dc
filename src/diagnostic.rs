//! A problem with a place; many of them together; how they print.

mod print;
mod window;

pub use print::Printing;

use crate::mark::{Mark, Sources};
use crate::problem::{Problem, Severity};

/// A problem and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong.
    pub problem: Problem,
    /// Where.
    pub mark: Mark,
}

/// Problems collected on the way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Notes a problem.
    pub fn add(&mut self, problem: Problem, mark: Mark) {
        self.list.push(Diagnostic { problem, mark });
    }

    /// Takes in all of another collection.
    pub fn append(&mut self, other: Self) {
        self.list.extend(other.list);
    }

    /// How many of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|diagnostic| diagnostic.problem.severity() == severity).count()
    }

    /// At least one stops the build.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Every problem, in the order of path, line, column; the same problem at the same place once.
    pub fn sorted(&self, sources: &Sources) -> Vec<&Diagnostic> {
        let mut list: Vec<&Diagnostic> = self.list.iter().collect();
        list.sort_by(|a, b| {
            let key = |d: &Diagnostic| (sources.path(d.mark.source()).to_owned(), d.mark);
            key(a).cmp(&key(b)).then_with(|| a.problem.cmp(&b.problem))
        });
        list.dedup();
        list
    }

    /// Every problem, in the order of noting.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }
}
