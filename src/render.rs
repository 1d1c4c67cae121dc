//! Each page through its template, each file as its bytes; many at a time, the same bytes whatever their number.

mod weight;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use serde::Serialize;

use crate::compress::{brotli, gzip, is_text};
use crate::domain::{IndexKey, Language, UnitKey};
use crate::locale::Locale;
use crate::site::download::File;
use crate::site::view::PageView;
use crate::site::{Desk, Page, Receive, Site};
use crate::theme::{Theme, ThemeError};
use crate::tree::{Manifest, Record, TreePath};

use weight::Scales;
pub use weight::{BUDGET, Heavy};

/// Where finished files go, as they come and from many threads.
pub trait Sink: Sync {
    /// Why it could not take a file.
    type Refusal: Send;

    /// Takes a file and says what the manifest shall know of it.
    ///
    /// # Errors
    /// When there is no room for it.
    fn take(&self, path: &TreePath, bytes: &[u8]) -> Result<Record, Self::Refusal>;
}

/// What stopped the rendering.
#[derive(Debug)]
pub enum RenderError<R> {
    /// The theme.
    Theme(ThemeError),
    /// The place the files go to.
    Sink(R),
}

/// What was rendered.
#[derive(Debug, Default)]
pub struct Rendered {
    /// Every file with its size and hash, but the manifest itself.
    pub manifest: Manifest,
    /// How many of the files are pages.
    pub pages: u64,
    /// How many charts stand on them, each drawn for two widths.
    pub charts: u64,
    /// Pages whose first view is over the budget, in order of path.
    pub heavy: Vec<Heavy>,
}

/// One file to be made.
#[derive(Clone, Copy)]
enum Job<'a> {
    Page(&'a Page),
    File(File),
    /// The numbers of a series for comparisons: position of the language, index, scope.
    Comparison(usize, IndexKey, UnitKey),
    Static(&'a TreePath, &'a Arc<[u8]>),
    Asset(&'a str, &'a [u8]),
}

/// One file that was made.
struct Made {
    path: TreePath,
    record: Record,
    /// The same file compressed, where that was asked for.
    packed: Vec<(TreePath, Record)>,
    /// How many drawings stand in it: two of each chart.
    drawings: u64,
    /// What its first view weighs, where that is over the budget.
    weight: Option<u64>,
}

/// Renders the whole site into a sink. `statics` are copied as they are; with `precompress` every text gets its `.gz` and
/// `.br` beside it, listed like any other file.
///
/// First the files that stand for themselves, then those that describe others, last the pages: each round knows size and
/// hash of what was made before it. No round needs the bytes of another.
///
/// # Errors
/// The first refusal of the theme or of the sink.
pub fn render<S: Sink>(
    site: &Site,
    theme: &Theme,
    statics: &[(TreePath, Arc<[u8]>)],
    precompress: bool,
    progress: &(dyn Fn(usize, usize) + Sync),
    sink: &S,
) -> Result<Rendered, RenderError<S::Refusal>> {
    let workshop = Workshop {
        site,
        theme,
        locales: site.languages().iter().map(|(language, _)| Locale::new(language)).collect(),
        scales: Scales::new(theme),
        statics: statics.iter().map(|(path, _)| path).collect(),
        precompress,
        sink,
    };
    let rounds = rounds(site, theme, statics);
    let all = rounds.iter().map(Vec::len).sum();
    let done = AtomicUsize::new(0);
    let mut rendered = Rendered { pages: site.pages.len() as u64, ..Rendered::default() };
    for round in rounds {
        let made: Result<Vec<Option<Made>>, RenderError<S::Refusal>> = round
            .par_iter()
            .map(|job| {
                let result = workshop.make(*job, &rendered.manifest);
                progress(done.fetch_add(1, Ordering::Relaxed) + 1, all);
                result
            })
            .collect();
        for made in made?.into_iter().flatten() {
            rendered.heavy.extend(made.weight.map(|bytes| Heavy { path: made.path.clone(), bytes }));
            rendered.manifest.insert(made.path, made.record);
            for (path, record) in made.packed {
                rendered.manifest.insert(path, record);
            }
            rendered.charts += made.drawings / 2;
        }
    }
    rendered.heavy.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(rendered)
}

/// What is made after what.
fn rounds<'a>(site: &'a Site, theme: &'a Theme, statics: &'a [(TreePath, Arc<[u8]>)]) -> Vec<Vec<Job<'a>>> {
    let mut rounds: Vec<Vec<Job>> = vec![Vec::new(); File::ROUNDS];
    rounds[0].extend(statics.iter().map(|(path, bytes)| Job::Static(path, bytes)));
    rounds[0].extend(theme.statics().map(|(path, bytes)| Job::Asset(path, bytes)));
    let comparisons = site.comparisons().into_iter();
    rounds[0].extend(comparisons.map(|(language, index, scope)| Job::Comparison(language, index, scope)));
    for file in &site.files {
        rounds[file.round()].push(Job::File(*file));
    }
    rounds.push(site.pages.iter().map(Job::Page).collect());
    rounds
}

/// Everything a job is done with.
struct Workshop<'a, S> {
    site: &'a Site<'a>,
    theme: &'a Theme,
    locales: Vec<Locale>,
    scales: Scales,
    /// What the office put there itself is never replaced by what we compress.
    statics: BTreeSet<&'a TreePath>,
    precompress: bool,
    sink: &'a S,
}

impl<S: Sink> Workshop<'_, S> {
    fn make(&self, job: Job, made: &Manifest) -> Result<Option<Made>, RenderError<S::Refusal>> {
        let (mut drawings, mut weight) = (0, None);
        let (path, bytes) = match job {
            Job::Page(page) => {
                let text = self.page_text(page, made).map_err(RenderError::Theme)?;
                drawings = text.matches("<svg").count() as u64;
                weight = self.scales.over_budget(&text);
                (self.site.path(page), Cow::Owned(text.into_bytes()))
            }
            Job::File(file) => {
                let bytes = self.site.file_bytes(file, self.desk(file.language(), made));
                (self.site.file_path(file), Cow::Owned(bytes))
            }
            Job::Comparison(language, index, scope) => {
                let desk = self.desk(language, made);
                let (path, bytes) = self.site.comparison_file(language, (index, scope), desk);
                (path, Cow::Owned(bytes))
            }
            Job::Static(path, bytes) => (path.to_string(), Cow::Borrowed(&**bytes)),
            Job::Asset(path, bytes) => (path.to_owned(), Cow::Borrowed(bytes)),
        };
        // The load step has seen to it that every address is a sound path.
        let Ok(path) = TreePath::new(&path) else { return Ok(None) };
        let record = self.sink.take(&path, &bytes).map_err(RenderError::Sink)?;
        let packed = if self.precompress { self.pack(&path, &bytes)? } else { Vec::new() };
        Ok(Some(Made { path, record, packed, drawings, weight }))
    }

    /// The compressed forms of a text, each under its name with an ending more.
    fn pack(&self, path: &TreePath, bytes: &[u8]) -> Result<Vec<(TreePath, Record)>, RenderError<S::Refusal>> {
        let mut packed = Vec::new();
        if !is_text(path.as_str()) {
            return Ok(packed);
        }
        for (ending, form) in FORMS {
            let Ok(path) = TreePath::new(&format!("{path}.{ending}")) else { continue };
            if !self.statics.contains(&path) {
                let record = self.sink.take(&path, &form(bytes)).map_err(RenderError::Sink)?;
                packed.push((path, record));
            }
        }
        Ok(packed)
    }

    /// What is written with in the language at a position.
    fn desk<'a>(&'a self, language: usize, made: &'a Manifest) -> Desk<'a> {
        let locale = &self.locales[language];
        Desk { locale, words: self.theme.words(locale.language()), assets: self.theme.assets(), made }
    }

    fn page_text(&self, page: &Page, made: &Manifest) -> Result<String, ThemeError> {
        let desk = self.desk(page.language, made);
        let template = Template { theme: self.theme, language: desk.locale.language(), kind: page.kind() };
        self.site.write(page, desk, template)
    }
}

/// Turns a text into its compressed form.
type Form = fn(&[u8]) -> Vec<u8>;

/// The compressed forms of a text, by what is added to its name.
const FORMS: [(&str, Form); 2] = [("gz", gzip), ("br", brotli)];

/// A template waiting for its page.
struct Template<'a> {
    theme: &'a Theme,
    language: &'a Language,
    kind: &'static str,
}

impl Receive for Template<'_> {
    type Output = Result<String, ThemeError>;

    fn receive<V: Serialize>(self, page: &PageView, view: &V) -> Self::Output {
        self.theme.page(self.language, self.kind, page, view)
    }
}
