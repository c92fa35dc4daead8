import type { SystemId } from '#domain/record.ts';
import type {
  Criticality,
  ResponsibilityRole,
  SystemOrigin,
  SystemPhase,
} from '#domain/systems/system.ts';
import type { RowOf } from './row-of.ts';
import { clientId } from './sample-clients.ts';
import type { ClientKey } from './sample-clients.ts';
import { morningOf, on } from './sample-date.ts';
import { sampleId } from './sample-id.ts';
import { personId } from './sample-people.ts';
import type { SampleInitials } from './sample-people.ts';

type Period = readonly [SampleInitials, from: string, to: string | null, role?: ResponsibilityRole];

export type SampleSystem = {
  readonly code: string;
  readonly client: ClientKey;
  readonly name: string;
  readonly purpose: string;
  readonly criticality: Criticality;
  readonly retirement?: string;
  readonly origin?: SystemOrigin;
  /** The contract or order that it rests on. */
  readonly order: string;
  readonly holdsPersonalData?: true;
  /** Each phase with its first day, oldest first; the last is the present one. */
  readonly phases: readonly (readonly [SystemPhase, string])[];
  readonly responsible: readonly Period[];
};

/** Of MB's four systems three were handed over the day after he left; S10 waited nineteen days. */
export const sampleSystems: readonly SampleSystem[] = [
  {
    code: 'S01',
    client: 'C1',
    name: 'Lagerportalen',
    purpose: 'Lagersaldon, inleveranser och plock för tre lager. .NET 8, SQL Server 2019.',
    criticality: 'high',
    order: 'Supportavtal 2024-12-01',
    phases: [
      ['plan', '2022-05-02'],
      ['build', '2022-08-15'],
      ['release', '2023-02-06'],
      ['operate', '2023-04-03'],
    ],
    responsible: [
      ['KL', '2023-02-01', null],
      ['JE', '2024-01-01', null, 'deputy'],
    ],
  },
  {
    code: 'S02',
    client: 'C1',
    name: 'Prislisteimport',
    purpose: 'Läser leverantörernas prislistor varje månad. Node 20.',
    criticality: 'medium',
    order: 'Supportavtal 2024-12-01',
    phases: [
      ['build', '2023-09-04'],
      ['release', '2023-11-13'],
      ['operate', '2024-01-08'],
      ['change', '2026-10-12'],
    ],
    responsible: [
      ['KL', '2023-09-04', '2024-11-30'],
      ['JE', '2024-12-01', null],
      ['AH', '2025-11-03', null, 'deputy'],
    ],
  },
  {
    code: 'S03',
    client: 'C1',
    name: 'Kundwebb',
    purpose: 'Webbplats med kundinloggning och orderhistorik. Umbraco 13.',
    criticality: 'medium',
    origin: 'adapted',
    order: 'Supportavtal 2024-12-01',
    holdsPersonalData: true,
    phases: [
      ['build', '2023-12-04'],
      ['release', '2024-03-11'],
      ['operate', '2024-05-06'],
      ['change', '2026-09-28'],
    ],
    responsible: [
      ['KL', '2023-12-04', '2025-09-30'],
      ['AH', '2025-10-01', null],
      ['KL', '2025-10-01', null, 'deputy'],
    ],
  },
  {
    code: 'S04',
    client: 'C2',
    name: 'Mätvärdesinsamling',
    purpose: 'Samlar in timvärden från 14 200 elmätare. PostgreSQL 14, Debian 12.',
    criticality: 'high',
    order: 'Förvaltningsavtal 2025-01-01',
    phases: [
      ['build', '2021-10-04'],
      ['release', '2022-05-09'],
      ['operate', '2022-08-15'],
    ],
    responsible: [
      ['KL', '2022-05-01', null],
      ['JE', '2025-07-01', null, 'deputy'],
    ],
  },
  {
    code: 'S05',
    client: 'C2',
    name: 'Energiportalen',
    purpose: 'Kundernas förbrukning, fakturor och flytt. PHP 8.2, Drupal 10.6.',
    criticality: 'high',
    origin: 'adapted',
    order: 'Förvaltningsavtal 2025-01-01',
    holdsPersonalData: true,
    phases: [
      ['build', '2022-09-05'],
      ['release', '2023-01-16'],
      ['operate', '2023-03-06'],
    ],
    responsible: [
      ['MB', '2022-09-05', '2025-06-30'],
      ['JE', '2025-07-01', null],
    ],
  },
  {
    code: 'S06',
    client: 'C3',
    name: 'Journalbokning',
    purpose:
      'Tidbokning mot journalsystemet, känsliga uppgifter. Windows Server 2022, SQL Server 2022.',
    criticality: 'high',
    origin: 'bought',
    order: 'Supportavtal 2025-03-01',
    holdsPersonalData: true,
    phases: [['operate', '2025-03-03']],
    responsible: [
      ['KL', '2025-03-01', null],
      ['AH', '2025-12-01', null, 'deputy'],
    ],
  },
  {
    code: 'S07',
    client: 'C3',
    name: 'SMS-påminnelser',
    purpose: 'Påminner patienter dagen före. Node 22, SMS-tjänst med avtal till 2027-02-28.',
    criticality: 'medium',
    order: 'Supportavtal 2025-03-01',
    holdsPersonalData: true,
    phases: [
      ['plan', '2025-08-25'],
      ['build', '2025-10-06'],
      ['release', '2026-01-12'],
      ['operate', '2026-02-16'],
    ],
    responsible: [
      ['KL', '2025-08-25', '2025-12-31'],
      ['AH', '2026-01-01', null],
    ],
  },
  {
    code: 'S08',
    client: 'C4',
    name: 'Felanmälan',
    purpose: 'Hyresgästernas felanmälan med bilder och återkoppling. .NET 10.',
    criticality: 'medium',
    order: 'Beställning 2026-02-02 på ramavtalet',
    holdsPersonalData: true,
    phases: [
      ['plan', '2026-02-02'],
      ['build', '2026-03-16'],
      ['release', '2026-10-19'],
    ],
    responsible: [
      ['AH', '2026-02-02', null],
      ['KL', '2026-03-16', null, 'deputy'],
    ],
  },
  {
    code: 'S09',
    client: 'C4',
    name: 'Hyresavi-koppling',
    purpose: 'Skickar hyresavier till bankens tjänst för e-faktura. Python 3.12.',
    criticality: 'medium',
    order: 'Beställning 2026-10-05 på ramavtalet',
    holdsPersonalData: true,
    phases: [['plan', '2026-10-05']],
    responsible: [['JE', '2026-10-05', null]],
  },
  {
    code: 'S10',
    client: 'C4',
    name: 'Intranät',
    purpose: 'Dokument och nyheter för personalen. SharePoint 2019, supporten upphörde 2026-07-14.',
    criticality: 'low',
    origin: 'bought',
    order: 'Ramavtal 2025-04-01',
    holdsPersonalData: true,
    retirement: '2026-12-18',
    phases: [
      ['operate', '2022-06-01'],
      ['retire', '2026-08-17'],
    ],
    responsible: [
      ['MB', '2022-06-01', '2025-06-30'],
      ['JE', '2025-07-20', null],
    ],
  },
  {
    code: 'S11',
    client: 'C5',
    name: 'Transportplan',
    purpose: 'Planerar 60 bilar om dagen. Spring Boot 3.5, Oracle JDK 17.',
    criticality: 'high',
    order: 'Timbank 2024-12-01',
    phases: [
      ['build', '2022-03-14'],
      ['release', '2022-10-03'],
      ['operate', '2022-12-05'],
    ],
    responsible: [
      ['MB', '2022-03-14', '2025-06-30'],
      ['JE', '2025-07-01', null],
      ['KL', '2025-07-01', null, 'deputy'],
    ],
  },
  {
    code: 'S12',
    client: 'C5',
    name: 'EDI-bryggan',
    purpose:
      'Order och fraktsedlar till 23 partner. SQL Server 2016 med utökad support, Windows Server 2016.',
    criticality: 'high',
    order: 'Timbank 2024-12-01',
    phases: [['operate', '2022-04-04']],
    responsible: [
      ['MB', '2022-04-04', '2025-06-30'],
      ['KL', '2025-07-01', null],
    ],
  },
  {
    code: 'S13',
    client: 'C5',
    name: 'Förarappens backend',
    purpose: 'Körorder och kvittenser till förarnas telefoner. Node 24, PostgreSQL 17.',
    criticality: 'high',
    order: 'Beställning 2026-05-18',
    holdsPersonalData: true,
    phases: [
      ['plan', '2026-05-18'],
      ['build', '2026-08-17'],
    ],
    responsible: [
      ['KL', '2026-05-18', '2026-08-16'],
      ['AH', '2026-08-17', null],
    ],
  },
  {
    code: 'S14',
    client: 'C6',
    name: 'Kursanmälan',
    purpose: 'Kurser, anmälningar och närvaro. Moodle 4.5, PHP 8.3.',
    criticality: 'low',
    origin: 'adapted',
    order: 'Supportavtal 2025-09-01',
    holdsPersonalData: true,
    phases: [['operate', '2025-09-01']],
    responsible: [
      ['AH', '2025-09-01', null],
      ['JE', '2025-09-01', null, 'deputy'],
    ],
  },
];

export const systemId = (code: string): SystemId => sampleId('System', Number(code.slice(1)));

export const systemRows: readonly RowOf<'systems'>[] = sampleSystems.map((system) => {
  const [phase, since] = system.phases.at(-1) ?? ['plan', '2024-12-01'];
  return {
    id: systemId(system.code),
    fields: {
      clientId: clientId(system.client),
      name: system.name,
      code: system.code,
      purpose: system.purpose,
      phase,
      phaseSince: on(since),
      criticality: system.criticality,
      plannedRetirement: system.retirement === undefined ? null : on(system.retirement),
      origin: system.origin ?? 'built',
      order: system.order,
      holdsPersonalData: system.holdsPersonalData ?? false,
    },
  };
});

export const responsibilityRows: readonly RowOf<'responsibilities'>[] = sampleSystems
  .flatMap((system) => system.responsible.map((period) => ({ system, period })))
  .map(({ system, period: [initials, from, to, role = 'lead'] }, index) => ({
    id: sampleId('Responsibility', index + 1),
    fields: {
      systemId: systemId(system.code),
      role,
      personId: personId(initials),
      from: on(from),
      to: to === null ? null : on(to),
    },
  }));

/** One event a change of phase: from these the life line is drawn. */
export const phaseEvents: readonly RowOf<'statusEvents'>['fields'][] = sampleSystems.flatMap(
  (system) =>
    system.phases.map(([phase, date], index) => ({
      table: 'systems',
      recordId: systemId(system.code),
      from: system.phases[index - 1]?.[0] ?? null,
      to: phase,
      at: morningOf(on(date)),
      reason: '',
    })),
);

/** Who leads a system on a day, or its first lead. */
export const leadOn = (code: string, date: string): SampleInitials => {
  const leads = (sampleSystems.find((system) => system.code === code)?.responsible ?? []).filter(
    ([, , , role]) => role === undefined,
  );
  const lead = leads.find(([, from, to]) => from <= date && (to === null || date <= to));
  return lead?.[0] ?? leads[0]?.[0] ?? 'KL';
};

const systemOf = (code: string): SampleSystem | undefined =>
  sampleSystems.find((system) => system.code === code);

/** Whose system it is. */
export const clientOf = (code: string): ClientKey => systemOf(code)?.client ?? 'own';

export const criticalityOf = (code: string): Criticality => systemOf(code)?.criticality ?? 'medium';
