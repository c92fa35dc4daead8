import fc from 'fast-check';

/** Checks a law with a fixed seed, so that a run today and one next year try the same cases. */
export const law = <Arguments extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Arguments>,
  runs = 300,
): void => fc.assert(property, { seed: 20261124, numRuns: runs });

/** Texts that people and programs put in fields: any Unicode, control characters, halves of surrogate pairs. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ maxLength: 30 }),
  fc.stringMatching(/^[\s0-9:.,\-+hm/−–'a-z]{0,14}$/),
  fc.constantFrom(
    '',
    '\u0000',
    '=cmd|/c calc!A1',
    '<script>alert(1)</script>',
    '‮abc',
    'שלום עולם',
    '👩‍🔧🇸🇪',
    'x'.repeat(10_000),
    '1'.repeat(10_000),
    '1 '.repeat(5_000),
    '__proto__',
    'constructor',
    '\ud800',
  ),
);
