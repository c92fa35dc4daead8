import type { today as source } from '#i18n/sv/today.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const today = {
  title: 'Today',
  contracts: 'Contracts that wait for an answer',
  all: 'Show all',
  agenda: {
    clocks: 'Clocks about to run out',
    windows: 'Windows today and tomorrow',
    decisions: 'Decisions waiting',
    gaps: 'Systems without a lead',
    work: 'My tasks',
    reviews: 'To review',
    support: 'End of support within 90 days',
    invoices: 'Overdue invoices',
  },
  none: {
    clocks: 'No case is close to its limit.',
    windows: 'No change and no roll-out today or tomorrow.',
    decisions: 'Nothing waits for a yes or a no.',
    gaps: 'Every system in operation has a lead.',
    work: 'You have no open tasks.',
    reviews: 'No document and no accepted risk is to be reviewed.',
    support: 'Nothing that the systems rest on loses its support.',
    invoices: 'No invoice is overdue.',
  },
  decision: { go: 'Go or no-go', approval: 'Approval' },
  handover: 'Handover of {{system}}',
  acceptedRisk: 'Accepted risk',
  dueAt: 'By {{at}}',
  dueOn: 'Was due {{date}}',
  collides: '{{at}}, collides',
  endedOn: 'Ended {{date}}',
  since: 'Since {{date}}',
  noDate: 'No date',
  days_one: '{{count}} day left',
  days_other: '{{count}} days left',
} as const satisfies WordsOf<typeof source>;
