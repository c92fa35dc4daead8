import type { Hypothesis } from '#domain/problems/problem.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { ProblemSeed } from './problem-seeds.ts';
import { on } from './sample-date.ts';

const whys: Readonly<Record<string, readonly string[]>> = {
  'PRB-2025-006': [
    'Releasen backades därför att karttjänsten nekade alla anrop efter bytet av plattform.',
    'Anropen nekades därför att certifikatets utfärdare var okänd i den nya plattformen.',
    'Utfärdaren var okänd därför att kundens eget rotcertifikat bara låg i den gamla plattformens truststore.',
    'Det flyttades inte med därför att ingen äger listan över certifikat.',
    'Ingen äger listan därför att den inte fanns i driftdokumentationen.',
  ],
  'PRB-2026-008': [
    'Två mappningar i rad blev fel därför att en kolumn hade bytt plats.',
    'Felet märktes först i drift därför att ingen provläste filen.',
    'Ingen provläste därför att provet var frivilligt i standardändringens steg.',
  ],
  'PRB-2025-005': [
    'Förbrukning saknades därför att nattens fil inte lästes in för kundnummer över en miljon.',
    'Numret kapades därför att fältet är sex tecken.',
    'Fältet är sex tecken därför att ingen räknade med så många kunder.',
  ],
  'PRB-2026-009': [
    'Insamlingen stannade därför att disken var full.',
    'Disken var full därför att gallringen av råfiler stod avslagen.',
    'Den stod avslagen därför att uppgraderingen återställde inställningen.',
    'Ingen märkte det därför att diskens storlek inte övervakades.',
  ],
};

export const whysOf = (number: string): readonly string[] => whys[number] ?? [];

const hypothesis = (
  text: string,
  verdict: Hypothesis['verdict'],
  note = '',
): Omit<Hypothesis, 'id'> => ({ text, verdict, note });

const told: Readonly<Record<string, readonly Omit<Hypothesis, 'id'>[]>> = {
  'PRB-2025-006': [
    hypothesis('Karttjänsten har ändrat sin adress', 'ruled-out', 'Förra plattformen når den.'),
    hypothesis('Brandväggen stoppar den nya servern', 'ruled-out', 'Anropet når fram.'),
    hypothesis('Utfärdaren är okänd i nya truststore', 'confirmed', 'Loggen 21:38.'),
  ],
  'PRB-2026-020': [
    hypothesis('Färjans väntetid räknas två gånger', 'open'),
    hypothesis('Karttjänsten saknar vintertidtabellen', 'open', 'Fråga ställd 2026-11-12.'),
  ],
  'PRB-2026-021': [hypothesis('Nattjobbet avbryts av säkerhetskopian', 'open')],
  'PRB-2026-022': [
    hypothesis('Leverantören begränsar per minut', 'open', 'Ärende hos leverantören.'),
    hypothesis('Vår kö släpper ett meddelande i taget', 'ruled-out', 'Tio åt gången.'),
  ],
};

/** What was thought of: the cause itself where nothing else is told. */
export const hypothesesOf = ({ number, cause }: ProblemSeed): readonly Omit<Hypothesis, 'id'>[] =>
  told[number] ?? (cause === '' ? [] : [hypothesis(cause, 'confirmed')]);

type Risk = {
  readonly reason: string;
  readonly acceptedOn: PlainDate;
  readonly reviewOn: PlainDate;
};

const risk = (acceptedOn: string, reviewOn: string, reason: string): Risk => ({
  reason,
  acceptedOn: on(acceptedOn),
  reviewOn: on(reviewOn),
});

const risks: Readonly<Record<string, Risk>> = {
  'PRB-2025-008': risk(
    '2026-04-20',
    '2027-03-31',
    'Utökad support är köpt. Partnerns drivrutin för nyare version väntas våren 2027.',
  ),
  'PRB-2026-006': risk('2026-05-04', '2026-12-18', 'Kunden avvecklar systemet i stället.'),
  'PRB-2026-011': risk('2026-06-15', '2027-05-31', 'Rapporten används en gång om året.'),
  'PRB-2026-012': risk('2026-06-25', '2027-06-01', 'Rättas av leverantören i nästa version.'),
};

/** The risk that a client accepted instead of a fix. */
export const riskOf = (number: string): Risk | null => risks[number] ?? null;
