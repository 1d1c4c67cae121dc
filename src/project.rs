//! The whole way, from content and theme to a published site.

mod seal;
mod seals;
mod verify;

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::analysis::{analyze, audit};
use crate::claims::{self, Checker, Report, Surroundings};
use crate::disk::{self, DiskError, Folder, Replacement, Written};
use crate::domain::Sealing;
use crate::findings::Findings;
use crate::load::{Loaded, load, read_text};
use crate::render::{Heavy, RenderError, Rendered, Sink, render};
use crate::replay::{self, ReplayFailure, Replayed, Wanted};
use crate::site::{PHRASES, plan};
use crate::theme::{Fault, Theme, ThemeError, embedded};
use crate::tree::{Manifest, Record, Tree, TreePath, sha256_hex};

pub use seal::{Refusal, SealOutcome};
pub use verify::{CopyKind, Verdict};

/// In place of a file: what is given to the program.
const STANDARD_INPUT: &str = "-";

/// The theme that is part of the program.
const DEFAULT_THEME: &str = "default";

/// What stopped the work: each kind of failure has its own stage.
#[derive(Debug)]
pub enum Failure {
    /// The content has errors; nothing was written.
    Content(Findings),
    /// A text from outside cannot be read.
    Text(Findings),
    /// The theme is not whole.
    Theme(ThemeError),
    /// The disk refused.
    Disk(DiskError),
    /// The archive refused.
    Archive(Refusal),
}

impl From<RenderError<DiskError>> for Failure {
    fn from(error: RenderError<DiskError>) -> Self {
        match error {
            RenderError::Theme(error) => Self::Theme(error),
            RenderError::Sink(error) => Self::Disk(error),
        }
    }
}

/// Where a publication lives on a disk.
#[derive(Debug, Clone)]
pub struct Project {
    /// The folder of the content.
    pub content: PathBuf,
    /// The folder of the themes; the default theme is part of the program.
    pub themes: PathBuf,
    /// The folder of the site.
    pub output: PathBuf,
    /// How many pages at a time; as many as the machine can where nothing is said.
    pub jobs: Option<NonZeroUsize>,
    /// Every text is also written compressed, for servers that send such files as they find them.
    pub precompress: bool,
}

/// What a build made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Pages.
    pub pages: u64,
    /// Charts.
    pub charts: u64,
    /// Files, the manifest included.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Files whose bytes differ from the build before.
    pub changed: u64,
    /// Files of the build before that went.
    pub removed: u64,
    /// Pages whose first view is over the budget, in order of path.
    pub heavy: Vec<Heavy>,
}

/// Content and theme to a site, all in memory: the core, pure.
///
/// # Errors
/// [`Failure::Content`] when the content has errors, [`Failure::Theme`] when the theme is not whole.
pub fn publish(content: &Tree, theme: &Tree) -> Result<(Tree, Findings), Failure> {
    let (loaded, findings) = examine(content, &[]);
    let shelf = Shelf::default();
    if findings.has_errors() {
        return Err(Failure::Content(findings));
    }
    let theme = Theme::load(theme, &loaded.publication.site().languages, PHRASES).map_err(Failure::Theme)?;
    let rendered = produce(&loaded, &theme, (false, None), &|_, _| {}, &shelf)?;
    let mut tree = shelf.tree.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Ok(path) = TreePath::new(Manifest::PATH) {
        tree.add(path, rendered.manifest.to_json().into_bytes());
    }
    Ok((tree, findings))
}

impl Project {
    /// Checks the content: load and audit only.
    ///
    /// # Errors
    /// [`Failure::Disk`] when the content cannot be read.
    pub fn check(&self) -> Result<Findings, Failure> {
        let folder = disk::read(&self.content).map_err(Failure::Disk)?;
        Ok(examine(&folder.tree, &folder.outside).1)
    }

    /// Holds the numbers of a text against the content; `-` is what is given to the program.
    ///
    /// # Errors
    /// [`Failure::Disk`] when content or text cannot be read, [`Failure::Content`] when the content has errors,
    /// [`Failure::Text`] when the text is not UTF-8 or its letters come from a legacy font.
    pub fn claims(&self, file: &Path) -> Result<Report, Failure> {
        let given = file == Path::new(STANDARD_INPUT);
        let bytes = if given { disk::read_standard_input() } else { disk::read_file(file) }.map_err(Failure::Disk)?;
        let text = read_text(&file.to_string_lossy(), &bytes);
        if text.diagnostics.has_errors() {
            return Err(Failure::Text(Findings { diagnostics: text.diagnostics, sources: text.sources }));
        }
        let folder = disk::read(&self.content).map_err(Failure::Disk)?;
        let (loaded, findings) = examine(&folder.tree, &folder.outside);
        if findings.has_errors() {
            return Err(Failure::Content(findings));
        }
        let analysis = analyze(&loaded.publication);
        let words = text.sources.text(text.source);
        let claims = Checker::new(&loaded.publication, &analysis).claims(&words, Surroundings::default());
        Ok(Report { publication: loaded.publication, sources: text.sources, source: text.source, claims })
    }

    /// The record data of an edition as it was after some of its corrections.
    ///
    /// # Errors
    /// [`ReplayFailure::Project`] when the content cannot be read or has errors; the others when it has no such edition,
    /// board or correction.
    pub fn replay(&self, wanted: &Wanted) -> Result<Vec<Replayed>, ReplayFailure> {
        let folder = disk::read(&self.content).map_err(|error| ReplayFailure::Project(Failure::Disk(error)))?;
        let (loaded, findings) = examine(&folder.tree, &folder.outside);
        if findings.has_errors() {
            return Err(ReplayFailure::Project(Failure::Content(findings)));
        }
        replay::replay(&loaded.publication, wanted)
    }

    /// Builds the site into the output folder, or leaves it as it was.
    ///
    /// # Errors
    /// [`Failure::Content`], [`Failure::Theme`] or [`Failure::Disk`], by the stage that refused.
    pub fn build(&self, progress: &(dyn Fn(usize, usize) + Sync)) -> Result<(Summary, Findings), Failure> {
        disk::keep_apart(&self.content, &self.output).map_err(Failure::Disk)?;
        let Folder { tree, outside } = disk::read(&self.content).map_err(Failure::Disk)?;
        let (loaded, findings) = examine(&tree, &outside);
        drop(tree);
        if findings.has_errors() {
            return Err(Failure::Content(findings));
        }
        let site = loaded.publication.site();
        let theme = Theme::load(&self.theme(&site.theme)?, &site.languages, PHRASES).map_err(Failure::Theme)?;
        let replacement = Replacement::begin(&self.output).map_err(Failure::Disk)?;
        let work = || produce(&loaded, &theme, (self.precompress, None), progress, &replacement);
        let rendered = self.with_threads(work)?;
        let written = replacement.finish(&rendered.manifest).map_err(Failure::Disk)?;
        Ok((summary(rendered, written), findings))
    }

    /// The files of a theme: a folder of that name, or else the theme inside the program.
    fn theme(&self, name: &str) -> Result<Tree, Failure> {
        let folder = self.themes.join(name);
        if folder.is_dir() {
            return disk::read(&folder).map(|folder| folder.tree).map_err(Failure::Disk);
        }
        if name == DEFAULT_THEME {
            return Ok(embedded());
        }
        Err(Failure::Theme(Fault::MissingFile { path: format!("{}/theme.json", folder.display()) }.into()))
    }

    fn with_threads<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        let threads = self.jobs.map_or(0, NonZeroUsize::get);
        match rayon::ThreadPoolBuilder::new().num_threads(threads).build() {
            Ok(pool) => pool.install(work),
            // No thread to be had: the work is done on this one, with the same result.
            Err(_) => work(),
        }
    }
}

/// Finds everything that is wrong with a content, all in memory. `outside` are the symbolic links that lead out of it.
pub fn check(content: &Tree, outside: &[(String, String)]) -> Findings {
    examine(content, outside).1
}

/// Loads a content and finds everything that is wrong with it.
fn examine(content: &Tree, outside: &[(String, String)]) -> (Loaded, Findings) {
    let mut loaded = load(content, outside);
    let analysis = analyze(&loaded.publication);
    let mut diagnostics = std::mem::take(&mut loaded.diagnostics);
    diagnostics.append(audit(&loaded.publication, &analysis, &loaded.doubtful));
    if !diagnostics.has_errors() {
        diagnostics.append(claims::audit(&loaded.publication, &analysis, &loaded.doubtful));
    }
    let sources = std::mem::take(&mut loaded.sources);
    (loaded, Findings { diagnostics, sources })
}

/// Renders a sound content into a sink, each text compressed besides where that is asked for. A sealed edition says on
/// its pages that it is one.
fn produce<S: Sink<Refusal = DiskError>>(
    loaded: &Loaded,
    theme: &Theme,
    (precompress, sealing): (bool, Option<Sealing>),
    progress: &(dyn Fn(usize, usize) + Sync),
    sink: &S,
) -> Result<Rendered, Failure> {
    let publication = &loaded.publication;
    let analysis = analyze(publication);
    let mut site = plan(publication, &analysis);
    site.sealing = sealing;
    Ok(render(&site, theme, &loaded.statics, precompress, progress, sink)?)
}

fn summary(rendered: Rendered, written: Written) -> Summary {
    Summary {
        pages: rendered.pages,
        charts: rendered.charts,
        files: written.files,
        bytes: written.bytes,
        changed: written.changed,
        removed: written.removed,
        heavy: rendered.heavy,
    }
}

impl Sink for Replacement {
    type Refusal = DiskError;

    fn take(&self, path: &TreePath, bytes: &[u8]) -> Result<Record, DiskError> {
        Self::take(self, path, bytes)
    }
}

/// A sink in memory.
#[derive(Default)]
struct Shelf {
    tree: Mutex<Tree>,
}

impl Sink for Shelf {
    type Refusal = DiskError;

    fn take(&self, path: &TreePath, bytes: &[u8]) -> Result<Record, DiskError> {
        let mut tree = self.tree.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        tree.add(path.clone(), bytes.to_vec());
        Ok(Record { bytes: bytes.len() as u64, sha256: sha256_hex(bytes) })
    }
}
