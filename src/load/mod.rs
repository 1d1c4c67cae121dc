//! From bytes to a domain that cannot be wrong.
//!
//! ```text
//! Tree ── inventory ──► kinds ── encoding ──► text ── json ──► nodes ── shape ──► raw shapes
//!                                                                                    │ assemble
//!                                              Publication ◄── narrative ── Publication without prose
//! ```
//!
//! Nothing stops at the first problem: what is sound goes on, what is faulty is reported and left out, and the caller
//! refuses to build when there are errors.

mod addresses;
mod assemble;
mod boundaries;
mod contents;
mod decode;
mod encoding;
mod inventory;
mod json;
mod lint;
mod narrative;
mod prose;
mod schema;
mod shape;
mod suggest;
mod text;
mod value;

use std::collections::BTreeMap;
use std::sync::Arc;

use assemble::Desk;
use assemble::edition::{Editions, assemble_editions};
use assemble::group::assemble_groups;
use assemble::index::assemble_indices;
use assemble::lineage::assemble_lineage;
use assemble::map::assemble_grid;
use assemble::registry::assemble_units;
use assemble::site::assemble_site;
use assemble::target::assemble_targets;
use boundaries::assemble_boundaries;
use contents::{Contents, read_contents};
use decode::Report;

use crate::diagnostic::Diagnostics;
use crate::domain::{BoardKey, Doubt, Publication, Tables};
use crate::mark::Sources;
use crate::tree::{Tree, TreePath};

pub use schema::{SchemaKind, schema};
pub use text::{ReadText, read_text};

/// What the content is, as far as it is sound, and everything that is wrong with it.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// Everything that is sound.
    pub publication: Publication,
    /// What was read, so that marks can be turned into places.
    pub sources: Sources,
    /// Every problem of the content.
    pub diagnostics: Diagnostics,
    /// Boards from which something was left out: not all that concerns them as a whole can be checked.
    pub doubtful: BTreeMap<BoardKey, Doubt>,
    /// Files that are published as they are, at the path they have in the content.
    pub statics: Vec<(TreePath, Arc<[u8]>)>,
}

/// Loads a content. `outside` are the symbolic links that lead out of it: the path of the link and what it points at,
/// which is empty for whatever else cannot be read inside.
pub fn load(tree: &Tree, outside: &[(String, String)]) -> Loaded {
    let mut sources = Sources::default();
    let mut report = Report::default();
    let contents = read_contents(tree, outside, &mut sources, &mut report);
    addresses::check_addresses(&contents, &mut sources, &mut report);
    let (tables, editions) = assemble(&contents, &sources, &mut report);
    let publication = Publication::new(tables);
    let prose = prose::find_subjects(&contents, &publication, &editions, &mut report);
    let mut diagnostics = Diagnostics::default();
    let statics = contents.statics.iter().map(|(path, _)| path.to_string()).collect();
    let narratives = narrative::load_narratives(&prose, &publication, &sources, &statics, &mut diagnostics);
    for found in diagnostics.iter() {
        if !prose::follows_from_loss(&found.problem, &sources, found.mark, &report) {
            report.add(found.problem.clone(), found.mark);
        }
    }
    Loaded {
        publication: publication.with_narratives(narratives),
        sources,
        diagnostics: report.diagnostics,
        doubtful: editions.doubtful,
        statics: contents.statics,
    }
}

/// The tables of the publication without its prose; the rows of editions and boards have moved into them.
fn assemble(contents: &Contents, sources: &Sources, report: &mut Report) -> (Tables, Editions) {
    let desk = &mut Desk { report, sources, languages: &contents.languages };
    let site = assemble_site(contents.site.as_ref(), desk);
    let (registry, written) = assemble_units(&contents.units, desk);
    let registry = assemble_lineage(registry, &written, desk);
    let groups = assemble_groups(contents.groups.as_ref(), &registry, desk);
    let mut maps: Vec<_> = contents.grids.iter().filter_map(|file| assemble_grid(file, &registry, desk)).collect();
    maps.extend(contents.boundaries.iter().filter_map(|source| assemble_boundaries(*source, &registry, desk)));
    let indices = assemble_indices(&contents.indices, desk);
    let mut editions = assemble_editions(contents, &registry, &groups, &indices, desk);
    let targets = assemble_targets(&contents.targets, &registry, &indices, desk);
    let tables = Tables {
        site,
        levels: registry.levels,
        units: registry.units,
        groups,
        maps,
        indices: indices.indices,
        methods: indices.methods,
        editions: std::mem::take(&mut editions.editions),
        boards: std::mem::take(&mut editions.boards),
        targets,
        narratives: Vec::new(),
    };
    (tables, editions)
}
