import type { RowOf } from '#data/sample/row-of.ts';
import { brandText } from '#domain/brand.ts';
import { priorities } from '#domain/problems/priority-of.ts';
import { requiredDocuments } from '#domain/documents/document-rules.ts';
import type { Criticality, SystemPhase } from '#domain/systems/system.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { addDays, addMonths } from '#domain/time/plain-date.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { benchDay, benchId } from './plan.ts';
import { at } from './life-moment.ts';

export const systemsPerClient = 5;
export const lifePeople = 12;

/** A system's number, the day from which the firm looks after it, and how many years that is. */
export type LifeOf = {
  readonly system: number;
  readonly from: PlainDate;
  readonly years: number;
};

const criticalities = ['high', 'medium', 'low'] as const satisfies readonly Criticality[];
const phases = ['operate', 'change', 'operate', 'operate', 'retire'] as const;

export const systemId = (number: number) => benchId<'System'>(4, number);
export const personId = (number: number) => benchId<'Person'>(1, number % lifePeople);
export const clientOf = (system: number) =>
  benchId<'Client'>(2, Math.floor(system / systemsPerClient));

const phaseOf = (system: number): SystemPhase => phases[system % phases.length] ?? 'operate';
const criticalityOf = (system: number): Criticality =>
  criticalities[system % criticalities.length] ?? 'medium';

export const lifeSystemRow = ({ system, from }: LifeOf): RowOf<'systems'> => ({
  id: systemId(system),
  fields: {
    clientId: clientOf(system),
    name: `System ${String(system + 1).padStart(4, '0')}`,
    code: `S${String(system + 1).padStart(4, '0')}`,
    purpose: 'Order, lager och fakturor för lagret och butikerna.',
    phase: phaseOf(system),
    phaseSince: addMonths(from, 6),
    criticality: criticalityOf(system),
    plannedRetirement: system % 5 === 4 ? addMonths(benchDay, 1 + (system % 24)) : null,
    origin: 'built',
    order: `Avtal ${String(system + 1)}`,
    holdsPersonalData: system % 2 === 0,
  },
});

/** The lead passes on every other year; a deputy and a team member stay. Every ninth handover leaves a week without a lead. */
export function responsibilityRows({ system, from, years }: LifeOf): RowOf<'responsibilities'>[] {
  const turns = Math.max(1, Math.floor(years / 2));
  const leads = Array.from({ length: turns }, (_, turn) => ({
    role: 'lead' as const,
    personId: personId(system + turn),
    from: addDays(addMonths(from, turn * 24), turn > 0 && (system + turn) % 9 === 0 ? 7 : 0),
    to: turn === turns - 1 ? null : addDays(addMonths(from, (turn + 1) * 24), -1),
  }));
  const others = [
    { role: 'deputy' as const, personId: personId(system + 7), from, to: null },
    { role: 'team' as const, personId: personId(system + 9), from, to: null },
  ];
  return [...leads, ...others].map((fields, place) => ({
    id: benchId(11, system * 50 + place),
    fields: { systemId: systemId(system), ...fields },
  }));
}

/** A handover for each new lead, and one that is planned on every tenth system. */
export function handoverRows({ system, from, years }: LifeOf): RowOf<'handovers'>[] {
  const turns = Math.max(1, Math.floor(years / 2));
  const isPlanned = system % 10 === 0;
  return Array.from({ length: turns - 1 + (isPlanned ? 1 : 0) }, (_, turn) => {
    const isDone = turn < turns - 1;
    const on = isDone ? addMonths(from, (turn + 1) * 24) : addDays(benchDay, 10);
    return {
      id: benchId(12, system * 50 + turn),
      fields: {
        systemId: systemId(system),
        fromPersonId: personId(system + turn),
        toPersonId: personId(system + turn + 1),
        status: isDone ? 'done' : 'planned',
        reason: 'handover',
        plannedOn: on,
        doneOn: isDone ? on : null,
        items: ['Driftsättning', 'Avtal', 'Lösenord'].map((text, item) => ({
          id: String(item),
          text,
          isDone,
          documentId: null,
        })),
        shadow: toSeconds(8 * 3600),
        clientInformedOn: isDone ? on : null,
        note: '',
      },
    };
  });
}

export const environmentRows = ({ system }: LifeOf): RowOf<'environments'>[] =>
  (['test', 'production'] as const).map((kind, place) => ({
    id: benchId(13, system * 4 + place),
    fields: {
      systemId: systemId(system),
      kind,
      name: kind,
      url: `https://${kind}.example/${String(system)}`,
      host: 'Borås',
      maintenanceWindow: 'Tisdagar 20–22',
    },
  }));

export const linkRows = ({ system }: LifeOf): RowOf<'systemLinks'>[] =>
  system === 0
    ? []
    : [
        {
          id: benchId(14, system),
          fields: {
            fromSystemId: systemId(system),
            toSystemId: systemId(system - 1),
            kind: 'sends-to',
            criticality: 'medium',
            note: '',
          },
        },
      ];

/** Products of the built-in table of support, with cycles that have ended, end soon and last long; the last has no table. */
const products = [
  ['.NET', 'dotnet', ['6', '8', '10']],
  ['SQL Server', 'mssqlserver', ['13.0-sp3', '15.0', '16.0']],
  ['Node.js', 'nodejs', ['18', '20', '24']],
  ['PostgreSQL', 'postgresql', ['13', '14', '17']],
  ['Debian', 'debian', ['11', '12', '13']],
  ['PHP', 'php', ['8.1', '8.2', '8.3']],
  ['Betalväxel', '', ['']],
] as const;

export const thirdPartyRows = (): RowOf<'thirdParties'>[] =>
  products.map(([product, cycleSource], place) => ({
    id: benchId(15, place),
    fields: {
      vendor: 'Leverantören',
      product,
      cycleSource,
      licence: 'subscription',
      spdx: '',
      website: '',
      note: '',
    },
  }));

const integrationsPerSystem = 5;

const integrationId = (system: number, place: number) =>
  benchId<'Integration'>(16, system * integrationsPerSystem + place);

export const integrationRows = ({ system }: LifeOf): RowOf<'integrations'>[] =>
  Array.from({ length: integrationsPerSystem }, (_, place) => {
    const number = (system + place) % products.length;
    const cycles = products[number]?.[2] ?? [''];
    const cycle = cycles[(system + place * 2) % cycles.length] ?? '';
    return {
      id: integrationId(system, place),
      fields: {
        systemId: systemId(system),
        thirdPartyId: benchId(15, number),
        name: '',
        status: 'live',
        version: cycle,
        cycle,
        override: null,
        hasExtendedSupport: false,
        direction: number === products.length - 1 ? 'both' : 'platform',
        protocol: '',
        dataClass: 'personal',
        isDataAgreementSigned: true,
        fallback: 'Beställningar tas emot per telefon.',
        exitNote: '',
        contract: `Avtal ${String(number)}`,
        contractUntil: addMonths(benchDay, 6 + place),
        yearlyCost: null,
        costPayer: 'client',
        seats: null,
        leadMonths: 9,
        acceptedRisk: null,
        taskIds: [],
        keysRevokedOn: null,
        deletionReceipt: '',
      },
    };
  });

/** What each system owes, each fourth of them missing, and most of the rest approved again last year. */
export function documentRows(life: LifeOf): RowOf<'documents'>[] {
  const { system, years } = life;
  const { phase, criticality } = lifeSystemRow(life).fields;
  return requiredDocuments({ phase, criticality }).flatMap((type, place) => {
    if ((system + place) % 4 === 0) return [];
    return [
      {
        id: benchId(17, system * 20 + place),
        fields: {
          systemId: systemId(system),
          releaseId: null,
          integrationId: null,
          type,
          title: `${type} ${String(system + 1)}`,
          ownerId: personId(system),
          status: 'approved',
          nextReview: addMonths(benchDay, ((system + place) % 12) - 2),
          versions: Array.from({ length: years }, (_, version) => {
            const date = addMonths(benchDay, -12 * (years - version) + (place % 6));
            return {
              id: String(version),
              version: `${String(version + 1)}.0`,
              date,
              authorId: personId(system),
              approvedBy: personId(system + 1),
              approvedOn: date,
              changeNote: 'Årlig genomgång',
              content: { kind: 'link', url: 'https://dokument.example/' },
            };
          }),
        },
      },
    ];
  });
}

/** What was agreed with a client: incidents on weekdays, answered and restored within so many open hours by priority. */
export const serviceLevelRow = (client: number): RowOf<'serviceLevels'> => ({
  id: benchId(18, client),
  fields: {
    clientId: benchId(2, client),
    name: 'Vardagar 08–17',
    calendar: {
      weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 8 * 60, to: 17 * 60 })),
      keepsHolidays: true,
      extraClosed: [],
      extraOpen: [],
    },
    targets: priorities.flatMap((priority) => [
      { metric: 'response', priority, within: toSeconds(priority * 7200), hasPenalty: false },
      { metric: 'restore', priority, within: toSeconds(priority * 28_800), hasPenalty: false },
    ]),
    goal: 90,
    penalty: '',
  },
});

/** Christmas of each year. */
export const freezeRow = (year: number): RowOf<'freezePeriods'> => ({
  id: benchId(19, year),
  fields: {
    name: 'Julfrys',
    systemId: null,
    from: brandText(`${String(year)}-12-20`),
    to: brandText(`${String(year + 1)}-01-06`),
  },
});

/** When a system came into its phases. */
export function phaseEvents({ system, from }: LifeOf): readonly {
  readonly to: SystemPhase;
  readonly at: Instant;
}[] {
  const turns: readonly SystemPhase[] = ['plan', 'build', 'release', phaseOf(system)];
  return turns.map((to, place) => ({ to, at: at(addMonths(from, place * 2), 9) }));
}
