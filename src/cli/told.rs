//! What is told of sealed editions.

use niengiam::problem::Speech;
use niengiam::{Refusal, SealOutcome};

/// What sealing came to, in lines.
pub(crate) fn outcome_text(outcome: &SealOutcome, speech: Speech) -> String {
    match outcome {
        SealOutcome::Unchanged { name } => format!("{}\n", speech.sentence("archive-unchanged", &[("name", name)])),
        SealOutcome::Sealed { name, folder, files, bytes, sha256 } => {
            let folder = folder.to_string_lossy().replace('\\', "/");
            let facts = [
                ("name", name.as_str()),
                ("folder", &folder),
                ("files", &files.to_string()),
                ("bytes", &bytes.to_string()),
            ];
            let sum = speech.sentence("archive-sum", &[("sha256", sha256)]);
            format!("{}\n{sum}\n", speech.sentence("archive-sealed", &facts))
        }
    }
}

/// Why an edition was not sealed, and with which code the program ends.
pub(crate) fn archive_refusal(refusal: &Refusal, speech: Speech) -> (String, u8) {
    match refusal {
        Refusal::UnknownEdition { asked, nearest } => {
            let nearest = if nearest.is_empty() { "none".to_owned() } else { nearest.join(", ") };
            (speech.sentence("archive-unknown-edition", &[("asked", asked), ("nearest", &nearest)]), 3)
        }
        Refusal::Name(path) => (speech.sentence("archive-name", &[("detail", path)]), 1),
        Refusal::Damaged(path) => (speech.sentence("archive-damaged", &[("detail", &path.to_string_lossy())]), 3),
    }
}
