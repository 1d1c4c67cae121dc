//! The command line as data.

use std::path::PathBuf;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use niengiam::SchemaKind;
use niengiam::problem::Speech;

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
    Build,
    Check {
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
    let mut command = Cli::command().about(speech.label("cli-about"));
    command = command.mut_args(|arg| {
        let id = format!("cli-option-{}", arg.get_id());
        arg.help(speech.label(&id))
    });
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(name.as_str(), |sub| {
            let sub = sub.about(speech.label(&format!("cli-{name}")));
            sub.mut_args(|arg| {
                let id = format!("cli-option-{}", arg.get_id());
                arg.help(speech.label(&id))
            })
        });
    }
    command
}

/// Reads the arguments. The language of the help is looked for first.
///
/// # Errors
/// When the arguments are not a command; asking for help is such an error too.
pub(crate) fn read(arguments: &[std::ffi::OsString]) -> Result<Cli, clap::Error> {
    let english = arguments.iter().any(|argument| argument == "--lang=en")
        || arguments.windows(2).any(|pair| pair[0] == "--lang" && pair[1] == "en");
    let speech = if english { Speech::English } else { Speech::Vietnamese };
    let matches = command(speech).try_get_matches_from(arguments)?;
    Cli::from_arg_matches(&matches)
}
