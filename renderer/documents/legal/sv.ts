/** Sentences whose wording follows the law and not the user's taste, in Swedish. */
export const legal = {
  /** Exactly so: Peppol SE-R-005 tests the words (SFL 10 kap., verksamt.se). */
  approvedForFTax: 'Godkänd för F-skatt',
  /** Räntelagen 3 and 6 §§: interest from the due date, reference rate + 8 percentage points. */
  lateInterest:
    'Efter förfallodagen debiteras dröjsmålsränta enligt räntelagen (referensräntan + 8 procentenheter).',
  /** ML 17:24 p. 14: the buyer elsewhere in the Union pays the VAT. Both languages, for a reader abroad. */
  reverseCharge: 'Omvänd betalningsskyldighet / Reverse charge',
  /** ML 6:33: a service to a business outside the Union is supplied where the buyer is (ML 17:24 p. 13). */
  outsideUnion: 'Omsättning utomlands, 6 kap. 33 § mervärdesskattelagen',
} as const;
