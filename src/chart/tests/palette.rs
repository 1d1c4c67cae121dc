//! The five steps of the default theme: told apart by everyone, in light, in dark and in grey print.
//!
//! One hue, so that only lightness has to be told apart, which every eye and every printer can.

/// The declarations of the default theme, rule by rule, in their order.
const CSS: &str = include_str!("../../../themes/default/static/style.css");

/// The least difference in lightness (CIE L*) between two steps that follow one another.
const APART: f64 = 10.0;
/// The least contrast of a text, by WCAG 2.2, 1.4.3.
const CONTRAST: f64 = 4.5;

/// Linear light of a colour: relative luminance after WCAG 2.2.
fn luminance(colour: &str) -> f64 {
    let digits = colour.trim_start_matches('#');
    let wide: String = if digits.len() == 3 { digits.chars().flat_map(|c| [c, c]).collect() } else { digits.into() };
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&wide[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}

fn lightness(colour: &str) -> f64 {
    let light = luminance(colour);
    if light > 0.008_856 { 116.0 * light.cbrt() - 16.0 } else { 903.3 * light }
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// What a custom property is set to: in light, in dark and in print.
fn colours(name: &str) -> Vec<&'static str> {
    CSS.split(&format!("  {name}: ")).skip(1).filter_map(|rest| rest.split(';').next()).collect()
}

#[test]
fn steps_differ_in_lightness_alone_enough_for_everyone() {
    let steps: Vec<Vec<f64>> =
        (1..=5).map(|step| colours(&format!("--s{step}")).into_iter().map(lightness).collect()).collect();
    for medium in 0..3 {
        let row: Vec<f64> = steps.iter().map(|step| step[medium]).collect();
        let rises = row.windows(2).all(|pair| pair[1] - pair[0] >= APART);
        let falls = row.windows(2).all(|pair| pair[0] - pair[1] >= APART);
        assert!(if medium == 1 { rises } else { falls }, "{row:?}");
    }
}

#[test]
fn what_stands_on_a_step_can_be_read() {
    for step in 1..=5 {
        let (under, over) = (colours(&format!("--s{step}")), colours(&format!("--on-s{step}")));
        assert_eq!((under.len(), over.len()), (3, 3));
        for (under, over) in under.iter().zip(over) {
            assert!(contrast(under, over) >= CONTRAST, "step {step}: {over} on {under}");
        }
    }
}
