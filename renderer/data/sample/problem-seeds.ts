import type {
  CauseClass,
  Impact,
  ProblemSource,
  ProblemStatus,
  Urgency,
} from '#domain/problems/problem.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import { on } from './sample-date.ts';

/** A problem as the firm tells of it. */
export type ProblemSeed = {
  /** `PRB-2025-006`. */
  readonly number: string;
  readonly system: string;
  readonly detected: PlainDate;
  readonly title: string;
  readonly status: ProblemStatus;
  readonly source: ProblemSource;
  readonly impact: Impact;
  readonly urgency: Urgency;
  /** '' while nobody knows. */
  readonly cause: string;
  readonly causeClass: CauseClass | null;
  /** '' where there is none. */
  readonly workaround: string;
  /** Whether an emergency change mended it. */
  readonly isUrgent: boolean;
};

type Told = readonly [
  system: string,
  detected: string,
  title: string,
  source: ProblemSource,
  weight: readonly [Impact, Urgency],
  cause: string,
  causeClass: CauseClass | null,
  workaround?: string,
  more?: { readonly status?: ProblemStatus; readonly isUrgent?: boolean },
];

const told: readonly Told[] = [
  [
    'S05',
    '2025-01-20',
    'Utloggning mitt i betalning',
    'case',
    [2, 1],
    'Sessionen räknar inte tiden hos betalväxeln.',
    'code',
    'Logga in igen: betalningen är gjord.',
    { isUrgent: true },
  ],
  [
    'S11',
    '2025-03-03',
    'Körorder dubbleras vid samtidig sparning',
    'case',
    [2, 2],
    'Två planerare sparar samma rad utan lås.',
    'code',
  ],
  [
    'S12',
    '2025-04-14',
    'Nattjobbet hoppar över sista filen',
    'trend',
    [2, 2],
    'Jobbet läser listan innan partnern skrivit klart.',
    'process',
    'Kör om jobbet klockan sex.',
  ],
  [
    'S01',
    '2025-05-26',
    'Långsam sökning på måndagar',
    'trend',
    [3, 2],
    'Statistiken i databasen räknas om på söndagar utan index.',
    'capacity',
  ],
  [
    'S05',
    '2025-08-18',
    'Förbrukning saknas för nya kunder',
    'case',
    [1, 2],
    'Kundnummer över en miljon kapas i nattens fil.',
    'data',
    'Läs in kundens fil för hand.',
    { isUrgent: true },
  ],
  [
    'S11',
    '2025-10-24',
    'Certifikatkedja saknas i Java-plattformen',
    'release',
    [1, 2],
    'Karttjänstens utfärdare fanns bara i den gamla plattformens truststore, och ingen ägde listan över vad som skulle flyttas med.',
    'configuration',
    'Kör vidare på den förra plattformen.',
  ],
  [
    'S04',
    '2025-11-03',
    'Tidszon förskjuter timvärden vid byte till vintertid',
    'trend',
    [1, 1],
    'Insamlingen räknar dygnet i lokal tid: timme två finns två gånger.',
    'code',
    'Räkna om dygnet 26 oktober för hand.',
    { isUrgent: true },
  ],
  [
    'S12',
    '2025-12-01',
    'Databasen utan ordinarie support',
    'vendor',
    [1, 3],
    'SQL Server 2016 är utan ordinarie support från 2026-07-14. Partnerns drivrutin finns inte för nyare versioner.',
    'third-party',
    '',
    { status: 'risk-accepted' },
  ],
  [
    'S03',
    '2025-12-15',
    'Trasiga tecken i kundnamn',
    'defect',
    [3, 3],
    'Exporten till lagret skrivs i en äldre teckentabell.',
    'code',
  ],
  [
    'S01',
    '2026-01-07',
    'Minnesläcka i importtjänsten',
    'trend',
    [2, 2],
    'Varje inläst fil lämnar en öppen anslutning.',
    'code',
    'Starta om tjänsten på morgonen.',
    { isUrgent: true },
  ],
  [
    'S06',
    '2026-01-19',
    'Dubbelbokad tid vid avbokning',
    'case',
    [1, 2],
    'Tiden släpps innan avbokningen är skriven.',
    'code',
    '',
    { isUrgent: true },
  ],
  [
    'S07',
    '2026-02-23',
    'Påminnelse skickas två gånger',
    'case',
    [2, 2],
    'Svar som dröjer över en minut räknas som uteblivna.',
    'code',
  ],
  [
    'S11',
    '2026-03-02',
    'Kartbild laddas inte i fält',
    'case',
    [2, 2],
    'Karttjänsten begränsar antalet anrop per minut och bil.',
    'third-party',
    'Ladda dagens karta före avfärd.',
  ],
  [
    'S05',
    '2026-03-16',
    'Fel moms i exportfil',
    'case',
    [2, 1],
    'Avrundning per rad i stället för på summan.',
    'code',
  ],
  [
    'S10',
    '2026-03-20',
    'Behörigheterna följer inte med till molnet',
    'release',
    [2, 3],
    'Grupperna i det gamla intranätet saknar motsvarighet i molntjänsten.',
    'third-party',
    '',
    { status: 'risk-accepted' },
  ],
  [
    'S02',
    '2026-03-30',
    'Prislistans decimaltecken tolkas fel',
    'case',
    [2, 2],
    'Decimaltecknet gissas per fil i stället för per leverantör.',
    'code',
  ],
  [
    'S02',
    '2026-04-13',
    'Mappningen godkänns utan test',
    'trend',
    [2, 2],
    'Provinläsningen var frivillig i standardändringens steg.',
    'process',
  ],
  [
    'S04',
    '2026-04-27',
    'Insamling stannar när disken är full',
    'case',
    [1, 1],
    'Gallringen av råfiler stod avslagen efter uppgraderingen.',
    'configuration',
    'Töm mappen med råfiler äldre än 30 dagar.',
  ],
  [
    'S12',
    '2026-05-11',
    'Fraktsedel utan kollinummer',
    'case',
    [2, 2],
    'En partner skickar fältet tomt i stället för att utelämna det.',
    'data',
  ],
  [
    'S06',
    '2026-05-25',
    'Rapport visar avslutade behandlare',
    'case',
    [3, 4],
    'Rapporten räknar på anställning, inte på schema.',
    'code',
    'Filtrera på schema i rapporten.',
    { status: 'risk-accepted' },
  ],
  [
    'S14',
    '2026-06-08',
    'Kursintyg får fel datum',
    'case',
    [3, 3],
    'Intyget tar dagen då det skrivs ut.',
    'third-party',
    'Skriv ut intyget samma dag som kursen slutar.',
    { status: 'risk-accepted' },
  ],
  [
    'S11',
    '2026-06-15',
    'Kartbild laddas inte i fält, dubblett',
    'case',
    [2, 3],
    '',
    null,
    '',
    { status: 'duplicate' },
  ],
  [
    'S03',
    '2026-08-10',
    'Inloggad kund ser fel leveransadress',
    'case',
    [2, 2],
    'Adressen hämtas från kundens första order.',
    'code',
    '',
    { status: 'fix-in-progress' },
  ],
  [
    'S05',
    '2026-08-24',
    'Uppsägning fastnar i kö',
    'defect',
    [2, 2],
    'Kön släpper inte ärenden som fått två svar.',
    'code',
    'Kör om kön för hand varje morgon.',
    { status: 'known-error' },
  ],
  [
    'S01',
    '2026-09-07',
    'Saldo går under noll vid retur',
    'defect',
    [2, 3],
    'Returen dras före inleveransen när båda kommer samma minut.',
    'code',
    'Rätta saldot i inventeringen.',
    { status: 'known-error' },
  ],
  [
    'S12',
    '2026-09-21',
    'Kvittens kommer före ordern',
    'case',
    [2, 3],
    'Partnern svarar innan vår egen fil är arkiverad.',
    'third-party',
    'Skicka om kvittensen.',
    { status: 'known-error' },
  ],
  [
    'S04',
    '2026-10-05',
    'Mätare byter serie utan historik',
    'case',
    [2, 2],
    'Nätägaren återanvänder mätarens nummer.',
    'data',
    '',
    { status: 'fix-in-progress' },
  ],
  [
    'S08',
    '2026-10-26',
    'Bild vrids på äldre telefoner',
    'defect',
    [3, 3],
    'Bildens riktning står i filen och läses inte.',
    'code',
    'Vrid bilden i telefonen före uppladdning.',
    { status: 'known-error' },
  ],
  [
    'S11',
    '2026-11-02',
    'Körtidsprognos fel vid färja',
    'defect',
    [2, 3],
    '',
    null,
    '',
    { status: 'rca' },
  ],
  [
    'S06',
    '2026-11-09',
    'Väntelistan töms inte på natten',
    'case',
    [2, 2],
    '',
    null,
    '',
    { status: 'rca' },
  ],
  [
    'S07',
    '2026-11-16',
    'SMS-tjänsten svarar långsamt',
    'vendor',
    [2, 2],
    '',
    null,
    '',
    { status: 'rca' },
  ],
];

const numberOf = (index: number): string => {
  const year = told[index]?.[1].slice(0, 4) ?? '';
  const first = told.findIndex(([, detected]) => detected.startsWith(year));
  return `PRB-${year}-${String(index - first + 1).padStart(3, '0')}`;
};

/** 31 problems: 22 done with (17 mended, 4 risks accepted, 1 duplicate), 9 open (3 analysed, 4 known errors, 2 being mended). */
export const problemSeeds: readonly ProblemSeed[] = told.map(
  (
    [
      system,
      detected,
      title,
      source,
      [impact, urgency],
      cause,
      causeClass,
      workaround = '',
      more = {},
    ],
    index,
  ) => ({
    number: numberOf(index),
    system,
    detected: on(detected),
    title,
    status: more.status ?? 'closed',
    source,
    impact,
    urgency,
    cause,
    causeClass,
    workaround,
    isUrgent: more.isUrgent ?? false,
  }),
);

/** The day on which a mended problem was closed: five to seven weeks after it was found. */
export const problemClosedOn = (seed: ProblemSeed): PlainDate => {
  const place = Number(seed.number.slice(-3));
  return nextWorkday(addDays(seed.detected, 42 + (place % 5) * 4));
};

/** The day on which its last change was seen to hold: fifteen days before, so that fourteen quiet ones lie between. */
export const problemResolvedOn = (seed: ProblemSeed): PlainDate =>
  addDays(problemClosedOn(seed), -15);

export const problemOf = (number: string): ProblemSeed | undefined =>
  problemSeeds.find((seed) => seed.number === number);
