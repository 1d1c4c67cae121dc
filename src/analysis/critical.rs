//! How far apart two estimates must be before they differ, when many are compared at once.

/// Comparisons made together, and how many standard errors must lie between two estimates so that the chance of even one
/// false difference among all of them is at most 5 per cent; in ten-thousandths, rounded up. More comparisons than a row
/// names take the next row.
///
/// By Bonferroni's inequality: the quantile of the standard normal distribution at 1 − 0.05 ÷ (2 × comparisons). It holds
/// whatever the comparisons have to do with one another.
const CRITICAL: [(u64, i128); 57] = [
    (1, 19_600),
    (2, 22_415),
    (3, 23_940),
    (4, 24_978),
    (5, 25_759),
    (6, 26_383),
    (8, 27_344),
    (10, 28_071),
    (12, 28_653),
    (15, 29_352),
    (20, 30_234),
    (25, 30_903),
    (30, 31_440),
    (35, 31_889),
    (40, 32_273),
    (50, 32_906),
    (60, 33_415),
    (70, 33_841),
    (80, 34_206),
    (100, 34_808),
    (120, 35_293),
    (150, 35_880),
    (200, 36_623),
    (250, 37_191),
    (300, 37_649),
    (400, 38_362),
    (500, 38_906),
    (600, 39_347),
    (800, 40_032),
    (1000, 40_557),
    (1250, 41_075),
    (1500, 41_495),
    (1750, 41_846),
    (2000, 42_148),
    (2500, 42_649),
    (3000, 43_055),
    (4000, 43_687),
    (5000, 44_172),
    (6500, 44_736),
    (8000, 45_178),
    (10_000, 45_648),
    (15_000, 46_492),
    (20_000, 47_082),
    (30_000, 47_902),
    (50_000, 48_917),
    (70_000, 49_575),
    (100_000, 50_264),
    (200_000, 51_578),
    (500_000, 53_268),
    (1_000_000, 54_514),
    (2_000_000, 55_733),
    (5_000_000, 57_308),
    (10_000_000, 58_472),
    (50_000_000, 61_095),
    (100_000_000, 62_192),
    (1_000_000_000, 65_710),
    (10_000_000_000, 69_056),
];

/// How many standard errors, in ten-thousandths, for so many comparisons made together; nothing for none, and for more
/// than any board has.
pub(super) fn critical(comparisons: u64) -> Option<i128> {
    CRITICAL.iter().find(|(most, _)| (1..=*most).contains(&comparisons)).map(|(_, errors)| *errors)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Half the chance beyond so many standard errors: the upper tail of the normal distribution, by its continued
    /// fraction (Laplace).
    fn tail(z: f64) -> f64 {
        let fraction = (1..200).rev().fold(z, |below, step| z + f64::from(step) / below);
        (-z * z / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt() / fraction
    }

    #[test]
    fn no_row_promises_more_than_it_holds() {
        for (comparisons, errors) in CRITICAL {
            #[allow(clippy::cast_precision_loss)]
            let (comparisons, z) = (comparisons as f64, errors as f64 / 10_000.0);
            let chance = 2.0 * tail(z) * comparisons;
            assert!(chance <= 0.05 && chance > 0.0499, "{comparisons} {z} {chance}");
        }
        assert!(CRITICAL.windows(2).all(|rows| rows[0].0 < rows[1].0 && rows[0].1 < rows[1].1));
    }

    #[test]
    fn a_number_between_two_rows_takes_the_stricter() {
        assert_eq!([0, 1, 7, 62, 1953].map(critical), [None, Some(19_600), Some(27_344), Some(33_841), Some(42_148)]);
        assert_eq!(critical(u64::MAX), None);
    }
}
