//! A bag as one zip that is the same for the same files: names in order, one time, one mode, nothing else.

use std::io::{self, Read, Seek, Write};

use ::zip::write::SimpleFileOptions;
use ::zip::{CompressionMethod, DateTime, ZipWriter};

use super::moment::Moment;

/// How hard deflate tries.
const LEVEL: i64 = 6;

/// A zip being written.
pub struct Packer<W: Write + Seek> {
    zip: ZipWriter<W>,
    options: SimpleFileOptions,
}

impl<W: Write + Seek> Packer<W> {
    /// Begins. Every file gets the moment as its time, or the first that a zip can say.
    pub fn new(writer: W, moment: Option<Moment>) -> Self {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(LEVEL))
            .last_modified_time(moment.and_then(time).unwrap_or_default())
            .unix_permissions(0o644);
        Self { zip: ZipWriter::new(writer), options }
    }

    /// Adds a file; whoever calls keeps the names in order.
    ///
    /// # Errors
    /// When it cannot be read or written.
    pub fn add(&mut self, name: &str, mut file: impl Read) -> io::Result<()> {
        self.zip.start_file(name, self.options)?;
        io::copy(&mut file, &mut self.zip)?;
        Ok(())
    }

    /// Writes the directory and gives the writer back.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(self) -> io::Result<W> {
        Ok(self.zip.finish()?)
    }
}

/// A moment as a zip says it: from 1980 to 2107, in steps of two seconds.
fn time(moment: Moment) -> Option<DateTime> {
    let time = moment.time();
    let part = |number: i8| u8::try_from(number).ok();
    let year = u16::try_from(time.year()).ok()?;
    DateTime::from_date_and_time(
        year,
        part(time.month())?,
        part(time.day())?,
        part(time.hour())?,
        part(time.minute())?,
        part(time.second())? & !1,
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn packed(moment: Option<Moment>) -> Vec<u8> {
        let mut packer = Packer::new(Cursor::new(Vec::new()), moment);
        for (name, text) in [("a/b.txt", "b".repeat(5000)), ("a/c.txt", String::new())] {
            packer.add(name, text.as_bytes()).unwrap();
        }
        packer.finish().unwrap().into_inner()
    }

    #[test]
    fn the_same_files_give_the_same_bytes() {
        assert_eq!(packed(None), packed(None));
        assert_eq!(packed(Moment::parse("0")), packed(None), "a zip knows no day before 1980");
        assert_ne!(packed(Moment::parse("1700000000")), packed(None));
    }

    #[test]
    fn a_name_has_no_extra_fields() {
        let bytes = packed(None);
        assert_eq!(bytes[..4], *b"PK\x03\x04");
        assert_eq!((bytes[6], bytes[7], bytes[28], bytes[29]), (0, 0, 0, 0), "flags and extra field");
    }
}
