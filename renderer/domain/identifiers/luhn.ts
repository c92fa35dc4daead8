// Doubling a digit and adding the digits of the result, for every digit.
const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

const luhnSum = (digits: string): number =>
  [...digits].reduceRight((sum, digit, index) => {
    const isDoubled = (digits.length - 1 - index) % 2 === 1;
    return sum + (isDoubled ? (doubled[Number(digit)] ?? 0) : Number(digit));
  }, 0);

/** Whether the last digit of a text of ASCII digits is its check digit ("10-modul", Bankgirot). */
export const passesLuhn = (digits: string): boolean =>
  /^[0-9]{2,}$/.test(digits) && luhnSum(digits) % 10 === 0;

/** The check digit to put after a text of ASCII digits. */
export const luhnCheckDigit = (digits: string): string =>
  String((10 - (luhnSum(`${digits}0`) % 10)) % 10);
