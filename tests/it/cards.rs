//! Every picture card of the published content: inside its frame, no text on another, every letter in the fonts.

use std::path::Path;

use niengiam::analysis::analyze;
use niengiam::card::lay_out;
use niengiam::disk;
use niengiam::load::load;
use niengiam::locale::Locale;
use niengiam::site::download::File;
use niengiam::site::{Desk, PHRASES, plan};
use niengiam::theme::{Theme, embedded};
use niengiam::tree::Manifest;

#[test]
fn every_card_of_the_content_fits_its_frame() {
    let folder = disk::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content")).unwrap_or_else(|e| panic!("{e}"));
    let loaded = load(&folder.tree, &folder.outside);
    let analysis = analyze(&loaded.publication);
    let site = plan(&loaded.publication, &analysis);
    let languages: Vec<_> = site.languages().iter().map(|(language, _)| language.clone()).collect();
    let theme = Theme::load(&embedded(), &languages, PHRASES).unwrap_or_else(|error| panic!("{error}"));
    let locales: Vec<Locale> = languages.iter().map(Locale::new).collect();
    let made = Manifest::default();
    let mut faults = Vec::new();
    let mut count = 0;
    for file in &site.files {
        let File::Card(subject, language) = *file else { continue };
        let words = theme.words(&languages[language]);
        let desk = Desk { locale: &locales[language], words, assets: theme.assets(), made: &made };
        let layout = lay_out(&site.card(subject, language, desk));
        let path = site.file_path(*file);
        count += 1;
        if layout.pieces.iter().any(|piece| !piece.extent().is_inside()) {
            faults.push(format!("{path}: something leaves the frame"));
        }
        let texts: Vec<_> = layout.texts().filter(|(text, _)| !text.is_empty()).collect();
        for (at, (text, extent)) in texts.iter().enumerate() {
            let met = texts[..at].iter().find(|(_, other)| extent.meets(other));
            faults.extend(met.map(|(other, _)| format!("{path}: {text:?} stands on {other:?}")));
        }
        let missing = layout.missing();
        if !missing.is_empty() {
            faults.push(format!("{path}: no letters for {missing:?}"));
        }
    }
    assert!(count > 100, "{count} cards");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
