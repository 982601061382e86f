//! The small catalogue of this folder, which stays as it is.

use tramso::catalog::Files;

use include_dir::{Dir, include_dir};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/small");

/// Its files, in place of those built into the program.
pub(crate) fn files() -> Files {
    let mut files = Files::default();
    add(&FILES, &mut files);
    files
}

fn add(dir: &Dir<'_>, files: &mut Files) {
    for file in dir.files() {
        let path = file.path().to_str().unwrap().replace('\\', "/");
        if path.ends_with(".toml") || path.ends_with(".ftl") {
            files.insert(path, file.contents_utf8().unwrap());
        }
    }
    dir.dirs().for_each(|dir| add(dir, files));
}
