import type { ChangeStory } from './change-story.ts';
import { on } from './sample-date.ts';

type Open = Pick<ChangeStory, 'system' | 'subject' | 'status' | 'reason' | 'note'> &
  Partial<Pick<ChangeStory, 'type' | 'mends' | 'template'>> & {
    readonly start: string;
    readonly on: string;
  };

const open: readonly Open[] = [
  {
    system: 'S10',
    subject: 'Avveckla intranätet',
    start: '2026-07-06',
    on: '2026-12-18',
    status: 'scheduled',
    reason: 'remove',
    note: 'Arkivet kvitterat 2026-10-30. Sista dagen är 2026-12-18.',
  },
  {
    system: 'S03',
    subject: 'Rättning: Inloggad kund ser fel leveransadress',
    start: '2026-10-19',
    on: '2026-11-24',
    status: 'implementing',
    reason: 'correct',
    mends: 'PRB-2026-014',
    note: 'Följer med i REL-2026-012.',
  },
  {
    system: 'S02',
    subject: 'Node 20 till Node 24',
    start: '2026-10-12',
    on: '2026-11-24',
    status: 'implementing',
    reason: 'adapt',
    note: 'Node 20 är utan support sedan 2026-04-30.',
  },
  {
    system: 'S04',
    subject: 'Rättning: Mätare byter serie utan historik',
    start: '2026-11-02',
    on: '2026-11-26',
    status: 'scheduled',
    reason: 'correct',
    mends: 'PRB-2026-018',
    note: '',
  },
  {
    system: 'S12',
    subject: 'Windows Server 2016 till 2025',
    start: '2026-11-05',
    on: '2027-01-05',
    status: 'awaiting-approval',
    reason: 'adapt',
    note: 'Väntar på kundens godkännande',
  },
  {
    system: 'S04',
    subject: 'Nya regler i den delade brandväggen',
    start: '2026-11-02',
    on: '2026-12-08',
    status: 'scheduled',
    reason: 'prevent',
    note: 'Energiportalen står bakom samma brandvägg.',
  },
  {
    system: 'S01',
    subject: '.NET 8 till .NET 10',
    start: '2026-11-11',
    on: '2026-12-21',
    status: 'awaiting-approval',
    reason: 'adapt',
    note: 'Väntar på kundens godkännande',
  },
  {
    system: 'S11',
    subject: 'Byt servercertifikat',
    type: 'standard',
    template: 'certificate',
    start: '2026-11-19',
    on: '2026-11-27',
    status: 'scheduled',
    reason: 'prevent',
    note: '',
  },
  {
    system: 'S05',
    subject: 'Spärra läckt konto',
    type: 'emergency',
    start: '2026-11-20',
    on: '2026-11-20',
    status: 'review',
    reason: 'prevent',
    note: '',
  },
];

/** The nine that aren't done with: story 12's meets Energiportalen's release at the shared firewall. */
export const openChanges: readonly ChangeStory[] = open.map((each) => ({
  type: 'normal',
  template: null,
  mends: null,
  code: each.status === 'review' ? 'successful' : null,
  ...each,
  start: on(each.start),
  on: on(each.on),
}));
