import type { ledger as source } from '#i18n/sv/ledger.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const ledger = {
  title: 'Hours in the contract',
  coverage: {
    included: 'Included',
    overage: 'Beyond',
    split: 'Split',
    fixed: 'Fixed price',
    hourly: 'Charged',
    none: 'Not charged',
  },
  entry: {
    title: 'By contract',
    included: '{{time}} included in {{contract}}.',
    split: '{{included}} included in {{contract}}, {{overage}} beyond it: {{cost}} ({{rate}}/h).',
    overage: '{{time}} beyond {{contract}}: {{cost}} ({{rate}}/h).',
    fixed: '{{time}} within the fixed price of {{contract}}: nothing.',
    hourly: '{{cost}} ({{time}} × {{rate}}/h), {{contract}}.',
    hourlyFree: '{{cost}} ({{time}} × {{rate}}/h), no contract is about this work.',
    none: '{{time}} cost the client nothing.',
    left: '{{left}} left of {{whole}}, {{from}} – {{to}}',
    over: '{{over}} over {{whole}}, {{from}} – {{to}}',
    warning: '{{share}} of the period’s hours are used.',
    late: 'The period of that day is closed: the hours count as an adjustment of the open period.',
    drafted: 'Stands on a draft, which says so only once its lines are made anew.',
    changes_one: '{{count}} other entry is covered otherwise than before',
    changes_other: '{{count}} other entries are covered otherwise than before',
  },
  clause: {
    per: {
      month: '{{time}} a month',
      quarter: '{{time}} a quarter',
      year: '{{time}} a year',
      term: '{{time}} for the term',
    },
    rollover: {
      none: 'unused hours lapse',
      'next-period': 'unused hours go on to the next period',
      unlimited: 'unused hours go on',
    },
    cap: 'at most {{time}} at a time',
    overage: 'beyond: {{rate}}/h',
    overageOwn: 'beyond: the work’s own hourly rate',
    overrun: 'up to {{time}} over count as included',
    activities: 'for {{activities}}',
  },
  parts: {
    both: '{{included}} included, {{overage}} beyond',
    included: '{{included}} included',
    overage: '{{overage}} beyond',
  },
} as const satisfies WordsOf<typeof source>;
