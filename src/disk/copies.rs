//! Copies that are held against what they should be: every name in a folder, each file read piece by piece.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

use fs_err as fs;
use walkdir::WalkDir;

use super::{DiskError, inside};

/// How much of a file is in memory at a time.
const PIECE: usize = 1 << 16;

/// A folder with all that lies in it, names that begin with a dot too. No link is followed.
#[derive(Debug, Clone)]
pub struct FolderCopy {
    root: PathBuf,
    files: BTreeMap<String, u64>,
    odd: Vec<String>,
}

impl FolderCopy {
    /// Lists a folder.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn open(root: &Path) -> Result<Self, DiskError> {
        let mut copy = Self { root: root.to_owned(), files: BTreeMap::new(), odd: Vec::new() };
        for entry in WalkDir::new(root).sort_by_file_name().follow_links(false).follow_root_links(true) {
            let entry = entry.map_err(std::io::Error::from)?;
            let path = inside(root, entry.path());
            if entry.file_type().is_dir() {
                continue;
            } else if entry.file_type().is_file() {
                copy.files.insert(path, entry.metadata().map_err(std::io::Error::from)?.len());
            } else {
                copy.odd.push(path);
            }
        }
        Ok(copy)
    }

    /// Every file with its size, by its path.
    pub fn files(&self) -> &BTreeMap<String, u64> {
        &self.files
    }

    /// Whatever is neither a file nor a folder: links, pipes.
    pub fn odd(&self) -> &[String] {
        &self.odd
    }

    /// Reads a file piece by piece.
    ///
    /// # Errors
    /// When it cannot be read to its end.
    pub fn read(&self, path: &str, take: &mut dyn FnMut(&[u8])) -> std::io::Result<()> {
        let mut file = fs::File::open(self.root.join(path))?;
        let mut piece = vec![0; PIECE];
        loop {
            match file.read(&mut piece)? {
                0 => return Ok(()),
                length => take(&piece[..length]),
            }
        }
    }
}

/// The names in a folder, in order, those that begin with a dot left out; none where there is no folder.
///
/// # Errors
/// When it cannot be read.
pub fn names(folder: &Path) -> Result<Vec<String>, DiskError> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.retain(|name| !name.starts_with('.'));
    names.sort();
    Ok(names)
}

/// Something stands at a path.
pub fn exists(path: &Path) -> bool {
    path.exists()
}

/// A file stands at a path.
pub fn is_file(path: &Path) -> bool {
    path.is_file()
}

/// The size of a file.
///
/// # Errors
/// When there is none.
pub fn file_size(path: &Path) -> Result<u64, DiskError> {
    Ok(fs::metadata(path)?.len())
}

/// Opens a file for reading at any place.
///
/// # Errors
/// When it cannot be opened.
pub fn open_file(path: &Path) -> Result<fs::File, DiskError> {
    Ok(fs::File::open(path)?)
}
