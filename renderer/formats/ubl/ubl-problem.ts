/** The rules of EN 16931 (BR), Peppol BIS Billing 3.0 and Sweden (SE) that `checkUbl` knows, by their own names. */
export type UblRule =
  | `BR-${'02' | '03' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '14' | '15' | '16'}`
  | `BR-${'21' | '22' | '24' | '25' | '26' | '27' | '29' | '53' | '55' | '61'}`
  | `BR-CO-${'09' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '25' | '26'}`
  | `BR-CL-${'04' | '14' | '23'}`
  | `BR-DEC-${'01' | '09' | '10' | '11' | '12' | '13' | '14' | '16' | '17' | '18' | '19' | '20' | '23'}`
  | `BR-${'S' | 'AE' | 'G' | 'E' | 'Z' | 'O'}-${'02' | '08'}`
  | `BR-${'AE' | 'G' | 'E' | 'O'}-10`
  | `BR-${'S-05' | 'O-05' | 'O-11'}`
  | `PEPPOL-COMMON-${'R040' | 'R041' | 'R049'}`
  | `PEPPOL-EN16931-${'R001' | 'R002' | 'R003' | 'R004' | 'R005' | 'R007' | 'R008' | 'R010' | 'R020'}`
  | `PEPPOL-EN16931-${'R040' | 'R051' | 'R053' | 'R054' | 'R055' | 'R120' | 'R121' | 'R130'}`
  | `PEPPOL-EN16931-${'CL008' | 'F001' | 'P0100' | 'P0101'}`
  | `PEPPOL-EN16931-P01${'04' | '05' | '06' | '07'}`
  | `SE-R-0${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13'}`;

/** Whose words the rule is about; `line` counts from 1. */
export type UblPlace =
  'document' | 'seller' | 'buyer' | 'payment' | 'sums' | 'vat' | { readonly line: number };

/** One broken rule. Warnings of the official validator count as much as its errors: a file of ours has neither. */
export type UblProblem = { readonly rule: UblRule; readonly place: UblPlace };

/** A rule, whether it is broken, and where. */
export type UblFinding = readonly [isBroken: boolean, rule: UblRule, place: UblPlace];

/** The broken ones among findings. */
export const broken = (findings: readonly UblFinding[]): readonly UblProblem[] =>
  findings.filter(([isBroken]) => isBroken).map(([, rule, place]) => ({ rule, place }));
