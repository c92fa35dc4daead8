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
  /** ML 16:16: phones, tablets, laptops and the like above 100 000 kr on one invoice. */
  reverseChargeGoods: 'Omvänd betalningsskyldighet, 16 kap. 16 § mervärdesskattelagen',
  /** ML 16:13: building services to a builder. */
  reverseChargeBuilding: 'Omvänd betalningsskyldighet, 16 kap. 13 § mervärdesskattelagen',
  /** ML 18:4: a seller below the turnover limit. */
  exempt: 'Undantag från mervärdesskatt enligt 18 kap. 4 § mervärdesskattelagen',
  /** Interest and compensation are no supply. */
  outsideScope: 'ML ej tillämplig',
  /** ML 7 kap.: a deposit for services that nobody has named yet; VAT follows with the invoice that names them. */
  unspecifiedAdvance:
    'Förskott för ännu inte bestämda tjänster, ingen mervärdesskatt: skatten tas ut på slutfakturan',
} as const;
