/**
 * The one rounding of the program (R2): numerator / denominator to the nearest integer, halves away from zero, so that
 * round(−x) = −round(x) and a credit mirrors its invoice. `denominator` is positive.
 */
export const roundHalfAway = (numerator: bigint, denominator: bigint): bigint =>
  numerator < 0n
    ? -roundHalfAway(-numerator, denominator)
    : (2n * numerator + denominator) / (2n * denominator);

/** value × numerator / denominator, rounded by R2; exact inside whatever the size of the product. All are integers. */
export const scaled = (value: number, numerator: number, denominator: number): number =>
  Number(roundHalfAway(BigInt(value) * BigInt(numerator), BigInt(denominator)));
