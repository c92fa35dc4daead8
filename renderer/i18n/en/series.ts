import type { series as source } from '#i18n/sv/series.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const series = {
  title: 'Number series',
  year: 'Fiscal year',
  rows: 'Invoices and credit notes in the order of their numbers',
  saveCsv: 'Save as CSV …',
  saved: 'The proof is saved.',
  file: 'number-series-{{day}}',
  verdict: {
    label: 'Conclusion',
    whole:
      'The series is unbroken in {{year}}: {{count}} numbers from {{first}} to {{last}}, none missing and none double. Every content and every paper is as it was issued.',
    broken:
      'The series doesn’t add up in {{year}}: {{count}} numbers from {{first}} to {{last}}. What is wrong stands below, with what to do.',
    empty: 'No invoices were issued in {{year}}.',
  },
  facts: {
    period: 'Period',
    count: 'Numbers',
    first: 'First',
    last: 'Last',
    next: 'The next invoice gets',
    checked: 'Checked',
    checkedText: 'Gaps, doubles, order of dates, the counter, checksums of contents and PDFs',
  },
  finding: {
    title: 'To know of the series',
    gap: '{{numbers}} was never used and has no reason. Write why, and the gap is shown with its reason. No invoice is issued before that.',
    explained: '{{numbers}} was never used: {{reason}}',
    double: '{{number}} is there twice. Credit one of them and tell your auditor.',
    counterBehind:
      'The counter stands at {{next}} though {{highest}} is already used. Set the next number forward.',
    dateOrder:
      '{{number}} is dated {{date}}, before the number ahead of it ({{former}}). That is allowed, but an auditor may ask.',
    content:
      '{{number}}: the stored content doesn’t match its checksum. Fetch a backup and compare.',
    paperMissing: '{{number}}: the PDF is not in the archive. Fetch it from a backup.',
    paperAltered:
      '{{number}}: the PDF in the archive is not the issued one. Fetch it from a backup.',
    toSettings: 'To the settings',
  },
  explain: {
    open: 'Write a reason …',
    title: 'Why is {{numbers}} missing?',
    text: 'The numbers stay unused. The reason stands in the series and in the journal, and never changes.',
    reason: 'Reason',
    hint: 'For example: invoices from another program',
    action: 'Save the reason',
    done: 'The reason is saved.',
  },
  column: {
    number: 'Number',
    date: 'Date',
    client: 'Client',
    currency: 'Currency',
    payable: 'Amount due',
    content: 'Content',
    paper: 'PDF',
  },
  row: {
    whole: 'As issued',
    altered: 'Altered',
    missing: 'Missing',
    gap: 'Never used, no reason',
  },
} as const satisfies WordsOf<typeof source>;
