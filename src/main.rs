//! Parses arguments, calls the library, prints, returns an exit code; nothing else.

mod cli;

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use clap::error::ErrorKind;
use niengiam::archive::Moment;
use niengiam::diagnostic::Printing;
use niengiam::problem::{Severity, Speech};
use niengiam::{BUDGET, Failure, Findings, Heavy, Project, ReplayFailure, SealOutcome, Summary, Wanted};

use cli::{Cli, Command, Format, Options};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let cli = match cli::read(&arguments) {
        Ok(cli) => cli,
        Err((error, speech)) => {
            let is_help = !error.use_stderr() || error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
            if is_help {
                let _ = error.print();
                if !error.render().to_string().ends_with('\n') {
                    print("\n");
                }
            } else {
                tell(&cli::refusal(&error, speech));
            }
            return if error.use_stderr() { ExitCode::from(3) } else { ExitCode::SUCCESS };
        }
    };
    ExitCode::from(run(&cli))
}

/// Does what was asked for: 0 done, 1 content problems, 2 theme problems, 3 disk or usage.
fn run(cli: &Cli) -> u8 {
    let options = &cli.options;
    let speech = Speech::from(options.lang);
    let project = Project {
        content: options.content.clone(),
        themes: options.themes.clone(),
        output: options.output.clone(),
        jobs: options.jobs,
        precompress: matches!(cli.command, Command::Build { precompress: true }),
    };
    match &cli.command {
        Command::Build { .. } => build(&project, options, speech),
        Command::Check { format } => check(&project, *format, options, speech),
        Command::Claims { file, format } => claims(&project, file, *format, options, speech),
        Command::Replay { edition, to, board, format } => {
            let wanted = Wanted { edition: edition.clone(), board: board.clone(), kept: *to, format: (*format).into() };
            replay(&project, &wanted, options, speech)
        }
        Command::Archive { edition } => archive(&project, edition, options, speech),
        Command::Verify { path, manifest, format } => verify(path, manifest.as_deref(), *format, options, speech),
        Command::Schema { kind } => print(&niengiam::schema((*kind).into())),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut cli::command(speech), "niengiam", &mut script);
            print(&String::from_utf8_lossy(&script))
        }
        Command::Man => {
            let mut page = Vec::new();
            match clap_mangen::Man::new(cli::command(speech)).render(&mut page) {
                Ok(()) => print(&String::from_utf8_lossy(&page)),
                Err(_) => 3,
            }
        }
    }
}

/// Somebody watches a terminal and wants to hear.
fn is_lively(options: &Options) -> bool {
    std::io::stderr().is_terminal() && !options.quiet
}

/// Tells how far the work is, on one line of a terminal.
fn progress(options: &Options, speech: Speech) -> impl Fn(usize, usize) + Sync {
    let lively = is_lively(options);
    move |done: usize, all: usize| {
        if lively && (done.is_multiple_of(50) || done == all) {
            let text = speech.sentence("progress", &[("done", &done.to_string()), ("all", &all.to_string())]);
            tell(&format!("\r{text}"));
        }
    }
}

/// Takes that line away.
fn clear(options: &Options) {
    if is_lively(options) {
        tell("\r\x1b[K");
    }
}

fn build(project: &Project, options: &Options, speech: Speech) -> u8 {
    let start = Instant::now();
    let result = project.build(&progress(options, speech));
    clear(options);
    match result {
        Ok((summary, findings)) => {
            report(&findings, options, speech, Severity::Warning);
            if !options.quiet {
                tell(&heavy_text(&summary.heavy, speech));
                print(&summary_text(&summary, start.elapsed().as_secs_f64(), speech));
            }
            0
        }
        Err(failure) => fail(&failure, options, speech),
    }
}

fn summary_text(summary: &Summary, seconds: f64, speech: Speech) -> String {
    let megabytes = format!("{:.1}", summary.bytes as f64 / 1_000_000.0);
    let seconds = format!("{seconds:.2}");
    let comma = |text: &str| if speech == Speech::Vietnamese { text.replace('.', ",") } else { text.to_owned() };
    let said = speech.sentence(
        "build-summary",
        &[
            ("pages", &summary.pages.to_string()),
            ("charts", &summary.charts.to_string()),
            ("files", &summary.files.to_string()),
            ("bytes", &summary.bytes.to_string()),
            ("megabytes", &comma(&megabytes)),
            ("changed", &summary.changed.to_string()),
            ("removed", &summary.removed.to_string()),
            ("seconds", &comma(&seconds)),
        ],
    );
    format!("{said}\n")
}

/// The pages over the budget, heaviest first, in lines of their own; those after the tenth are only counted.
fn heavy_text(heavy: &[Heavy], speech: Speech) -> String {
    let mut heaviest: Vec<&Heavy> = heavy.iter().collect();
    heaviest.sort_by_key(|page| std::cmp::Reverse(page.bytes));
    let mut lines: Vec<String> = Vec::new();
    for page in heaviest.iter().take(10) {
        let facts = [("path", page.path.as_str()), ("bytes", &page.bytes.to_string()), ("budget", &BUDGET.to_string())];
        lines.push(speech.sentence("page-heavy", &facts));
    }
    if heavy.len() > 10 {
        lines.push(speech.sentence("pages-heavy", &[("count", &(heavy.len() - 10).to_string())]));
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

fn check(project: &Project, format: Format, options: &Options, speech: Speech) -> u8 {
    match project.check() {
        Ok(findings) => {
            let prefix = prefix(options);
            let printing = |color, least| Printing { speech, color, prefix: &prefix, least };
            match format {
                Format::Json => print(&findings.to_json(&printing(false, Severity::Note))),
                Format::Text => print(&findings.to_text(&printing(std::io::stdout().is_terminal(), Severity::Note))),
            };
            u8::from(findings.has_errors())
        }
        Err(failure) => fail(&failure, options, speech),
    }
}

/// Holds a text against the content: 0 when no claim is wrong, 1 when one is or the text cannot be read.
fn claims(project: &Project, file: &Path, format: Format, options: &Options, speech: Speech) -> u8 {
    match project.claims(file) {
        Ok(report) => {
            let printed = match format {
                Format::Json => print(&report.to_json(speech)),
                Format::Text => print(&report.to_text(speech)),
            };
            printed.max(u8::from(report.has_false()))
        }
        Err(Failure::Content(findings)) => {
            self::report(&findings, options, speech, Severity::Warning);
            tell(&format!("{}\n", speech.label("claims-content")));
            1
        }
        Err(failure) => fail(&failure, options, speech),
    }
}

/// Prints the record data of an edition as it was; its hashes beside it, as `sha256sum` writes them.
fn replay(project: &Project, wanted: &Wanted, options: &Options, speech: Speech) -> u8 {
    let (id, detail) = match project.replay(wanted) {
        Ok(replayed) => {
            let mut code = 0;
            for file in &replayed {
                code = code.max(print(&String::from_utf8_lossy(&file.bytes)));
                if !options.quiet {
                    tell(&format!("{}  {}\n", file.sha256, file.path));
                }
            }
            return code;
        }
        Err(ReplayFailure::Project(Failure::Content(findings))) => {
            report(&findings, options, speech, Severity::Warning);
            tell(&format!("{}\n", speech.label("replay-content")));
            return 1;
        }
        Err(ReplayFailure::Project(failure)) => return fail(&failure, options, speech),
        Err(ReplayFailure::UnknownEdition(example)) => ("replay-unknown-edition", example),
        Err(ReplayFailure::UnknownBoard(known)) => ("replay-unknown-board", known.join(", ")),
        Err(ReplayFailure::TooMany(count)) => ("replay-too-many", count.to_string()),
    };
    let facts = [("edition", wanted.edition.as_str()), ("board", wanted.board.as_deref().unwrap_or_default())];
    let said = speech.sentence(id, &[&facts[..], &[("detail", detail.as_str())]].concat());
    tell(&format!("{}: {said}\n", speech.label("label-error")));
    3
}

/// The moment that whoever seals gives, where one was given.
fn moment(speech: Speech) -> Result<Option<Moment>, u8> {
    let Some(value) = std::env::var_os("SOURCE_DATE_EPOCH") else { return Ok(None) };
    let value = value.to_string_lossy();
    match Moment::parse(&value) {
        Some(moment) => Ok(Some(moment)),
        None => {
            tell(&format!("{}\n", speech.sentence("archive-epoch", &[("value", &value)])));
            Err(3)
        }
    }
}

fn archive(project: &Project, edition: &str, options: &Options, speech: Speech) -> u8 {
    let moment = match moment(speech) {
        Ok(moment) => moment,
        Err(code) => return code,
    };
    match project.archive(edition, moment, &progress(options, speech)) {
        Ok((outcome, findings)) => {
            clear(options);
            report(&findings, options, speech, Severity::Warning);
            if moment.is_none() && !options.quiet && matches!(outcome, SealOutcome::Sealed { .. }) {
                tell(&format!("{}\n", speech.label("archive-undated")));
            }
            if options.quiet { 0 } else { print(&cli::outcome_text(&outcome, speech)) }
        }
        Err(failure) => {
            clear(options);
            fail(&failure, options, speech)
        }
    }
}

/// Holds a copy against what it should be: 0 when it is sound, 1 when it is not, 3 when it cannot be read.
fn verify(path: &Path, manifest: Option<&Path>, format: Format, options: &Options, speech: Speech) -> u8 {
    match Project::verify(path, manifest) {
        Ok(verdict) => {
            let name = path.to_string_lossy().replace('\\', "/");
            let printed = match format {
                Format::Json => print(&verdict.to_json(&name)),
                Format::Text if options.quiet && verdict.is_sound() => 0,
                Format::Text => print(&cli::verdict_text(&verdict, &name, speech)),
            };
            printed.max(u8::from(!verdict.is_sound()))
        }
        Err(Failure::Archive(refusal)) => {
            let (text, code) = cli::archive_refusal(&refusal, speech);
            tell(&format!("{text}\n"));
            code
        }
        Err(failure) => fail(&failure, options, speech),
    }
}

fn fail(failure: &Failure, options: &Options, speech: Speech) -> u8 {
    match failure {
        Failure::Content(findings) => {
            report(findings, options, speech, Severity::Warning);
            tell(&format!("{}\n", speech.label("output-untouched")));
            1
        }
        Failure::Text(findings) => {
            let printing =
                Printing { speech, color: std::io::stderr().is_terminal(), prefix: "", least: Severity::Warning };
            tell(&findings.to_text(&printing));
            tell(&format!("{}\n", speech.label("claims-text")));
            1
        }
        Failure::Archive(refusal) => {
            let (text, code) = cli::archive_refusal(refusal, speech);
            tell(&format!("{text}\n{}\n", speech.label("archive-nothing")));
            code
        }
        Failure::Theme(error) => {
            let detail = error.text(if speech == Speech::Vietnamese { "vi" } else { "en" });
            tell(&format!("{}\n", speech.sentence("theme-failure", &[("detail", &detail)])));
            2
        }
        Failure::Disk(error) => {
            let id = match error {
                niengiam::DiskError::NotOurs(_) => "disk-not-ours",
                niengiam::DiskError::InTheWay(_) => "disk-in-the-way",
                niengiam::DiskError::Nested(_) => "disk-nested",
                niengiam::DiskError::System(_) => "disk-failure",
            };
            tell(&format!("{}\n", speech.sentence(id, &[("detail", &error.to_string())])));
            3
        }
    }
}

/// Problems down to a severity, on standard error.
fn report(findings: &Findings, options: &Options, speech: Speech, least: Severity) {
    if options.quiet && !findings.has_errors() {
        return;
    }
    let printing = Printing { speech, color: std::io::stderr().is_terminal(), prefix: &prefix(options), least };
    tell(&findings.to_text(&printing));
}

fn prefix(options: &Options) -> String {
    let folder = options.content.to_string_lossy().replace('\\', "/");
    format!("{}/", folder.trim_end_matches('/'))
}

/// Says something beside the result. Whoever has stopped listening does not change what is done, nor how it ends.
fn tell(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Prints a result; a closed pipe is no failure.
fn print(text: &str) -> u8 {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => 0,
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => 0,
        Err(_) => 3,
    }
}
