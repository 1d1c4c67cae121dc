//! The command line as data.

mod refusal;
mod told;

use std::path::PathBuf;

use clap::{Arg, ArgAction, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use niengiam::problem::Speech;
use niengiam::{RecordFormat, SchemaKind};

pub(crate) use refusal::refusal;
pub(crate) use told::{archive_refusal, outcome_text, verdict_text};

/// What was asked for.
#[derive(Debug, Parser)]
#[command(name = "niengiam", version, disable_help_subcommand = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub command: Command,
    #[command(flatten)]
    pub options: Options,
}

/// The options every command takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    #[arg(long, global = true, value_name = "FOLDER", default_value = "content")]
    pub content: PathBuf,
    #[arg(long, global = true, value_name = "FOLDER", default_value = "themes")]
    pub themes: PathBuf,
    #[arg(long, global = true, value_name = "FOLDER", default_value = "output")]
    pub output: PathBuf,
    #[arg(long, global = true, value_enum, default_value = "vi")]
    pub lang: Tongue,
    #[arg(long, short, global = true)]
    pub quiet: bool,
    #[arg(long, short, global = true, value_name = "N")]
    pub jobs: Option<std::num::NonZeroUsize>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Build {
        #[arg(long)]
        precompress: bool,
    },
    Check {
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
    },
    Claims {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
    },
    Replay {
        #[arg(value_name = "EDITION")]
        edition: String,
        #[arg(long, value_name = "STATE", value_parser = state, default_value = "first")]
        to: usize,
        #[arg(long, value_name = "BOARD")]
        board: Option<String>,
        #[arg(long = "format", id = "record", value_name = "FORMAT", value_enum, default_value = "csv")]
        format: Record,
    },
    Archive {
        #[arg(value_name = "EDITION")]
        edition: String,
    },
    Verify {
        #[arg(value_name = "PATH")]
        path: PathBuf,
        #[arg(long, value_name = "FILE")]
        manifest: Option<PathBuf>,
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
    },
    Schema {
        #[arg(value_enum)]
        kind: Kind,
    },
    Completions {
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
    Man,
}

/// The language of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Tongue {
    Vi,
    En,
}

impl From<Tongue> for Speech {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::Vi => Self::Vietnamese,
            Tongue::En => Self::English,
        }
    }
}

/// How problems are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
}

/// The forms of the record data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Record {
    Csv,
    Json,
}

impl From<Record> for RecordFormat {
    fn from(record: Record) -> Self {
        match record {
            Record::Csv => Self::Csv,
            Record::Json => Self::Json,
        }
    }
}

/// After how many corrections: `first` is after none.
fn state(word: &str) -> Result<usize, std::num::ParseIntError> {
    if word == "first" { Ok(0) } else { word.parse() }
}

/// The kinds of content files that have a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    Site,
    Units,
    Groups,
    Map,
    Index,
    Edition,
    Board,
    Targets,
}

impl From<Kind> for SchemaKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Site => Self::Site,
            Kind::Units => Self::Units,
            Kind::Groups => Self::Groups,
            Kind::Map => Self::Map,
            Kind::Index => Self::Index,
            Kind::Edition => Self::Edition,
            Kind::Board => Self::Board,
            Kind::Targets => Self::Targets,
        }
    }
}

/// The command with its help in the language of the messages.
pub(crate) fn command(speech: Speech) -> clap::Command {
    let mut command = Cli::command().about(speech.label("cli-about")).disable_version_flag(true);
    command =
        command.arg(flag("version", 'V', ArgAction::Version)).arg(flag("help", 'h', ArgAction::Help).global(true));
    let usage = format!("niengiam [{}] <{}>", speech.label("cli-options"), speech.label("cli-command"));
    command = said(command, &usage, speech);
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(name.as_str(), |sub| {
            let sub = sub.about(speech.label(&format!("cli-{name}")));
            let places: String =
                sub.get_positionals().map(|place| format!(" <{}>", value_name(place, speech))).collect();
            let usage = format!("niengiam {name} [{}]{places}", speech.label("cli-options"));
            said(sub, &usage, speech)
        });
    }
    command
}

fn flag(name: &'static str, short: char, action: ArgAction) -> Arg {
    Arg::new(name).short(short).long(name).action(action)
}

/// A command whose help has no word of another language.
fn said(command: clap::Command, usage: &str, speech: Speech) -> clap::Command {
    let template = format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}\n", speech.label("cli-usage"));
    command
        .disable_help_flag(true)
        .help_template(template)
        .override_usage(usage.to_owned())
        .subcommand_help_heading(speech.label("cli-commands"))
        .mut_args(|arg| explained(arg, speech))
}

/// An option with what it does, what it is by itself and what it can be.
fn explained(arg: Arg, speech: Speech) -> Arg {
    let mut help = speech.label(&format!("cli-option-{}", arg.get_id()));
    let takes_value = matches!(arg.get_action(), ArgAction::Set | ArgAction::Append);
    let defaults: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    if takes_value && !defaults.is_empty() {
        help.push_str(&speech.sentence("cli-default", &[("value", &defaults.join(", "))]));
    }
    let possible = arg.get_possible_values();
    if takes_value && !possible.is_empty() {
        let names: Vec<&str> = possible.iter().map(clap::builder::PossibleValue::get_name).collect();
        help.push_str(&speech.sentence("cli-possible", &[("values", &names.join(", "))]));
    }
    let heading = speech.label(if arg.is_positional() { "cli-places" } else { "cli-options-heading" });
    let name = value_name(&arg, speech);
    let arg = arg.help(help).help_heading(heading);
    if takes_value { arg.value_name(name).hide_default_value(true).hide_possible_values(true) } else { arg }
}

/// What stands for the value of an option or a place in the help.
fn value_name(arg: &Arg, speech: Speech) -> String {
    let name =
        arg.get_value_names().and_then(|names| names.first()).map_or(arg.get_id().as_str(), |name| name.as_str());
    speech.label(&format!("cli-value-{}", name.to_lowercase()))
}

/// Reads the arguments. The language of the help is looked for first.
///
/// # Errors
/// When the arguments are not a command; asking for help is such an error too.
pub(crate) fn read(arguments: &[std::ffi::OsString]) -> Result<Cli, (clap::Error, Speech)> {
    let english = arguments.iter().any(|argument| argument == "--lang=en")
        || arguments.windows(2).any(|pair| pair[0] == "--lang" && pair[1] == "en");
    let speech = if english { Speech::English } else { Speech::Vietnamese };
    let read = command(speech).try_get_matches_from(arguments).and_then(|matches| Cli::from_arg_matches(&matches));
    read.map_err(|error| (error, speech))
}
