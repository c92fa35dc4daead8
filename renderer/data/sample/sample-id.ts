import { brandText } from '#domain/brand.ts';
import type { Id } from '#domain/record.ts';

const nouns = [
  'Person',
  'Client',
  'Contact',
  'System',
  'Responsibility',
  'LifecycleTask',
  'ChecklistItem',
  'StatusEvent',
  'TimeEntry',
  'Invoice',
  'InvoiceLine',
  'Payment',
  'Defect',
  'ChangeTemplate',
  'FreezePeriod',
  'ServiceLevel',
  'ThirdParty',
  'Integration',
  'Environment',
  'SystemLink',
  'Handover',
  'Document',
  'Certification',
  'Training',
  'Membership',
  'Contract',
  'LedgerRow',
  'Receipt',
  'Expense',
] as const;
type SampleNoun = (typeof nouns)[number];

/** The n-th record of a noun: a well-formed UUIDv7 that says so to whoever looks, the same in every sample. */
export const sampleId = <Noun extends SampleNoun>(noun: Noun, number: number): Id<Noun> => {
  const kind = (nouns.indexOf(noun) + 1).toString(16).padStart(3, '0');
  return brandText(`01937f00-0000-7${kind}-8000-${number.toString(16).padStart(12, '0')}`);
};
