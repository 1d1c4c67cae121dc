//! A folder made out of sight, which then appears whole in its place or not at all.

use std::path::{Path, PathBuf};

use fs_err as fs;

use super::DiskError;

/// The name under which a folder is made; no name of a sealed edition begins with a dot.
const UNSEEN: &str = ".niengiam-seal";

/// A folder being made. It goes when nothing comes of it; what an interrupted run left goes when the next one begins.
pub struct Stage {
    above: PathBuf,
    root: PathBuf,
    is_done: bool,
}

impl Drop for Stage {
    fn drop(&mut self) {
        if !self.is_done {
            let _ = std::fs::remove_dir_all(&self.root);
            let _ = std::fs::remove_dir(&self.above);
        }
    }
}

impl Stage {
    /// Begins a folder that will appear somewhere below `above`, which is made if it does not exist.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn begin(above: &Path) -> Result<Self, DiskError> {
        fs::create_dir_all(above)?;
        let root = above.join(UNSEEN);
        if root.exists() {
            fs::remove_dir_all(&root)?;
        }
        fs::create_dir_all(&root)?;
        Ok(Self { above: above.to_owned(), root, is_done: false })
    }

    /// Writes a file. May be called from many threads.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), DiskError> {
        let file = self.root.join(path);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }
        Ok(fs::write(file, bytes)?)
    }

    /// Begins a file that is written piece by piece.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn create(&self, path: &str) -> Result<fs::File, DiskError> {
        Ok(fs::File::create(self.root.join(path))?)
    }

    /// Opens a file that was written.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn open(&self, path: &str) -> Result<fs::File, DiskError> {
        Ok(fs::File::open(self.root.join(path))?)
    }

    /// Lets the folder appear at a path below `above`.
    ///
    /// # Errors
    /// When something stands there already or the disk refuses.
    pub fn finish(mut self, place: &str) -> Result<PathBuf, DiskError> {
        let place = self.above.join(place);
        if place.exists() {
            return Err(DiskError::InTheWay(place));
        }
        if let Some(parent) = place.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::rename(&self.root, &place)?;
        self.is_done = true;
        Ok(place)
    }
}
