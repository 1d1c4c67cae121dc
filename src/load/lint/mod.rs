//! The spelling lint: letters that were lost or broken before the text reached us.
//!
//! One pass over a whole source, JSON or Markdown. It is conservative: a finding stops the build, so correct
//! Vietnamese, English, foreign names and legal numbers must pass.

mod archipelago;
mod cluster;
mod controls;
mod legacy;
mod letters;
mod mojibake;
mod syllable;
mod viqr;

pub(super) use archipelago::missing_archipelagos;
pub(super) use legacy::likely_code_page;

use crate::diagnostic::Diagnostics;
use crate::mark::{Mark, SourceId};
use crate::problem::Problem;

use legacy::Suspects;
use letters::{Letter, pieces};

/// Reports lost characters, control and invisible characters, remains of legacy fonts and broken vowel clusters.
///
/// `text` is the text of `source`, composed (NFC). Escapes of JSON are looked through.
pub(super) fn lint_source(source: SourceId, text: &str, diagnostics: &mut Diagnostics) {
    let mut suspects = Suspects::default();
    for piece in pieces(text) {
        lint_piece(source, &piece, diagnostics, &mut suspects);
    }
    for suspect in suspects.convincing(text) {
        let found = shortened(text.get(suspect.start..suspect.end).unwrap_or_default());
        let problem = Problem::LegacyFont { found, encoding: suspect.encoding.name().to_owned() };
        diagnostics.add(problem, Mark::new(source, suspect.start, suspect.end));
    }
}

fn lint_piece(source: SourceId, letters: &[Letter], diagnostics: &mut Diagnostics, suspects: &mut Suspects) {
    let garbled = mojibake::find(letters);
    for span in &garbled {
        suspects.add_mojibake(&letters[span.clone()]);
    }
    viqr::find(letters, suspects);
    let is_garbled = |at: usize| garbled.iter().any(|span| span.contains(&at));
    let mut explained = Vec::new();
    if garbled.is_empty() {
        explained = legacy::find(letters, suspects);
        for (span, broken) in cluster::find(letters) {
            let problem = Problem::BrokenCluster { found: broken.found, nearest: broken.nearest };
            diagnostics.add(problem, letters::mark(source, &letters[span]));
        }
    }
    for (at, letter) in letters.iter().enumerate() {
        if letter.c == char::REPLACEMENT_CHARACTER {
            diagnostics.add(Problem::LostCharacter {}, Mark::new(source, letter.start, letter.end));
        } else if controls::is_unwanted(letters, at) && !is_garbled(at) && !explained.contains(&at) {
            let code = format!("U+{:04X}", u32::from(letter.c));
            diagnostics.add(Problem::ControlCharacter { code }, Mark::new(source, letter.start, letter.end));
        }
    }
}

/// A finding as a message can show it.
fn shortened(found: &str) -> String {
    const LONGEST: usize = 60;
    if found.chars().count() <= LONGEST {
        return found.to_owned();
    }
    let head: String = found.chars().take(LONGEST - 1).collect();
    format!("{}…", head.trim_end())
}

#[cfg(test)]
mod tests;
