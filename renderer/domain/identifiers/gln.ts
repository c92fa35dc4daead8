/** A GS1 location number: 13 digits, weights 3 and 1 from the right of the body. */
export const passesGln = (digits: string): boolean => {
  if (!/^[0-9]{13}$/.test(digits)) return false;
  const sum = [...digits].reduceRight(
    (total, digit, index) =>
      total + Number(digit) * ((digits.length - 1 - index) % 2 === 1 ? 3 : 1),
    0,
  );
  return sum % 10 === 0;
};
