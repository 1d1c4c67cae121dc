//! The default theme, carried inside the program so that the program works alone.

use include_dir::{Dir, include_dir};

use crate::tree::{Tree, TreePath};

static DEFAULT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The files of the default theme, as [`super::Theme::load`] wants them.
pub fn embedded() -> Tree {
    let mut tree = Tree::new();
    take(&DEFAULT, &mut tree);
    tree
}

fn take(folder: &Dir<'_>, tree: &mut Tree) {
    for file in folder.files() {
        let parts: Vec<_> = file.path().iter().map(|part| part.to_string_lossy()).collect();
        if let Ok(path) = TreePath::new(&parts.join("/")) {
            tree.add(path, file.contents());
        }
    }
    for inner in folder.dirs() {
        take(inner, tree);
    }
}
