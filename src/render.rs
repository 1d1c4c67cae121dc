//! Each page through its template, each file as its bytes; many at a time, the same bytes whatever their number.

use std::sync::Arc;

use rayon::prelude::*;
use serde::Serialize;

use crate::domain::{IndexKey, Language, UnitKey};
use crate::locale::Locale;
use crate::site::download::File;
use crate::site::view::PageView;
use crate::site::{Page, Receive, Site};
use crate::theme::{Theme, ThemeError};
use crate::tree::{Manifest, Record, TreePath};

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
}

/// One file to be made.
enum Job<'a> {
    Page(&'a Page),
    File(File),
    Comparison((usize, IndexKey, UnitKey)),
    Static(&'a TreePath, &'a Arc<[u8]>),
    Asset(String, &'a [u8]),
}

/// One file that was made.
struct Made {
    path: TreePath,
    record: Record,
    /// How many drawings stand in it: two of each chart.
    drawings: u64,
}

/// Renders the whole site into a sink. `statics` are copied as they are.
///
/// # Errors
/// The first refusal of the theme or of the sink.
pub fn render<S: Sink>(
    site: &Site,
    theme: &Theme,
    statics: &[(TreePath, Arc<[u8]>)],
    progress: &(dyn Fn(usize, usize) + Sync),
    sink: &S,
) -> Result<Rendered, RenderError<S::Refusal>> {
    let locales: Vec<Locale> = site.languages().iter().map(|(language, _)| Locale::new(language)).collect();
    let pages = site.pages.iter().map(Job::Page);
    let files = site.files.iter().map(|file| Job::File(*file));
    let comparisons = site.comparisons().into_iter().map(Job::Comparison);
    let statics = statics.iter().map(|(path, bytes)| Job::Static(path, bytes));
    let assets = theme.statics().map(|(path, bytes)| Job::Asset(path.to_owned(), bytes));
    let jobs: Vec<Job> = pages.chain(files).chain(comparisons).chain(statics).chain(assets).collect();
    let done = std::sync::atomic::AtomicUsize::new(0);
    let made: Result<Vec<Option<Made>>, RenderError<S::Refusal>> = jobs
        .par_iter()
        .map(|job| {
            let result = make(site, theme, &locales, job, sink);
            progress(done.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1, jobs.len());
            result
        })
        .collect();
    let mut rendered = Rendered { pages: site.pages.len() as u64, ..Rendered::default() };
    for made in made?.into_iter().flatten() {
        rendered.manifest.insert(made.path, made.record);
        rendered.charts += made.drawings / 2;
    }
    Ok(rendered)
}

fn make<S: Sink>(
    site: &Site,
    theme: &Theme,
    locales: &[Locale],
    job: &Job,
    sink: &S,
) -> Result<Option<Made>, RenderError<S::Refusal>> {
    let (path, bytes, drawings) = match job {
        Job::Page(page) => {
            let text = page_text(site, theme, locales, page).map_err(RenderError::Theme)?;
            let drawings = text.matches("<svg").count() as u64;
            (site.path(page), text.into_bytes(), drawings)
        }
        Job::File(file) => (site.file_path(*file), site.file_bytes(*file), 0),
        Job::Comparison(series) => {
            let locale = &locales[series.0];
            let (path, bytes) = site.comparison_file(*series, locale, theme.words(locale.language()));
            (path, bytes, 0)
        }
        Job::Static(path, bytes) => (path.to_string(), bytes.to_vec(), 0),
        Job::Asset(path, bytes) => (path.clone(), bytes.to_vec(), 0),
    };
    // The load step has seen to it that every address is a sound path.
    let Ok(path) = TreePath::new(&path) else { return Ok(None) };
    let record = sink.take(&path, &bytes).map_err(RenderError::Sink)?;
    Ok(Some(Made { path, record, drawings }))
}

fn page_text(site: &Site, theme: &Theme, locales: &[Locale], page: &Page) -> Result<String, ThemeError> {
    let locale = &locales[page.language];
    let language = locale.language();
    let template = Template { theme, language, kind: page.kind() };
    site.write(page, locale, theme.words(language), theme.assets(), template)
}

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
