//! What is told of sealed editions.

use niengiam::problem::Speech;
use niengiam::{Refusal, SealOutcome, Verdict};

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
        Refusal::Unknown(path) => (speech.sentence("verify-unknown", &[("detail", &path.to_string_lossy())]), 3),
        Refusal::Damaged(path) => (speech.sentence("archive-damaged", &[("detail", &path.to_string_lossy())]), 3),
    }
}

/// What was found in a copy, in lines: first whether it is sound.
pub(crate) fn verdict_text(verdict: &Verdict, path: &str, speech: Speech) -> String {
    let inspection = &verdict.inspection;
    let facts = [
        ("path", path),
        ("files", &inspection.files.to_string()),
        ("bytes", &inspection.bytes.to_string()),
        ("count", &inspection.findings.len().to_string()),
    ];
    let mut lines = vec![speech.sentence(if verdict.is_sound() { "verify-sound" } else { "verify-unsound" }, &facts)];
    lines.extend(inspection.findings.iter().map(|finding| {
        let facts = [("path", finding.path.as_str()), ("detail", &finding.detail)];
        format!("  {}", speech.sentence(&format!("verify-{}", finding.wrong.name()), &facts))
    }));
    lines.extend(
        verdict.witnesses.iter().map(|name| format!("  {}", speech.sentence("verify-witness", &[("name", name)]))),
    );
    lines.iter().map(|line| format!("{line}\n")).collect()
}
