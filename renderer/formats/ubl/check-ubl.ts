import type { XmlElement } from '#formats/xml.ts';
import { checkHead } from './check-head.ts';
import { checkLines } from './check-lines.ts';
import { checkParties } from './check-parties.ts';
import { checkPayment } from './check-payment.ts';
import { checkSums } from './check-sums.ts';
import { checkVat } from './check-vat.ts';
import type { UblDocument } from './ubl-document.ts';
import type { UblProblem } from './ubl-problem.ts';
import { ublTree } from './write-ubl-invoice.ts';

/**
 * Every rule that a file's tree breaks, of those that we know (sources: EN 16931 1.3.16, Peppol BIS Billing 3.0.21 with
 * Sweden's rules). It judges the very tree that is written, so that nothing can go wrong between the check and the file.
 */
export const checkUblTree = (root: XmlElement): readonly UblProblem[] => [
  ...checkHead(root),
  ...checkParties(root),
  ...checkPayment(root),
  ...checkLines(root),
  ...checkSums(root),
  ...checkVat(root),
];

/** What keeps a document from being a file that every receiver accepts; none when it may be sent. */
export const checkUbl = (document: UblDocument): readonly UblProblem[] =>
  checkUblTree(ublTree(document));
