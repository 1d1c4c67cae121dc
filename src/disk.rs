//! The only file that touches a disk: reads a folder into a tree, replaces a folder by pages as they come.
#![expect(clippy::disallowed_methods, reason = "this is the one place where files are read and written")]

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use fs_err as fs;
use walkdir::WalkDir;

use crate::tree::{Manifest, Record, Tree, TreePath, sha256_hex};

/// What a disk refused.
#[derive(Debug, thiserror::Error)]
pub enum DiskError {
    /// The operating system refused; the message names the path.
    #[error("{0}")]
    System(#[from] std::io::Error),
    /// The folder to write into is not empty and not ours.
    #[error("{0}")]
    NotOurs(PathBuf),
    /// A file name is not UTF-8.
    #[error("{0}")]
    Name(PathBuf),
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
    let real_root = fs::canonicalize(root)?;
    let walk = WalkDir::new(&real_root).sort_by_file_name().follow_links(false);
    let visible =
        |entry: &walkdir::DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
    for entry in walk.into_iter().filter_entry(visible) {
        let entry = entry.map_err(std::io::Error::from)?;
        if entry.file_type().is_dir() {
            continue;
        }
        let path = inside(&real_root, entry.path())?;
        if entry.file_type().is_symlink() {
            read_link(&real_root, entry.path(), &path, &mut folder)?;
        } else if entry.file_type().is_file() {
            add(&mut folder.tree, &path, fs::read(entry.path())?);
        }
    }
    Ok(folder)
}

fn read_link(root: &Path, link: &Path, path: &str, folder: &mut Folder) -> Result<(), DiskError> {
    let to = fs::read_link(link)?;
    match std::fs::canonicalize(link) {
        Ok(target) if target.starts_with(root) && target.is_file() => add(&mut folder.tree, path, fs::read(target)?),
        _ => folder.outside.push((path.to_owned(), to.to_string_lossy().into_owned())),
    }
    Ok(())
}

fn add(tree: &mut Tree, path: &str, bytes: Vec<u8>) {
    if let Ok(path) = TreePath::new(path) {
        tree.add(path, bytes);
    }
}

/// The path of a file inside its folder, with `/`.
fn inside(root: &Path, file: &Path) -> Result<String, DiskError> {
    let relative = file.strip_prefix(root).unwrap_or(file);
    let mut parts = Vec::new();
    for part in relative.components() {
        if let Component::Normal(part) = part {
            parts.push(part.to_str().ok_or_else(|| DiskError::Name(file.to_owned()))?);
        }
    }
    Ok(parts.join("/"))
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
}

const STAGE: &str = ".niengiam-stage";
const JOURNAL: &str = ".niengiam-journal";

impl Replacement {
    /// Prepares to replace `root`, made if it does not exist.
    ///
    /// # Errors
    /// When `root` holds files that no manifest of ours lists, dot-files aside, or the disk refuses.
    pub fn begin(root: &Path) -> Result<Self, DiskError> {
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
        Ok(Self { root, stage, before: before.unwrap_or_default(), staged: AtomicU64::new(0) })
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
        if self.before.get(path).is_none() && self.root.join(path.as_str()).exists() {
            return Err(DiskError::InTheWay(self.root.join(path.as_str())));
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
    pub fn finish(self, manifest: &Manifest) -> Result<Written, DiskError> {
        let orphans: Vec<&TreePath> =
            self.before.iter().map(|(path, _)| path).filter(|path| manifest.get(path).is_none()).collect();
        let text = manifest.to_json();
        fs::write(self.stage.join(Manifest::PATH), &text)?;
        let journal: String = orphans.iter().map(|path| format!("{path}\n")).collect();
        write_durably(&self.root.join(JOURNAL), &journal)?;
        let removed = orphans.len() as u64;
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

/// Carries out a journal: staged files move in, the listed orphans go. Safe to repeat.
fn settle(root: &Path, stage: &Path) -> Result<(), DiskError> {
    let journal = fs::read_to_string(root.join(JOURNAL))?;
    if stage.exists() {
        let walk = WalkDir::new(stage).sort_by_file_name();
        for entry in walk {
            let entry = entry.map_err(std::io::Error::from)?;
            if !entry.file_type().is_file() {
                continue;
            }
            let target = root.join(inside(stage, entry.path())?);
            if let Some(parent) = target.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::rename(entry.path(), target)?;
        }
        fs::remove_dir_all(stage)?;
    }
    let mut folders = BTreeSet::new();
    for path in journal.lines().filter_map(|line| TreePath::new(line).ok()) {
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
    fs::remove_file(root.join(JOURNAL))?;
    Ok(())
}

fn write_durably(path: &Path, text: &str) -> Result<(), DiskError> {
    let mut file = fs::File::create(path)?;
    std::io::Write::write_all(&mut file, text.as_bytes())?;
    file.sync_all()?;
    Ok(())
}

/// The folder holds something other than dot-files.
fn holds_files(root: &Path) -> Result<bool, DiskError> {
    for entry in fs::read_dir(root)? {
        if !entry?.file_name().to_string_lossy().starts_with('.') {
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
