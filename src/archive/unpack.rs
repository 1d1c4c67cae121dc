//! A zip read strictly: what it says of itself in its directory and before each file must agree, with nothing between.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read, Seek, SeekFrom};

use flate2::Crc;
use flate2::read::DeflateDecoder;

use super::finding::{Finding, Wrong};

/// The length of the record at the end of a zip.
const END: u64 = 22;
/// The length of a line of the directory, and of the head before a file, without their names.
const LINE: usize = 46;
const HEAD: usize = 30;

/// One file of a zip.
#[derive(Debug, Clone)]
struct Entry {
    start: u64,
    packed: u64,
    bytes: u64,
    crc: u32,
    is_deflated: bool,
}

/// A zip with its one folder.
pub struct Package<R> {
    reader: RefCell<R>,
    entries: BTreeMap<String, Entry>,
    files: BTreeMap<String, u64>,
    /// The folder at the top.
    pub top: String,
    /// What is wrong with the zip itself.
    pub findings: Vec<Finding>,
}

/// The record at the end: where the directory begins, its length, how many lines it has.
struct Tail {
    at: u64,
    directory: u64,
    length: u64,
    lines: u64,
}

impl<R: Read + Seek> Package<R> {
    /// Reads the directory of a zip, called `name` in what is found.
    ///
    /// # Errors
    /// When the disk refuses; whatever is wrong with the zip is a finding.
    pub fn open(mut reader: R, name: &str) -> io::Result<Self> {
        let length = reader.seek(SeekFrom::End(0))?;
        let mut findings = Vec::new();
        let tail = tail(&mut reader, length, name, &mut findings)?;
        let mut package = Self {
            reader: RefCell::new(reader),
            entries: BTreeMap::new(),
            files: BTreeMap::new(),
            top: String::new(),
            findings,
        };
        let Some(tail) = tail else { return Ok(package) };
        let begin = tail.at.checked_sub(tail.length);
        let before = begin.and_then(|begin| begin.checked_sub(tail.directory));
        let (Some(begin), Some(before)) = (begin, before) else {
            package.findings.push(Finding::new(Wrong::ZipBroken, name, "directory"));
            return Ok(package);
        };
        if before > 0 {
            package.findings.push(Finding::new(Wrong::ZipBefore, name, before.to_string()));
        }
        package.read_directory(name, (begin, tail.length, tail.lines), before)?;
        Ok(package)
    }

    /// Every file with its size, by its path below the folder at the top.
    pub fn files(&self) -> &BTreeMap<String, u64> {
        &self.files
    }

    /// Reads a file piece by piece.
    ///
    /// # Errors
    /// When it is longer or shorter than it says, or its check number is another.
    pub fn read(&self, path: &str, take: &mut dyn FnMut(&[u8])) -> io::Result<()> {
        let broken = |what: &str| io::Error::new(io::ErrorKind::InvalidData, what.to_owned());
        let entry = self.entries.get(path).ok_or_else(|| broken("not there"))?;
        let mut reader = self.reader.borrow_mut();
        reader.seek(SeekFrom::Start(entry.start))?;
        let packed = (&mut *reader).take(entry.packed);
        let mut unpacked: Box<dyn Read + '_> =
            if entry.is_deflated { Box::new(DeflateDecoder::new(packed)) } else { Box::new(packed) };
        let (mut crc, mut left, mut piece) = (Crc::new(), entry.bytes, vec![0; 1 << 16]);
        loop {
            let length = unpacked.read(&mut piece)?;
            if length == 0 {
                break;
            }
            left = left.checked_sub(length as u64).ok_or_else(|| broken("longer than it says"))?;
            crc.update(&piece[..length]);
            take(&piece[..length]);
        }
        if left > 0 || crc.sum() != entry.crc { Err(broken("its check number is another")) } else { Ok(()) }
    }

    fn read_directory(&mut self, name: &str, (begin, length, lines): (u64, u64, u64), before: u64) -> io::Result<()> {
        let mut directory = Vec::new();
        {
            let mut reader = self.reader.borrow_mut();
            reader.seek(SeekFrom::Start(begin))?;
            (&mut *reader).take(length).read_to_end(&mut directory)?;
        }
        let (mut at, mut next, mut count, mut last) = (0, before, 0, String::new());
        let mut folded = BTreeSet::new();
        while let Some(line) = directory.get(at..at + LINE).filter(|line| line.starts_with(b"PK\x01\x02")) {
            let (names, extra, comment) = (short(line, 28), short(line, 30), short(line, 32));
            let Some(file) = directory.get(at + LINE..at + LINE + names) else { break };
            let file = String::from_utf8_lossy(file).into_owned();
            at += LINE + names + extra + comment;
            count += 1;
            let form = |what: &str| Finding::new(Wrong::ZipForm, &file, what);
            if extra + comment > 0 || !matches!(short(line, 10), 0 | 8) || short(line, 8) & !0x0800 != 0 {
                self.findings.push(form("flags"));
            }
            if long(line, 38) >> 16 & 0o17_0000 != 0o10_0000 || !is_safe(&file) {
                self.findings.push(Finding::plain(Wrong::ZipName, &file));
            }
            if !folded.insert(file.to_ascii_lowercase()) {
                self.findings.push(Finding::plain(Wrong::ZipDouble, &file));
            } else if file <= last {
                self.findings.push(form("order"));
            }
            let (start, packed) = (before + long(line, 42), long(line, 20));
            if start != next || !self.head_agrees(start, line, &file)? {
                self.findings.push(form("head"));
            }
            let data = start + HEAD as u64 + names as u64;
            next = data + packed;
            let entry = Entry {
                start: data,
                packed,
                bytes: long(line, 24),
                crc: u32::try_from(long(line, 16)).unwrap_or_default(),
                is_deflated: short(line, 10) == 8,
            };
            self.take(&file, entry);
            last = file;
        }
        if at != directory.len() || count != lines {
            self.findings.push(Finding::new(Wrong::ZipBroken, name, "directory"));
        } else if next != begin {
            self.findings.push(Finding::new(Wrong::ZipForm, name, "gap"));
        }
        Ok(())
    }

    /// The head before a file says the same as its line in the directory.
    fn head_agrees(&self, start: u64, line: &[u8], name: &str) -> io::Result<bool> {
        let mut reader = self.reader.borrow_mut();
        reader.seek(SeekFrom::Start(start))?;
        let mut head = Vec::new();
        (&mut *reader).take((HEAD + name.len()) as u64).read_to_end(&mut head)?;
        let same = head.len() == HEAD + name.len()
            && head.starts_with(b"PK\x03\x04")
            && head[4..26] == line[6..28]
            && short(&head, 26) == short(line, 28)
            && short(&head, 28) == 0
            && head[HEAD..] == *name.as_bytes();
        Ok(same)
    }

    /// Keeps a file under its path below the folder at the top; one that lies elsewhere is a finding.
    fn take(&mut self, name: &str, entry: Entry) {
        if !is_safe(name) {
            return;
        }
        let (top, path) = name.split_once('/').unwrap_or(("", name));
        if self.top.is_empty() {
            top.clone_into(&mut self.top);
        }
        if top != self.top || top.is_empty() {
            self.findings.push(Finding::plain(Wrong::Added, name));
        } else if !self.entries.contains_key(path) {
            self.files.insert(path.to_owned(), entry.bytes);
            self.entries.insert(path.to_owned(), entry);
        }
    }
}

/// A relative path of plain names, and no folder.
fn is_safe(name: &str) -> bool {
    let plain = |part: &str| !matches!(part, "" | "." | "..");
    name.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'\\' | b':')) && name.split('/').all(plain)
}

/// Finds the record at the end. Whatever stands behind it is a finding.
fn tail<R: Read + Seek>(
    reader: &mut R,
    length: u64,
    name: &str,
    findings: &mut Vec<Finding>,
) -> io::Result<Option<Tail>> {
    // A comment has at most 65,535 bytes; ours has none. What was put behind may be longer.
    let window = length.min(1 << 20);
    reader.seek(SeekFrom::Start(length - window))?;
    let mut bytes = Vec::new();
    reader.take(window).read_to_end(&mut bytes)?;
    let Some(at) = bytes.windows(4).rposition(|four| four == b"PK\x05\x06") else {
        findings.push(Finding::new(Wrong::ZipBroken, name, "end"));
        return Ok(None);
    };
    let Some(record) = bytes.get(at..at + usize::try_from(END).unwrap_or_default()) else {
        findings.push(Finding::new(Wrong::ZipBroken, name, "end"));
        return Ok(None);
    };
    let place = length - window + at as u64;
    if place + END < length {
        findings.push(Finding::new(Wrong::ZipBehind, name, (length - place - END).to_string()));
    }
    let mut tail =
        Tail { at: place, directory: long(record, 16), length: long(record, 12), lines: short(record, 10) as u64 };
    // More than 65,535 files: the true numbers stand in a record of their own before this one.
    if let Some(locator) = at.checked_sub(20).map(|from| &bytes[from..at]).filter(|l| l.starts_with(b"PK\x06\x07"))
        && let Some(from) = (at - 20).checked_sub(56)
        && bytes[from..].starts_with(b"PK\x06\x06")
        && huge(locator, 8) == length - window + from as u64
    {
        let record = &bytes[from..];
        tail = Tail {
            at: length - window + from as u64,
            directory: huge(record, 48),
            length: huge(record, 40),
            lines: huge(record, 32),
        };
    }
    Ok(Some(tail))
}

fn short(bytes: &[u8], at: usize) -> usize {
    usize::from(bytes[at]) | usize::from(bytes[at + 1]) << 8
}

fn long(bytes: &[u8], at: usize) -> u64 {
    short(bytes, at) as u64 | (short(bytes, at + 2) as u64) << 16
}

fn huge(bytes: &[u8], at: usize) -> u64 {
    long(bytes, at) | long(bytes, at + 4) << 32
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::archive::pack::Packer;

    fn packed(names: &[&str]) -> Vec<u8> {
        let mut packer = Packer::new(Cursor::new(Vec::new()), None);
        for name in names {
            packer.add(name, name.repeat(100).as_bytes()).unwrap();
        }
        packer.finish().unwrap().into_inner()
    }

    fn wrong(bytes: Vec<u8>) -> Vec<&'static str> {
        let package = Package::open(Cursor::new(bytes), "x.zip").unwrap();
        let mut names: Vec<_> = package.findings.iter().map(|finding| finding.wrong.name()).collect();
        names.extend(
            package.files().keys().filter_map(|path| package.read(path, &mut |_| {}).err()).map(|_| "unreadable"),
        );
        names
    }

    #[test]
    fn what_we_pack_is_sound() {
        let bytes = packed(&["a/b", "a/c/d"]);
        assert!(wrong(bytes.clone()).is_empty(), "{:?}", wrong(bytes.clone()));
        let package = Package::open(Cursor::new(bytes), "x.zip").unwrap();
        assert_eq!((package.top.as_str(), package.files().len()), ("a", 2));
        let mut text = Vec::new();
        package.read("c/d", &mut |piece| text.extend_from_slice(piece)).unwrap();
        assert_eq!(text, "a/c/d".repeat(100).as_bytes());
    }

    #[test]
    fn many_files_are_counted_beyond_the_old_limit() {
        let names: Vec<String> = (0..65_600).map(|number| format!("a/{number:05}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let mut packer = Packer::new(Cursor::new(Vec::new()), None);
        for name in &names {
            packer.add(name, &b""[..]).unwrap();
        }
        let bytes = packer.finish().unwrap().into_inner();
        let package = Package::open(Cursor::new(bytes), "x.zip").unwrap();
        assert!(package.findings.is_empty() && package.files().len() == names.len(), "{:?}", package.findings.first());
    }

    #[test]
    fn what_is_wrong_with_a_zip_is_named() {
        let sound = packed(&["a/b", "a/c"]);
        assert_eq!(wrong([b"MZ", &sound[..]].concat()), ["zip-before"]);
        assert_eq!(wrong([&sound[..], b"<script>"].concat()), ["zip-behind"]);
        assert_eq!(wrong(sound[..sound.len() - 30].to_vec()), ["zip-broken"]);
        assert_eq!(wrong(Vec::new()), ["zip-broken"]);
        assert_eq!(wrong(packed(&["a/../../b"])), ["zip-name"]);
        assert!(wrong(packed(&["a/B", "a/b"])).contains(&"zip-double"));
        assert_eq!(wrong(packed(&["a/c", "a/b"])), ["zip-form"]);
        let mut altered = sound.clone();
        altered[36] ^= 0x40;
        assert_eq!(wrong(altered), ["unreadable"]);
    }

    #[test]
    fn no_length_makes_it_panic() {
        let sound = packed(&["a/b", "a/c"]);
        for end in 0..sound.len() {
            let _ = wrong(sound[..end].to_vec());
        }
        for at in 0..sound.len() {
            let mut altered = sound.clone();
            altered[at] ^= 0xff;
            let _ = wrong(altered);
        }
    }
}
