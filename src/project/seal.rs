//! Sealing an edition: its own site, its records and its inputs as a bag, out of sight until it is whole.

use std::collections::BTreeSet;
use std::io::{BufReader, BufWriter};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use super::seals::{Sealed, newest_before, sealed_versions};
use super::{Failure, Project, examine, produce};
use crate::analysis::analyze;
use crate::archive::{
    ARCHIVE, BAGIT, BAGIT_PATH, BUILD_PATH, BagInfo, BuildRecord, CITATION_PATH, CONTENT_PATH, CRATE_PATH, Description,
    INFO_PATH, Inputs, Ledger, Listing, Moment, PAYLOAD, PREVIOUS, PROFILE_PATH, Packer, Predecessor, Selection, Sums,
    THEMES_PATH, bag_name, citation, describe, edition_name, manifest, profile, select, step_between,
};
use crate::disk::{self, DiskError, Folder, Stage};
use crate::domain::{Edition, EditionKey, Publication, Sealing, Version};
use crate::findings::Findings;
use crate::load::Loaded;
use crate::render::Sink;
use crate::site::PHRASES;
use crate::theme::Theme;
use crate::tree::{Manifest, Record, Tree, TreePath, sha256_hex};

/// Why an edition is not sealed though the content is sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// No such edition; those whose names come nearest.
    UnknownEdition {
        /// What was asked for.
        asked: String,
        /// Names of editions that exist, nearest first.
        nearest: Vec<String>,
    },
    /// A file whose name not every system and every tool can keep.
    Name(String),
    /// A sealed version that is not what its own records say.
    Damaged(PathBuf),
    /// A copy that is neither a bag, nor a zip, nor a site.
    Unknown(PathBuf),
}

/// What sealing came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SealOutcome {
    /// A new version lies in the archive.
    Sealed {
        /// The name of its bag.
        name: String,
        /// The folder of the version.
        folder: PathBuf,
        /// Files of the bag.
        files: u64,
        /// The size of the bag as one file.
        bytes: u64,
        /// SHA-256 of that file.
        sha256: String,
    },
    /// The newest version says all there is to say: nothing was written.
    Unchanged {
        /// The name of its bag.
        name: String,
    },
}

/// An edition ready to be sealed.
struct Matter {
    /// `<index>/<scope>/<year>`.
    edition: String,
    key: EditionKey,
    loaded: Loaded,
    selection: Selection,
    theme_files: Tree,
    theme: Theme,
}

impl Project {
    /// Seals an edition, named `<index>/<scope>/<year>`, under the archive of the output folder.
    ///
    /// # Errors
    /// [`Failure::Content`], [`Failure::Theme`] or [`Failure::Disk`] by the stage that refused, [`Failure::Archive`] when
    /// there is no such edition, a name cannot be kept, or what was sealed before is damaged.
    pub fn archive(
        &self,
        edition: &str,
        moment: Option<Moment>,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<(SealOutcome, Findings), Failure> {
        disk::keep_apart(&self.content, &self.output).map_err(Failure::Disk)?;
        let (matter, findings) = self.matter(edition)?;
        let archive = self.output.join(ARCHIVE);
        let seals = sealed_versions(&archive.join(&matter.edition))?;
        let version = match seals.last() {
            None => Version::FIRST,
            Some(newest) => match self.with_threads(|| matter.version_after(newest))? {
                Some(version) => version,
                None => return Ok((SealOutcome::Unchanged { name: newest.seal.name.clone() }, findings)),
            },
        };
        let series = archive.join(matter.edition.rsplit_once('/').map_or("", |(series, _)| series));
        let previous = match seals.last() {
            Some(newest) => Some(newest.clone()),
            None => newest_before(&series, matter.facts().year)?,
        };
        if let Some(previous) = &previous {
            previous.prove()?;
        }
        let record = BuildRecord {
            bag: bag_name(&matter.edition, version),
            edition: matter.edition.clone(),
            version,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            moment,
            corrections: matter.facts().corrections.len(),
            theme: matter.loaded.publication.site().theme.clone(),
            content: Inputs::of(&matter.selection.content),
            theme_files: Inputs::of(&matter.theme_files),
            left_out: matter.selection.left_out.clone(),
            seals: seals.into_iter().map(|sealed| sealed.seal).collect(),
            previous: previous.map(|sealed| Predecessor { bag: sealed.seal.name, sha256: sealed.seal.sha256 }),
        };
        let stage = Stage::begin(&archive).map_err(Failure::Disk)?;
        let outcome = self.with_threads(|| matter.seal(&record, stage, progress))?;
        Ok((outcome, findings))
    }

    /// Reads the content and cuts it down to one edition.
    fn matter(&self, asked: &str) -> Result<(Matter, Findings), Failure> {
        let Folder { tree, outside } = disk::read(&self.content).map_err(Failure::Disk)?;
        let (whole, findings) = examine(&tree, &outside);
        if findings.has_errors() {
            return Err(Failure::Content(findings));
        }
        let edition = asked.trim_matches('/').to_owned();
        let key = find(&whole.publication, &edition)?;
        let selection = select(&tree, &whole.publication, &findings.sources, key);
        let (loaded, found) = examine(&selection.content, &[]);
        if found.has_errors() {
            return Err(Failure::Content(found));
        }
        let key = find(&loaded.publication, &edition)?;
        let site = loaded.publication.site();
        let theme_files = self.theme(&site.theme)?;
        for (folder, tree) in [("content", &selection.content), (site.theme.as_str(), &theme_files)] {
            check_names(folder, tree)?;
        }
        let theme = Theme::load(&theme_files, &site.languages, PHRASES).map_err(Failure::Theme)?;
        Ok((Matter { edition, key, loaded, selection, theme_files, theme }, findings))
    }
}

/// The edition of a name.
fn find(publication: &Publication, name: &str) -> Result<EditionKey, Failure> {
    let names = publication.editions().map(|(key, edition)| (edition_name(publication, edition), key));
    let mut names: Vec<(String, EditionKey)> = names.collect();
    if let Some((_, key)) = names.iter().find(|(known, _)| known == name) {
        return Ok(*key);
    }
    names.sort_by_cached_key(|(known, _)| (strsim::damerau_levenshtein(known, name), known.clone()));
    let nearest = names.into_iter().take(3).map(|(name, _)| name).collect();
    Err(Failure::Archive(Refusal::UnknownEdition { asked: name.to_owned(), nearest }))
}

/// Names that every system and every tool can keep: ASCII letters, digits, `.`, `_`, `-`; no two that differ in case only.
fn check_names(folder: &str, tree: &Tree) -> Result<(), Failure> {
    let mut seen = BTreeSet::new();
    for (path, _) in tree.iter() {
        let sound = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'/');
        if !path.as_str().bytes().all(sound) || !seen.insert(path.as_str().to_ascii_lowercase()) {
            return Err(Failure::Archive(Refusal::Name(format!("{folder}/{path}"))));
        }
    }
    Ok(())
}

impl Matter {
    fn facts(&self) -> &Edition {
        self.loaded.publication.edition(self.key)
    }

    fn sealing(&self, version: Version, day: Option<crate::domain::Date>) -> Sealing {
        Sealing { edition: self.key, version, day }
    }

    /// The version after the newest sealed one; nothing when that one would come out the same.
    fn version_after(&self, newest: &Sealed) -> Result<Option<Version>, Failure> {
        let damaged = || Failure::Archive(Refusal::Damaged(newest.bag.clone()));
        let text = |path: &str| {
            let bytes = disk::read_file(&newest.bag.join(path)).map_err(Failure::Disk)?;
            String::from_utf8(bytes).map_err(|_| damaged())
        };
        let record = BuildRecord::from_json(&text("data/BUILD.json")?).ok_or_else(damaged)?;
        let same_inputs = record.content == Inputs::of(&self.selection.content)
            && record.theme_files == Inputs::of(&self.theme_files);
        if same_inputs {
            let sealed = Listing::read(&text("manifest-sha256.txt")?, 64);
            let scale = Scale;
            let sealing = self.sealing(newest.seal.version, newest.seal.day);
            let rendered = produce(&self.loaded, &self.theme, (false, Some(sealing)), &|_, _| {}, &scale)?;
            let mut made = rendered.manifest;
            made.note_path(Manifest::PATH, made.to_json().as_bytes());
            let of_site = |path: &str| !path.starts_with("inputs/") && !is_record(path);
            let before =
                sealed.files.iter().filter_map(|(path, hash)| Some((path.strip_prefix(PAYLOAD)?, hash.as_str())));
            let now = made.iter().map(|(path, record)| (path.as_str(), record.sha256.as_str()));
            if before.filter(|(path, _)| of_site(path)).eq(now) {
                return Ok(None);
            }
            return Ok(Some(newest.seal.version.next(crate::domain::Step::Patch)));
        }
        let inputs = disk::read(&newest.bag.join(PAYLOAD).join(CONTENT_PATH)).map_err(Failure::Disk)?;
        let (before, found) = examine(&inputs.tree, &inputs.outside);
        if found.has_errors() {
            return Err(damaged());
        }
        let (old, new) = (analyze(&before.publication), analyze(&self.loaded.publication));
        let step = step_between((&before.publication, &old), (&self.loaded.publication, &new), &self.edition);
        Ok(Some(newest.seal.version.next(step)))
    }

    /// Makes the bag and the file it is packed in, and lets both appear.
    fn seal(
        &self,
        record: &BuildRecord,
        stage: Stage,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<SealOutcome, Failure> {
        let bag = Bag { stage, name: record.bag.clone(), ledger: Mutex::default() };
        let sealing = self.sealing(record.version, record.moment.map(Moment::day));
        let rendered = produce(&self.loaded, &self.theme, (false, Some(sealing)), progress, &bag)?;
        bag.put(&format!("{PAYLOAD}{}", Manifest::PATH), rendered.manifest.to_json().as_bytes())?;
        for (path, bytes) in self.selection.content.iter() {
            bag.put(&format!("{PAYLOAD}{CONTENT_PATH}{path}"), bytes)?;
        }
        for (path, bytes) in self.theme_files.iter() {
            bag.put(&format!("{PAYLOAD}{THEMES_PATH}{}/{path}", record.theme), bytes)?;
        }
        bag.put(&format!("{PAYLOAD}{BUILD_PATH}"), record.to_json().as_bytes())?;
        let (title, about) = self.words();
        let description = Description {
            publication: &self.loaded.publication,
            title: &title,
            about: &about,
            edition: &self.edition,
            version: record.version,
            day: record.moment.map(Moment::day).or_else(|| self.facts().announced()),
        };
        bag.put(&format!("{PAYLOAD}{CITATION_PATH}"), citation(&description).as_bytes())?;
        let described = describe(&description, &bag.ledger());
        bag.put(&format!("{PAYLOAD}{CRATE_PATH}"), described.as_bytes())?;
        bag.put_tags(&description, record)?;
        let (sha256, bytes) = bag.pack(record.moment)?;
        let files = bag.ledger().iter().count() as u64;
        let place = format!("{}/v{}", self.edition, record.version);
        let folder = bag.stage.finish(&place).map_err(Failure::Disk)?;
        Ok(SealOutcome::Sealed { name: record.bag.clone(), folder, files, bytes, sha256 })
    }

    /// What the edition is called and what it is about, in the first language.
    fn words(&self) -> (String, String) {
        let publication = &self.loaded.publication;
        let (edition, language) = (self.facts(), &publication.site().languages[0]);
        let index = publication.index(edition.index);
        let scope = publication.unit(edition.scope).name_on(edition.units_at).name.within(language);
        let about = index.description.as_ref().unwrap_or(&index.name).within(language);
        (format!("{} {} · {scope}", index.short.within(language), edition.year), about.to_owned())
    }
}

/// A record of the bag that names its version.
fn is_record(path: &str) -> bool {
    matches!(path, BUILD_PATH | CRATE_PATH | CITATION_PATH)
}

impl Sealed {
    /// The bag as one file is what its hash says.
    fn prove(&self) -> Result<(), Failure> {
        if super::verify::file_sums(&self.zip)?.sha256 == self.seal.sha256 {
            return Ok(());
        }
        Err(Failure::Archive(Refusal::Damaged(self.zip.clone())))
    }
}

/// Picks one of the hashes of a file.
type Pick = fn(&Sums) -> &str;

/// The hashes of a bag by their names.
const HASHES: [(&str, Pick); 2] = [("sha256", |sums| &sums.sha256), ("sha512", |sums| &sums.sha512)];

/// A bag being filled.
struct Bag {
    stage: Stage,
    name: String,
    ledger: Mutex<Ledger>,
}

impl Bag {
    fn ledger(&self) -> std::sync::MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, path: &str, bytes: &[u8]) -> Result<Sums, Failure> {
        self.write(path, bytes).map_err(Failure::Disk)
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<Sums, DiskError> {
        self.stage.write(&format!("{}/{path}", self.name), bytes)?;
        let sums = Sums::of(bytes);
        self.ledger().note(path, sums.clone());
        Ok(sums)
    }

    /// The tag files; the manifests last, for they list what lies beside them.
    fn put_tags(&self, of: &Description<'_>, record: &BuildRecord) -> Result<(), Failure> {
        let payload: Vec<(String, Sums)> =
            self.ledger().below(PAYLOAD).map(|(path, sums)| (path.to_owned(), sums.clone())).collect();
        let lines = || payload.iter().map(|(path, sums)| (path.as_str(), sums));
        for (name, hash) in HASHES {
            self.put(&format!("manifest-{name}.txt"), manifest(lines(), hash).as_bytes())?;
        }
        let bytes: u64 = payload.iter().map(|(_, sums)| sums.bytes).sum();
        let oxum = format!("{bytes}.{}", payload.len());
        self.put(BAGIT_PATH, BAGIT.as_bytes())?;
        self.put(PROFILE_PATH, profile().as_bytes())?;
        self.put(INFO_PATH, info(of, record, &oxum).to_text().as_bytes())?;
        let tags: Vec<(String, Sums)> = self
            .ledger()
            .iter()
            .filter(|(path, _)| !path.starts_with(PAYLOAD))
            .map(|(path, sums)| (path.to_owned(), sums.clone()))
            .collect();
        for (name, hash) in HASHES {
            let lines = tags.iter().map(|(path, sums)| (path.as_str(), sums));
            self.put(&format!("tagmanifest-{name}.txt"), manifest(lines, hash).as_bytes())?;
        }
        Ok(())
    }

    /// The bag as one file, with its hash beside it; gives back hash and size.
    fn pack(&self, moment: Option<Moment>) -> Result<(String, u64), Failure> {
        let system = |error: std::io::Error| Failure::Disk(DiskError::System(error));
        let zip = format!("{}.zip", self.name);
        let file = self.stage.create(&zip).map_err(Failure::Disk)?;
        let mut packer = Packer::new(BufWriter::new(file), moment);
        for (path, _) in self.ledger().iter() {
            let name = format!("{}/{path}", self.name);
            let file = self.stage.open(&name).map_err(Failure::Disk)?;
            packer.add(&name, BufReader::new(file)).map_err(system)?;
        }
        let file = packer.finish().map_err(system)?.into_inner().map_err(|error| system(error.into_error()))?;
        file.sync_all().map_err(system)?;
        let sums = super::verify::sums_of(self.stage.open(&zip).map_err(Failure::Disk)?).map_err(system)?;
        let line = format!("{}  {zip}\n", sums.sha256);
        self.stage.write(&format!("{zip}.sha256"), line.as_bytes()).map_err(Failure::Disk)?;
        Ok((sums.sha256, sums.bytes))
    }
}

/// `bag-info.txt`.
fn info(of: &Description<'_>, record: &BuildRecord, oxum: &str) -> BagInfo {
    let site = of.publication.site();
    let publisher = &site.publisher;
    let text = |text: &crate::domain::Text| text.within(&site.languages[0]).to_owned();
    let mut info = BagInfo::default();
    info.say("Source-Organization", Some(&of.publisher()));
    info.say("Organization-Address", publisher.address.as_ref().map(text).as_deref());
    info.say("Contact-Name", publisher.responsible.as_ref().map(text).as_deref());
    info.say("Contact-Phone", publisher.phone.as_deref());
    info.say("Contact-Email", publisher.email.as_deref());
    info.say("External-Description", Some(of.title));
    info.say("External-Identifier", Some(&format!("{}/v{}", record.edition, record.version)));
    info.say("Bagging-Date", record.moment.map(|moment| moment.day().to_string()).as_deref());
    info.say("Payload-Oxum", Some(oxum));
    info.say("Bag-Software-Agent", Some(&format!("niengiam {}", record.program)));
    info.follow_profile();
    info.say(PREVIOUS, record.previous.as_ref().map(|previous| previous.sha256.as_str()));
    info
}

impl Sink for Bag {
    type Refusal = DiskError;

    fn take(&self, path: &TreePath, bytes: &[u8]) -> Result<Record, DiskError> {
        let sums = self.write(&format!("{PAYLOAD}{path}"), bytes)?;
        Ok(Record { bytes: sums.bytes, sha256: sums.sha256 })
    }
}

/// A sink that keeps nothing: only sizes and hashes are wanted.
pub(super) struct Scale;

impl Sink for Scale {
    type Refusal = DiskError;

    fn take(&self, _: &TreePath, bytes: &[u8]) -> Result<Record, DiskError> {
        Ok(Record { bytes: bytes.len() as u64, sha256: sha256_hex(bytes) })
    }
}
