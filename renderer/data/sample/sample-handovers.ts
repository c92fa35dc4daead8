import type { Handover } from '#domain/systems/handover.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { RowOf } from './row-of.ts';
import { handoverSteps } from './handover-tasks.ts';
import { atMinute, morningOf, on } from './sample-date.ts';
import { sampleId } from './sample-id.ts';
import { personId } from './sample-people.ts';
import type { SampleInitials } from './sample-people.ts';
import { systemId } from './sample-systems.ts';
import { eventsOf } from './turns.ts';
import type { EventFields } from './turns.ts';

type Passed = {
  readonly system: string;
  readonly from: SampleInitials;
  readonly to: SampleInitials;
  readonly reason: Handover['reason'];
  readonly planned: string;
  readonly done: string;
  readonly shadow: number;
  readonly informed: string;
  readonly note: string;
};

const left = { from: 'MB', reason: 'left', planned: '2025-07-01' } as const;

/** Story 4: three of Mattias' systems were handed over in time, S10 nineteen days late. Story 5: S03 from Karin to Amira. */
const passed: readonly Passed[] = [
  {
    ...left,
    system: 'S05',
    to: 'JE',
    done: '2025-07-01',
    shadow: 5,
    informed: '2025-06-16',
    note: 'Klar före sista dagen.',
  },
  {
    ...left,
    system: 'S11',
    to: 'JE',
    done: '2025-07-01',
    shadow: 8,
    informed: '2025-06-17',
    note: 'Klar före sista dagen.',
  },
  {
    ...left,
    system: 'S12',
    to: 'KL',
    done: '2025-07-01',
    shadow: 4,
    informed: '2025-06-17',
    note: 'Klar före sista dagen.',
  },
  {
    ...left,
    system: 'S10',
    to: 'JE',
    done: '2025-07-20',
    shadow: 1,
    informed: '2025-07-18',
    note: 'Försenad: 19 dagar utan ansvarig.',
  },
  {
    system: 'S03',
    from: 'KL',
    to: 'AH',
    reason: 'handover',
    planned: '2025-10-01',
    done: '2025-10-01',
    shadow: 6,
    informed: '2025-09-22',
    note: 'Sex timmar sida vid sida.',
  },
];

export const handoverRows: readonly RowOf<'handovers'>[] = passed.map((each, index) => ({
  id: sampleId('Handover', index + 1),
  fields: {
    systemId: systemId(each.system),
    fromPersonId: personId(each.from),
    toPersonId: personId(each.to),
    status: 'done',
    reason: each.reason,
    plannedOn: on(each.planned),
    doneOn: on(each.done),
    items: handoverSteps.map((text, place) => ({
      id: `item-${place + 1}`,
      text,
      isDone: true,
      documentId: null,
    })),
    shadow: toSeconds(each.shadow * 3600),
    clientInformedOn: on(each.informed),
    note: each.note,
  },
}));

export const handoverEvents: readonly EventFields[] = passed.flatMap((each, index) =>
  eventsOf('handovers', sampleId('Handover', index + 1), null, [
    ['planned', morningOf(on(each.reason === 'left' ? '2025-06-02' : '2025-09-01'))],
    ['done', atMinute(on(each.done), 8 * 60)],
  ]),
);
