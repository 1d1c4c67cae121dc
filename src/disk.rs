//! The only room that touches a disk: reads a folder into a tree, replaces a folder by pages as they come.
#![expect(clippy::disallowed_methods, reason = "this is the one place where files are read and written")]

mod copies;
mod stage;

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use fs_err as fs;
use walkdir::WalkDir;

use crate::tree::{Manifest, Record, Tree, TreePath, sha256_hex};

pub use copies::{FolderCopy, exists, file_size, is_file, names, open_file};
pub use stage::Stage;

/// What a disk refused.
#[derive(Debug, thiserror::Error)]
pub enum DiskError {
    /// The operating system refused; the message names the path.
    #[error("{0}")]
    System(#[from] std::io::Error),
    /// The folder to write into is not empty and not ours.
    #[error("{0}")]
    NotOurs(PathBuf),
    /// Content and output lie one in the other.
    #[error("{0}")]
    Nested(PathBuf),
    /// A file of somebody else stands where a page must go.
    #[error("{0}")]
    InTheWay(PathBuf),
}

/// A folder as read.
#[derive(Debug, Clone, Default)]
pub struct Folder {
    /// Its files.
    pub tree: Tree,
    /// Symbolic links that lead out of it, or nowhere: path inside, and where to.
    pub outside: Vec<(String, String)>,
}

/// Reads every file of a folder, in order of path. Links that stay inside are followed; names that begin with a dot are left out.
///
/// # Errors
/// When the folder or a file in it cannot be read.
pub fn read(root: &Path) -> Result<Folder, DiskError> {
    let mut folder = Folder::default();
    let root = fs::canonicalize(root)?;
    if !root.is_dir() {
        let why = format!("{}: not a folder", root.display());
        return Err(std::io::Error::new(std::io::ErrorKind::NotADirectory, why).into());
    }
    read_below("", &mut vec![root], &mut folder)?;
    Ok(folder)
}

/// Reads what is given to the program.
///
/// # Errors
/// When it cannot be read.
pub fn read_standard_input() -> Result<Vec<u8>, DiskError> {
    use std::io::Read as _;
    let mut bytes = Vec::new();
    std::io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads one file.
///
/// # Errors
/// When it cannot be read.
pub fn read_file(path: &Path) -> Result<Vec<u8>, DiskError> {
    Ok(fs::read(path)?)
}

/// Reads the last folder of `way` as if it stood at `prefix`. The first one is the root, the others are those that links led into.
fn read_below(prefix: &str, way: &mut Vec<PathBuf>, folder: &mut Folder) -> Result<(), DiskError> {
    let Some(here) = way.last().cloned() else { return Ok(()) };
    let visible =
        |entry: &walkdir::DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
    let walk = WalkDir::new(&here).sort_by_file_name().follow_links(false);
    for entry in walk.into_iter().filter_entry(visible) {
        let entry = entry.map_err(std::io::Error::from)?;
        let path = format!("{prefix}{}", inside(&here, entry.path()));
        if entry.file_type().is_dir() {
            continue;
        } else if entry.file_type().is_symlink() {
            read_link(entry.path(), &path, way, folder)?;
        } else if entry.file_type().is_file() {
            folder.add(&path, fs::read(entry.path())?);
        } else {
            // A pipe or a device: nothing that could be read to its end.
            folder.outside.push((path, String::new()));
        }
    }
    Ok(())
}

/// Follows a link, unless it leads out of the root, nowhere, or round in a circle.
fn read_link(link: &Path, path: &str, way: &mut Vec<PathBuf>, folder: &mut Folder) -> Result<(), DiskError> {
    let to = fs::read_link(link)?;
    match std::fs::canonicalize(link) {
        Ok(target) if target.starts_with(&way[0]) && target.is_file() => folder.add(path, fs::read(target)?),
        Ok(target)
            if target.starts_with(&way[0])
                && target.is_dir()
                && !link.starts_with(&target)
                && !way.iter().any(|passed| passed.starts_with(&target)) =>
        {
            way.push(target);
            read_below(&format!("{path}/"), way, folder)?;
            way.pop();
        }
        _ => folder.outside.push((path.to_owned(), to.to_string_lossy().into_owned())),
    }
    Ok(())
}

impl Folder {
    /// Puts a file in; a name that no tree can have is outside of it.
    fn add(&mut self, path: &str, bytes: Vec<u8>) {
        match TreePath::new(path) {
            Ok(path) => {
                self.tree.add(path, bytes);
            }
            Err(_) => self.outside.push((path.to_owned(), String::new())),
        }
    }
}

/// The path of a file inside its folder, with `/`. What is not UTF-8 in it becomes U+FFFD, which no name may hold.
fn inside(root: &Path, file: &Path) -> String {
    let relative = file.strip_prefix(root).unwrap_or(file);
    let parts = relative.components().filter_map(|part| match part {
        Component::Normal(part) => Some(part.to_string_lossy()),
        _ => None,
    });
    parts.collect::<Vec<_>>().join("/")
}

/// Makes sure that the output cannot become content, nor the content output.
///
/// # Errors
/// [`DiskError::Nested`] when one folder lies in the other or both are the same.
pub fn keep_apart(content: &Path, output: &Path) -> Result<(), DiskError> {
    let Ok(content) = std::fs::canonicalize(content) else { return Ok(()) };
    let output = std::path::absolute(output)?;
    // The output need not exist: what does exist of its path says where it will lie.
    let real = output.ancestors().find_map(|above| {
        let rest = output.strip_prefix(above).ok()?;
        let real = std::fs::canonicalize(above).ok()?;
        Some(if rest.as_os_str().is_empty() { real } else { real.join(rest) })
    });
    let output = real.unwrap_or(output);
    if output.starts_with(&content) || content.starts_with(&output) {
        return Err(DiskError::Nested(output));
    }
    Ok(())
}

/// What a replacement did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// Files in the new site.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Files whose bytes differ from before.
    pub changed: u64,
    /// Files of the old site that went.
    pub removed: u64,
}

/// A folder being replaced: new files are staged beside it and move in together at the end.
///
/// Until [`Replacement::finish`] nothing in the folder changes. Its journal makes a crash in the middle of the moving
/// complete itself at the next run: [`Replacement::begin`] first finishes what a journal describes.
pub struct Replacement {
    root: PathBuf,
    stage: PathBuf,
    before: Manifest,
    staged: AtomicU64,
    is_new: bool,
    is_moving: bool,
}

/// What was staged goes when nothing comes of it, and with it a folder that was made for it.
impl Drop for Replacement {
    fn drop(&mut self) {
        if self.is_moving {
            return;
        }
        let _ = std::fs::remove_dir_all(&self.stage);
        if self.is_new {
            let _ = std::fs::remove_dir(&self.root);
        }
    }
}

const STAGE: &str = ".niengiam-stage";
const JOURNAL: &str = ".niengiam-journal";

impl Replacement {
    /// Prepares to replace `root`, made if it does not exist.
    ///
    /// # Errors
    /// When `root` holds files that no manifest of ours lists, dot-files aside, or the disk refuses.
    pub fn begin(root: &Path) -> Result<Self, DiskError> {
        let is_new = !root.exists();
        fs::create_dir_all(root)?;
        let root = fs::canonicalize(root)?;
        let stage = root.join(STAGE);
        if root.join(JOURNAL).exists() {
            settle(&root, &stage)?;
        }
        let manifest = root.join(Manifest::PATH);
        let before = if manifest.exists() { Manifest::from_json(&fs::read_to_string(manifest)?) } else { None };
        if before.is_none() && holds_files(&root)? {
            return Err(DiskError::NotOurs(root));
        }
        if stage.exists() {
            fs::remove_dir_all(&stage)?;
        }
        fs::create_dir_all(&stage)?;
        let (before, staged) = (before.unwrap_or_default(), AtomicU64::new(0));
        Ok(Self { root, stage, before, staged, is_new, is_moving: false })
    }

    /// Takes one file of the new site. Bytes equal to those on the disk are not written again. May be called from many threads.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn take(&self, path: &TreePath, bytes: &[u8]) -> Result<Record, DiskError> {
        let record = Record { bytes: bytes.len() as u64, sha256: sha256_hex(bytes) };
        let known = self.before.get(path) == Some(&record);
        if known && std::fs::read(self.root.join(path.as_str())).is_ok_and(|old| old == bytes) {
            return Ok(record);
        }
        let file = self.stage.join(path.as_str());
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(file, bytes)?;
        self.staged.fetch_add(1, Ordering::Relaxed);
        Ok(record)
    }

    /// Moves the staged files in, removes what only the old manifest lists, writes the new manifest.
    ///
    /// # Errors
    /// When the disk refuses; the next run then completes the move.
    pub fn finish(mut self, manifest: &Manifest) -> Result<Written, DiskError> {
        let orphans: BTreeSet<&str> = self
            .before
            .iter()
            .filter(|(path, _)| manifest.get(path).is_none())
            .map(|(path, _)| path.as_str())
            .collect();
        for (path, _) in manifest.iter().filter(|(path, _)| self.before.get(path).is_none()) {
            make_way(&self.root, path, &orphans)?;
        }
        let text = manifest.to_json();
        fs::write(self.stage.join(Manifest::PATH), &text)?;
        let journal: String = orphans.iter().map(|path| format!("{path}\n")).collect();
        let removed = orphans.len() as u64;
        self.is_moving = true;
        write_durably(&self.root.join(JOURNAL), &journal)?;
        settle(&self.root, &self.stage)?;
        let bytes = manifest.iter().map(|(_, record)| record.bytes).sum::<u64>() + text.len() as u64;
        Ok(Written {
            files: manifest.iter().count() as u64 + 1,
            bytes,
            changed: self.staged.load(Ordering::Relaxed),
            removed,
        })
    }
}

/// Makes sure that a new file can go to its place: what stands there, or where one of its folders must be, is ours and goes.
fn make_way(root: &Path, path: &TreePath, orphans: &BTreeSet<&str>) -> Result<(), DiskError> {
    let target = root.join(path.as_str());
    let folders = path.as_str().match_indices('/').map(|(end, _)| &path.as_str()[..end]);
    for folder in folders.filter(|folder| !orphans.contains(folder)) {
        if std::fs::symlink_metadata(root.join(folder)).is_ok_and(|found| !found.is_dir()) {
            return Err(DiskError::InTheWay(root.join(folder)));
        }
    }
    let Ok(found) = std::fs::symlink_metadata(&target) else { return Ok(()) };
    if !found.is_dir() {
        return Err(DiskError::InTheWay(target));
    }
    for entry in WalkDir::new(&target) {
        let entry = entry.map_err(std::io::Error::from)?;
        let name = inside(root, entry.path());
        let goes = if entry.file_type().is_dir() {
            orphans
                .range(format!("{name}/").as_str()..)
                .next()
                .is_some_and(|next| next.starts_with(&format!("{name}/")))
        } else {
            orphans.contains(name.as_str())
        };
        if !goes {
            return Err(DiskError::InTheWay(entry.into_path()));
        }
    }
    Ok(())
}

/// Carries out a journal: the listed orphans go, staged files move in. Safe to repeat.
fn settle(root: &Path, stage: &Path) -> Result<(), DiskError> {
    let journal = fs::read_to_string(root.join(JOURNAL))?;
    // The orphans go first: a folder may take the place of a file, and a file that of a folder.
    remove_files(root, journal.lines().filter_map(|line| TreePath::new(line).ok()))?;
    if stage.exists() {
        let walk = WalkDir::new(stage).sort_by_file_name();
        for entry in walk {
            let entry = entry.map_err(std::io::Error::from)?;
            if !entry.file_type().is_file() {
                continue;
            }
            let target = root.join(inside(stage, entry.path()));
            if let Some(parent) = target.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::rename(entry.path(), target)?;
        }
        fs::remove_dir_all(stage)?;
    }
    fs::remove_file(root.join(JOURNAL))?;
    Ok(())
}

/// Removes files, and the folders that this leaves empty.
fn remove_files(root: &Path, paths: impl Iterator<Item = TreePath>) -> Result<(), DiskError> {
    let mut folders = BTreeSet::new();
    for path in paths {
        let file = root.join(path.as_str());
        if file.is_file() {
            fs::remove_file(&file)?;
        }
        folders.extend(file.ancestors().skip(1).take_while(|folder| *folder != root).map(Path::to_owned));
    }
    // Deepest first; a folder that still holds something stays.
    for folder in folders.iter().rev() {
        let _ = std::fs::remove_dir(folder);
    }
    Ok(())
}

fn write_durably(path: &Path, text: &str) -> Result<(), DiskError> {
    let mut file = fs::File::create(path)?;
    std::io::Write::write_all(&mut file, text.as_bytes())?;
    file.sync_all()?;
    Ok(())
}

/// The folder of sealed editions: a new site may be put around it.
const SEALED: &str = "archive";

/// The folder holds something other than dot-files and sealed editions.
fn holds_files(root: &Path) -> Result<bool, DiskError> {
    for entry in fs::read_dir(root)? {
        let entry = entry?;
        let is_sealed = entry.file_name() == SEALED && entry.file_type()?.is_dir();
        if !is_sealed && !entry.file_name().to_string_lossy().starts_with('.') {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The bytes of a tree, put under `root` by whoever needs a folder for an outside program.
///
/// # Errors
/// When the disk refuses.
pub fn write_tree(root: &Path, tree: &Tree) -> Result<(), DiskError> {
    for (path, bytes) in tree.iter() {
        let file = root.join(path.as_str());
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }
        let bytes: &Arc<[u8]> = bytes;
        fs::write(file, bytes)?;
    }
    Ok(())
}
