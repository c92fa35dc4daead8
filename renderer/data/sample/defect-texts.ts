import type { Defect } from '#domain/releases/defect.ts';
import type { DefectSeed } from './defect-seeds.ts';
import { placeOf } from './system-places.ts';

type Words = Pick<Defect, 'title' | 'steps' | 'expected' | 'actual'>;

type Fault = readonly [fault: string, steps: string, expected: string, actual: string];

const critical: readonly [Fault, ...Fault[]] = [
  [
    'fel kund visas efter byte av användare',
    'Logga in som A. Logga ut. Logga in som B.',
    'B ser sina egna uppgifter.',
    'B ser uppgifter som hör till A.',
  ],
  [
    'fastnar efter avbruten signering',
    'Börja logga in. Avbryt i telefonen. Försök igen.',
    'Ny inloggning börjar.',
    'Sidan står kvar och går inte att lämna.',
  ],
  [
    'sparade uppgifter försvinner',
    'Spara två rader samtidigt från två datorer.',
    'Båda raderna finns kvar.',
    'Den ena raden är borta.',
  ],
];
const major: readonly [Fault, ...Fault[]] = [
  [
    'tomt fält sparas som noll',
    'Lämna fältet tomt och spara.',
    'Fältet är tomt.',
    'Fältet visar 0.',
  ],
  [
    'svarar inte vid mer än tusen rader',
    'Öppna med tusen rader.',
    'Visas inom tre sekunder.',
    'Inget svar inom en minut.',
  ],
  ['fel behörighet får spara', 'Logga in som läsare och spara.', 'Nekas.', 'Sparas.'],
  [
    'räknar fel över årsskifte',
    'Välj 28 december till 4 januari.',
    'Åtta dagar.',
    'Minus 357 dagar.',
  ],
  [
    'filen avbryts vid å, ä, ö',
    'Läs in en fil med Åsa på rad tre.',
    'Hela filen läses in.',
    'Inläsningen stannar på rad tre.',
  ],
  [
    'dubbla rader vid omkörning',
    'Kör jobbet två gånger.',
    'Samma rader.',
    'Alla rader finns två gånger.',
  ],
];
const minor: readonly [Fault, ...Fault[]] = [
  ['fel ordning efter sortering', 'Sortera på datum.', 'Nyaste först.', 'Ordnas som text.'],
  [
    'filtret glöms vid tillbaka',
    'Filtrera, öppna en rad, gå tillbaka.',
    'Filtret står kvar.',
    'Allt visas.',
  ],
  ['datum visas med klockslag', 'Öppna listan.', '2026-03-04.', '2026-03-04T00:00.'],
  [
    'meddelandet säger inte vad som är fel',
    'Skriv 31 februari.',
    'Text om datumet.',
    'Ett fel har inträffat.',
  ],
  [
    'utskriften saknar sidnummer',
    'Skriv ut tre sidor.',
    'Sidnummer på varje sida.',
    'Inga sidnummer.',
  ],
  [
    'tabbordningen hoppar',
    'Tabba genom formuläret.',
    'Uppifrån och ned.',
    'Sista fältet kommer först.',
  ],
  ['sökning skiljer på stora och små', 'Sök "ek".', 'Ek hittas.', 'Inget hittas.'],
  [
    'summan uppdateras först vid omladdning',
    'Ändra en rad.',
    'Summan ändras.',
    'Summan står kvar.',
  ],
];
const cosmetic: readonly [Fault, ...Fault[]] = [
  [
    'knappen hamnar utanför på smal skärm',
    'Öppna i telefonen.',
    'Knappen syns.',
    'Knappen är avskuren.',
  ],
  ['stavfel i hjälptexten', 'Öppna hjälpen.', 'Rätt stavat.', 'Det står "anmälann".'],
  ['rubriken har fel färg', 'Öppna sidan.', 'Kundens färg.', 'Grå.'],
  ['ikonen är suddig', 'Öppna på stor skärm.', 'Skarp.', 'Suddig.'],
];

const faults = { critical, major, minor, cosmetic };

/** Story 8: what is still open after Felanmälan's roll-out, from the newest. */
const told: Readonly<Record<string, readonly Words[]>> = {
  'REL-2026-011': [
    {
      title: 'Återkopplingen: mejlet går två gånger',
      steps: 'Stäng en anmälan.',
      expected: 'Ett mejl.',
      actual: 'Två mejl.',
    },
    {
      title: 'Felanmälan: trapphus saknas i listan för Kinna',
      steps: 'Välj Kinna.',
      expected: 'Alla trapphus.',
      actual: 'Trapphus D saknas.',
    },
    {
      title: 'Felanmälan: texten kapas efter 500 tecken',
      steps: 'Skriv 600 tecken.',
      expected: 'En gräns som syns.',
      actual: 'Slutet är borta.',
    },
    {
      title: 'Bildvisningen: bilden vrids på äldre telefoner',
      steps: 'Ta en bild stående. Skicka.',
      expected: 'Bilden står upp.',
      actual: 'Bilden ligger ned.',
    },
  ],
};

/** Story 2: the defect that turned the release back. */
const truststore: Words = {
  title: 'Karttjänsten: alla anrop nekas, okänd utfärdare',
  steps: 'Starta tjänsterna på nya plattformen. Öppna kartan.',
  expected: 'Kartan visas.',
  actual: 'PKIX path building failed.',
};

const specialOf = ({ release, place, foundIn }: DefectSeed): Words | undefined => {
  if (release.number === 'REL-2025-011' && place === 0) return truststore;
  const list = told[release.number];
  return list === undefined || foundIn !== 'production' ? undefined : list[7 - place];
};

/** What a defect says, the same every time. */
export const wordsOf = (seed: DefectSeed): Words => {
  const special = specialOf(seed);
  if (special) return special;
  const list = faults[seed.severity];
  const count = Number(seed.release.number.slice(-3)) + seed.place;
  const [fault, steps, expected, actual] = list[count % list.length] ?? list[0];
  return { title: `${placeOf(seed.release.system, count)}: ${fault}`, steps, expected, actual };
};
