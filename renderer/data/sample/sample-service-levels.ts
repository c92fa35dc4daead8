import type { BusinessCalendar, ServiceTarget } from '#domain/cases/service-level.ts';
import { priorities } from '#domain/problems/priority-of.ts';
import type { ServiceLevelId } from '#domain/record.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { RowOf } from './row-of.ts';
import { clientId } from './sample-clients.ts';
import type { ClientKey } from './sample-clients.ts';
import { sampleId } from './sample-id.ts';

const served = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const satisfies readonly ClientKey[];

export const serviceLevelId = (client: ClientKey): ServiceLevelId =>
  sampleId('ServiceLevel', served.findIndex((key) => key === client) + 1);

const calendar = (from: number, to: number): BusinessCalendar => ({
  weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: from * 60, to: to * 60 })),
  keepsHolidays: true,
  extraClosed: [],
  extraOpen: [],
});

/** Open hours within which an incident of priority 1–4 is answered and restored. */
type Promises = {
  readonly response: readonly number[];
  readonly restore: readonly number[];
};

const usual: Promises = { response: [2, 4, 8, 16], restore: [9, 18, 45, 90] };
/** Ulricehamns Energipartner is under the law on cyber security: quicker, and with a penalty. */
const quick: Promises = { response: [1, 2, 4, 8], restore: [8, 12, 36, 72] };

const targetsOf = (promises: Promises, hasPenalty: boolean): readonly ServiceTarget[] =>
  (['response', 'restore'] as const).flatMap((metric) =>
    priorities.map((priority) => ({
      metric,
      priority,
      within: toSeconds((promises[metric][priority - 1] ?? 0) * 3600),
      hasPenalty: hasPenalty && priority === 1,
    })),
  );

export const serviceLevelRows: readonly RowOf<'serviceLevels'>[] = served.map((key) => {
  const isQuick = key === 'C2';
  return {
    id: serviceLevelId(key),
    fields: {
      clientId: clientId(key),
      name: isQuick ? 'Servicenivå vardagar 07–18' : 'Servicenivå vardagar 08–17',
      calendar: isQuick ? calendar(7, 18) : calendar(8, 17),
      targets: targetsOf(isQuick ? quick : usual, isQuick),
      goal: isQuick ? 95 : 90,
      penalty: isQuick ? '5 000 kr per missat mål i prioritet 1, högst tre per månad.' : '',
    },
  };
});

/** What was agreed with a client about incidents. */
export const serviceLevelOf = (client: ClientKey): RowOf<'serviceLevels'>['fields'] | undefined =>
  serviceLevelRows.find(({ id }) => id === serviceLevelId(client))?.fields;
