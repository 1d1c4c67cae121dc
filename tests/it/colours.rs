//! The colours of the default theme: strong enough on their ground, and told apart by readers who see fewer of them.
//!
//! Contrast and relative luminance are WCAG 2.2's. Colour vision without one kind of cone is simulated with the matrices
//! of Machado, Oliveira and Fernandes (2009) at full strength; distances are those of CIE 1976 L*a*b*.

use std::collections::BTreeMap;

const STYLE: &str = include_str!("../../themes/default/static/style.css");

/// What must be readable on the paper and on the wash of a row under the pointer.
const TEXTS: &[&str] = &["ink", "ink-2", "own"];
/// What must be seen on the paper: the marks of charts.
const MARKS: &[&str] = &["own", "mark", "bar", "line-strong", "ink"];
/// Marks that also stand on the box of a middle half.
const ON_BOX: &[&str] = &["own", "mark", "ink"];

type Linear = [f64; 3];
type Palette = BTreeMap<String, Linear>;

/// The custom properties in light, in dark, and on paper.
fn palettes() -> [(&'static str, Palette); 3] {
    let (mut light, mut dark, mut print) = (Palette::new(), Palette::new(), Palette::new());
    for (at, _) in STYLE.match_indices(":root {") {
        let before = &STYLE[..at];
        let media = before.rfind("@media").map(|start| &before[start..]);
        let open = media.filter(|text| text.matches('{').count() > text.matches('}').count());
        let body = STYLE[at..].split('}').next().expect("a rule ends");
        let found = colours(body);
        match open {
            None => [&mut light, &mut dark, &mut print].into_iter().for_each(|all| all.extend(found.clone())),
            Some(text) if text.contains("prefers-color-scheme: dark") => dark.extend(found),
            Some(text) if text.starts_with("@media print") => print.extend(found),
            Some(_) => {}
        }
    }
    [("light", light), ("dark", dark), ("print", print)]
}

fn colours(rule: &str) -> Palette {
    let lines = rule.lines().filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": #"));
    lines.map(|(name, hex)| (name.to_owned(), linear(hex))).collect()
}

fn linear(hex: &str) -> Linear {
    let whole: String = if hex.len() == 3 { hex.chars().flat_map(|c| [c, c]).collect() } else { hex.to_owned() };
    [0, 2, 4].map(|at| {
        let part = f64::from(u8::from_str_radix(&whole[at..at + 2], 16).expect("a colour is hexadecimal")) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    })
}

fn luminance([red, green, blue]: Linear) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: Linear, other: Linear) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn texts_and_marks_are_strong_enough_in_every_mode() {
    let mut faults = Vec::new();
    for (mode, palette) in palettes() {
        let mut check = |names: &[&str], ground: &str, least: f64| {
            for name in names {
                let found = contrast(palette[*name], palette[ground]);
                if found < least {
                    faults.push(format!("{mode}: {name} on {ground} has {found:.2}:1, needs {least}:1"));
                }
            }
        };
        check(TEXTS, "paper", 4.5);
        check(TEXTS, "wash", 4.5);
        check(MARKS, "paper", 3.0);
        check(ON_BOX, "middle", 3.0);
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

const LACKING: [(&str, [Linear; 3]); 4] = [
    ("all cones", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "no red cones",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "no green cones",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
    (
        "no blue cones",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ),
];

fn seen(colour: Linear, matrix: [Linear; 3]) -> Linear {
    matrix.map(|row| row.iter().zip(colour).map(|(part, light)| part * light).sum::<f64>().clamp(0.0, 1.0))
}

/// L*, a*, b* under daylight D65.
fn lab([red, green, blue]: Linear) -> Linear {
    let x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.950_47;
    let z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.088_83;
    let [x, y, z] = [x, luminance([red, green, blue]), z]
        .map(|part| if part > 0.008_856 { part.cbrt() } else { 7.787 * part + 16.0 / 116.0 });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

#[test]
fn the_own_colour_is_told_from_the_others_by_everyone() {
    let mut faults = Vec::new();
    for (mode, palette) in palettes() {
        for (who, matrix) in LACKING {
            let [own, mark] = ["own", "mark"].map(|name| lab(seen(palette[name], matrix)));
            let distance = own.iter().zip(mark).map(|(one, other)| (one - other).powi(2)).sum::<f64>().sqrt();
            if distance < 20.0 {
                faults.push(format!("{mode}, {who}: own and mark are {distance:.1} apart, need 20"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn on_a_grey_printer_the_own_mark_is_darker() {
    let [.., (_, print)] = palettes();
    assert!(luminance(print["own"]) < luminance(print["mark"]));
    assert!(contrast(print["own"], print["mark"]) > 1.3);
}

/// The least difference in lightness (L*) between two steps that follow one another.
const APART: f64 = 10.0;

/// One hue, so that only lightness has to be told apart, which every eye and every printer can.
#[test]
fn the_steps_of_maps_differ_in_lightness_enough_for_everyone() {
    for (mode, palette) in palettes() {
        let steps = [1, 2, 3, 4, 5].map(|step| lab(palette[&format!("s{step}")])[0]);
        let rises = steps.windows(2).all(|pair| pair[1] - pair[0] >= APART);
        let falls = steps.windows(2).all(|pair| pair[0] - pair[1] >= APART);
        assert!(if mode == "dark" { rises } else { falls }, "{mode}: {steps:?}");
    }
}

#[test]
fn what_stands_on_a_step_of_a_map_can_be_read() {
    for (mode, palette) in palettes() {
        for step in 1..=5 {
            let found = contrast(palette[&format!("s{step}")], palette[&format!("on-s{step}")]);
            assert!(found >= 4.5, "{mode}: on step {step} {found:.2}:1");
        }
    }
}
