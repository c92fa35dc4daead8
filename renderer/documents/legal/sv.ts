/** Sentences whose wording follows the law and not the user's taste, in Swedish. */
export const legal = {
  /** Exactly so: Peppol SE-R-005 tests the words (SFL 10 kap., verksamt.se). */
  approvedForFTax: 'Godkänd för F-skatt',
  /** Räntelagen 3 and 6 §§: interest from the due date, reference rate + 8 percentage points. */
  lateInterest:
    'Efter förfallodagen debiteras dröjsmålsränta enligt räntelagen (referensräntan + 8 procentenheter).',
} as const;
