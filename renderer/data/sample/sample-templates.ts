import type { ChangeTemplateId } from '#domain/record.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { RowOf } from './row-of.ts';
import { morningOf, on } from './sample-date.ts';
import { sampleId } from './sample-id.ts';
import { personId } from './sample-people.ts';
import { systemId } from './sample-systems.ts';
import { eventsOf } from './turns.ts';
import type { EventFields, Turn } from './turns.ts';

const templateKeys = ['mapping', 'certificate', 'role', 'patching', 'logs'] as const;
export type TemplateKey = (typeof templateKeys)[number];

export const templateId = (key: TemplateKey): ChangeTemplateId =>
  sampleId('ChangeTemplate', templateKeys.indexOf(key) + 1);

type Described = {
  readonly key: TemplateKey;
  readonly name: string;
  readonly system: string | null;
  readonly approved: string;
  readonly plan: string;
  readonly test: string;
  readonly back: string;
  readonly hours: number;
};

const described: readonly Described[] = [
  {
    key: 'mapping',
    name: 'Månatlig prislistemappning',
    system: 'S02',
    approved: '2026-04-24',
    plan: 'Hämta leverantörens lista. Jämför kolumnerna med förra månaden. Ändra mappningen. Läs in.',
    test: 'Provinläsning av hela listan i testmiljön, jämför tio slumpvisa priser och antalet rader. Obligatorisk sedan april 2026.',
    back: 'Lägg tillbaka förra månadens mappning och läs in den listan igen.',
    hours: 3,
  },
  {
    key: 'certificate',
    name: 'Byt servercertifikat',
    system: null,
    approved: '2024-12-02',
    plan: 'Beställ, lägg in bredvid det gamla, byt, starta om tjänsten.',
    test: 'Kontrollera kedjan från en dator utanför kundens nät.',
    back: 'Byt tillbaka: det gamla ligger kvar i en vecka.',
    hours: 2,
  },
  {
    key: 'role',
    name: 'Ny behörighetsroll',
    system: null,
    approved: '2024-12-02',
    plan: 'Skapa rollen efter kundens mall, lägg till personerna, dokumentera.',
    test: 'Logga in som en provanvändare med bara den rollen.',
    back: 'Ta bort rollen.',
    hours: 2,
  },
  {
    key: 'patching',
    name: 'Säkerhetsuppdatering av operativsystem',
    system: null,
    approved: '2024-12-02',
    plan: 'Testmiljön först, en vecka före. Ögonblicksbild. Uppdatera. Starta om i fönstret.',
    test: 'Huvudflödet provat efter omstart, loggen utan fel.',
    back: 'Återställ ögonblicksbilden.',
    hours: 3,
  },
  {
    key: 'logs',
    name: 'Rensa gamla loggar',
    system: null,
    approved: '2025-02-03',
    plan: 'Flytta loggar äldre än tolv månader till arkivet.',
    test: 'Öppna en arkiverad fil.',
    back: 'Flytta tillbaka.',
    hours: 1,
  },
];

export const templateRows: readonly RowOf<'changeTemplates'>[] = described.map((template) => ({
  id: templateId(template.key),
  fields: {
    name: template.name,
    systemId: template.system === null ? null : systemId(template.system),
    status: 'approved',
    approvedBy: personId('KL'),
    approvedOn: on(template.approved),
    plan: template.plan,
    testPlan: template.test,
    backoutPlan: template.back,
    likelihood: 2,
    impact: 2,
    estimate: toSeconds(template.hours * 3600),
  },
}));

/** Story 7: two failures in a row, in March and April 2026, suspended the mapping until its test was made better. */
const turnsOf = ({ key, approved }: Described): readonly Turn[] => {
  if (key !== 'mapping')
    return [
      ['draft', morningOf(on('2024-12-02'))],
      ['approved', morningOf(on(approved))],
    ];
  return [
    ['draft', morningOf(on('2024-12-02'))],
    ['approved', morningOf(on('2024-12-02'))],
    ['suspended', morningOf(on('2026-04-15')), 'Misslyckades två gånger i rad'],
    ['approved', morningOf(on(approved)), 'Provinläsningen är nu ett eget steg'],
  ];
};

export const templateEvents: readonly EventFields[] = described.flatMap((template) =>
  eventsOf('changeTemplates', templateId(template.key), null, turnsOf(template)),
);

/** A template's own words, for the changes that were made from it. */
export const templateOf = (key: TemplateKey): RowOf<'changeTemplates'>['fields'] | undefined =>
  templateRows.find(({ id }) => id === templateId(key))?.fields;

type Freeze = readonly [name: string, system: string | null, from: string, to: string];

const freezes: readonly Freeze[] = [
  ['Julfrysning', null, '2024-12-20', '2025-01-06'],
  ['Julfrysning', null, '2025-12-19', '2026-01-06'],
  ['Julfrysning', null, '2026-12-18', '2027-01-06'],
  ['Årsinventering', 'S01', '2025-12-01', '2025-12-05'],
  ['Årsinventering', 'S01', '2026-11-30', '2026-12-04'],
  ['Månadsavräkning mot nätägaren', 'S04', '2026-11-30', '2026-12-02'],
  ['Kursstart', 'S14', '2026-01-12', '2026-01-23'],
  ['Kursstart', 'S14', '2026-08-31', '2026-09-11'],
];

export const freezeRows: readonly RowOf<'freezePeriods'>[] = freezes.map(
  ([name, system, from, to], index) => ({
    id: sampleId('FreezePeriod', index + 1),
    fields: {
      name,
      systemId: system === null ? null : systemId(system),
      from: on(from),
      to: on(to),
    },
  }),
);
