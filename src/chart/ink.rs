//! Inks and faces: what a mark or a text is, which the theme turns into a colour.
//!
//! plotters carries colours and font families from an element to the backend. Ours are tokens: the first byte of a colour
//! is the number of an ink, the name of a font family is the class of a face.

use plotters::style::RGBColor;

use super::steps::Step;

/// What a mark means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    Dot,
    Main,
    MainOpen,
    Peer,
    PeerOpen,
    Bar,
    Track,
    Box,
    Median,
    Hit,
    GridLine,
    AxisLine,
    TickLine,
    LeadLine,
    MainLine,
    MarkLine,
    PeerLine,
    MedianLine,
    WhiskerLine,
    BreakLine,
    Step0,
    Step1,
    Step2,
    Step3,
    Step4,
    Step5,
}

impl Ink {
    /// Every ink with its class, in the order of the numbers.
    const ALL: [(Self, &'static str); 26] = [
        (Self::Dot, "f-dot"),
        (Self::Main, "f-main"),
        (Self::MainOpen, "f-main-open"),
        (Self::Peer, "f-peer"),
        (Self::PeerOpen, "f-peer-open"),
        (Self::Bar, "f-bar"),
        (Self::Track, "f-track"),
        (Self::Box, "f-box"),
        (Self::Median, "f-median"),
        (Self::Hit, "f-hit"),
        (Self::GridLine, "k-grid"),
        (Self::AxisLine, "k-axis"),
        (Self::TickLine, "k-tick"),
        (Self::LeadLine, "k-lead"),
        (Self::MainLine, "k-main"),
        (Self::MarkLine, "k-mark"),
        (Self::PeerLine, "k-peer"),
        (Self::MedianLine, "k-median"),
        (Self::WhiskerLine, "k-whisker"),
        (Self::BreakLine, "k-break"),
        (Self::Step0, "f-s0"),
        (Self::Step1, "f-s1"),
        (Self::Step2, "f-s2"),
        (Self::Step3, "f-s3"),
        (Self::Step4, "f-s4"),
        (Self::Step5, "f-s5"),
    ];

    /// The ink of a class.
    pub(super) fn step(step: Step) -> Self {
        match step {
            Step::Absent => Self::Step0,
            Step::First => Self::Step1,
            Step::Second => Self::Step2,
            Step::Third => Self::Step3,
            Step::Fourth => Self::Step4,
            Step::Fifth => Self::Step5,
        }
    }

    /// The colour that carries this ink through plotters.
    pub(super) fn token(self) -> RGBColor {
        RGBColor(self as u8, 0, 0)
    }

    /// Its class.
    pub(super) fn class_of(self) -> &'static str {
        let RGBColor(number, ..) = self.token();
        Self::class((number, 0, 0))
    }

    /// The class of the ink that a colour carries.
    pub(super) fn class(token: (u8, u8, u8)) -> &'static str {
        Self::ALL.get(usize::from(token.0)).map_or("", |(_, class)| class)
    }
}

/// What a text means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Face {
    Head,
    Name,
    Rank,
    Value,
    Main,
    Tick,
    Note,
    Median,
    Break,
    Absent,
    OnStep(Step),
    ValueOnStep(Step),
}

impl Face {
    /// Its class, which travels as the name of a font family.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Head => "t-head",
            Self::Name => "t-name",
            Self::Rank => "t-rank",
            Self::Value => "t-value",
            Self::Main => "t-main",
            Self::Tick => "t-tick",
            Self::Note => "t-note",
            Self::Median => "t-median",
            Self::Break => "t-break",
            Self::Absent => "t-absent",
            Self::OnStep(step) | Self::ValueOnStep(step) => match step {
                Step::Absent => "t-s0",
                Step::First => "t-s1",
                Step::Second => "t-s2",
                Step::Third => "t-s3",
                Step::Fourth => "t-s4",
                Step::Fifth => "t-s5",
            },
        }
    }

    /// Set in bold.
    pub(super) fn is_bold(self) -> bool {
        matches!(self, Self::Head | Self::Main | Self::ValueOnStep(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ink_finds_its_class_again() {
        for (ink, class) in Ink::ALL {
            let RGBColor(red, green, blue) = ink.token();
            assert_eq!(Ink::class((red, green, blue)), class);
        }
    }

    #[test]
    fn the_default_theme_colours_every_ink() {
        let css = include_str!("../../themes/default/static/style.css");
        for (_, class) in Ink::ALL {
            let named = |end: &str| css.contains(&format!(".{class}{end}"));
            assert!(named(" {") || named(",") || named(")"), "{class}");
        }
    }
}
