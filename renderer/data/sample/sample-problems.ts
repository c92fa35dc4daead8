import type { TaskStatus } from '#domain/lifecycle/task.ts';
import { addDays, yearOf } from '#domain/time/plain-date.ts';
import { on, sampleToday } from './sample-date.ts';
import type { TaskSeed } from './task-seed.ts';

type Problem = readonly [
  system: string,
  start: string,
  subject: string,
  outcome?: string,
  status?: TaskStatus,
];

const fixed = 'Rättad';
const accepted = 'Risken godtagen av kunden';

/** 31 problems: 22 closed (17 corrected, 4 risks accepted, 1 duplicate), 9 open (3 analysed, 4 known errors, 2 being corrected). */
const problems: readonly Problem[] = [
  ['S05', '2025-01-20', 'Utloggning mitt i betalning'],
  ['S11', '2025-03-03', 'Körorder dubbleras vid samtidig sparning'],
  ['S12', '2025-04-14', 'Nattjobbet hoppar över sista filen'],
  ['S01', '2025-05-26', 'Långsam sökning på måndagar'],
  ['S05', '2025-08-18', 'Förbrukning saknas för nya kunder'],
  [
    'S11',
    '2025-10-24',
    'Certifikatkedja saknas i Java-plattformen',
    'Fem varför: backad release – anrop nekades – okänd utfärdare – eget certifikat fanns bara i gamla truststore – ingen äger listan – den fanns inte i driftdokumentationen. Rättad i REL-2025-012',
  ],
  ['S04', '2025-11-03', 'Tidszon förskjuter timvärden vid byte till vintertid'],
  ['S10', '2025-11-17', 'Dokument låses efter avbrott', accepted],
  [
    'S12',
    '2025-12-01',
    'Databasen utan ordinarie support',
    'Risken godtagen av kunden till 2027-03-31, utökad support köpt',
  ],
  ['S03', '2025-12-15', 'Trasiga tecken i kundnamn'],
  ['S01', '2026-01-07', 'Minnesläcka i importtjänsten'],
  ['S06', '2026-01-19', 'Dubbelbokad tid vid avbokning'],
  ['S07', '2026-02-23', 'Påminnelse skickas två gånger'],
  ['S11', '2026-03-02', 'Kartbild laddas inte i fält'],
  ['S05', '2026-03-16', 'Fel moms i exportfil'],
  ['S02', '2026-03-30', 'Prislistans decimaltecken tolkas fel'],
  ['S02', '2026-04-13', 'Mappningen godkänns utan test'],
  ['S04', '2026-04-27', 'Insamling stannar när disken är full'],
  ['S12', '2026-05-11', 'Fraktsedel utan kollinummer'],
  ['S06', '2026-05-25', 'Rapport visar avslutade behandlare', accepted],
  ['S14', '2026-06-08', 'Kursintyg får fel datum', accepted],
  ['S11', '2026-06-15', 'Kartbild laddas inte i fält, dubblett', 'Dubblett'],
  ['S03', '2026-08-10', 'Inloggad kund ser fel leveransadress', 'Åtgärd pågår', 'in-progress'],
  ['S05', '2026-08-24', 'Uppsägning fastnar i kö', 'Känt fel: kör om kön för hand', 'waiting'],
  [
    'S01',
    '2026-09-07',
    'Saldo går under noll vid retur',
    'Känt fel: rätta saldot i inventeringen',
    'waiting',
  ],
  ['S12', '2026-09-21', 'Kvittens kommer före ordern', 'Känt fel: skicka om kvittensen', 'waiting'],
  ['S04', '2026-10-05', 'Mätare byter serie utan historik', 'Åtgärd pågår', 'in-progress'],
  [
    'S08',
    '2026-10-26',
    'Bild vrids på äldre telefoner',
    'Känt fel: vrid bilden före uppladdning',
    'waiting',
  ],
  ['S11', '2026-11-02', 'Körtidsprognos fel vid färja', 'Orsaken utreds', 'in-progress'],
  ['S06', '2026-11-09', 'Väntelistan töms inte på natten', 'Orsaken utreds', 'in-progress'],
  ['S07', '2026-11-16', 'SMS-tjänsten svarar långsamt', 'Orsaken utreds', 'in-progress'],
];

const numberOf = (index: number, year: number): string => {
  const first = problems.findIndex(([, start]) => start.startsWith(String(year)));
  return `${year}-${String(index - first + 1).padStart(3, '0')}`;
};

export const problemSeeds: readonly TaskSeed[] = problems.map(
  ([system, start, subject, outcome = fixed, status = 'done'], index) => {
    const from = on(start);
    return {
      kind: 'problem',
      system,
      title: `PRB-${numberOf(index, yearOf(from))} ${subject}`,
      description: `${outcome}.`,
      status,
      start: from,
      end: status === 'done' ? addDays(from, 35 + (index % 5) * 4) : addDays(sampleToday, 21),
      delay: 0,
      reason: status === 'waiting' ? outcome : '',
      checklist: [],
    };
  },
);
