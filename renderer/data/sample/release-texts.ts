import type { ReleaseType, ScopeKind } from '#domain/releases/release.ts';
import { fixNumberOf } from './change-seeds.ts';

/** What a release brings; `number` is the work that it carries out, where there is one. */
export type ScopeText = {
  readonly kind: ScopeKind;
  readonly text: string;
  readonly number: string | null;
};

const feature = (text: string): ScopeText => ({ kind: 'feature', text, number: null });
const platform = (text: string): ScopeText => ({ kind: 'integration', text, number: null });
const fix = (problem: string, text: string): ScopeText => ({
  kind: 'problem-fix',
  text,
  number: problem,
});

const scopes: Readonly<Record<string, () => readonly ScopeText[]>> = {
  'REL-2025-001': () => [
    feature('Plocklista delas per zon'),
    feature('Skriv ut om en förlorad lista'),
  ],
  'REL-2025-002': () => [
    feature('Kvartsvärden vid sidan av timvärden'),
    feature('Ny lagring för fyra gånger så många värden'),
  ],
  'REL-2025-003': () => [
    platform('AS2-koppling till tre nya partner'),
    feature('Kvittenser per partner'),
  ],
  'REL-2025-004': () => [feature('Priser i euro räknas om vid inläsning')],
  'REL-2025-005': () => [
    feature('Drift hos oss i stället för hos den förra leverantören'),
    platform('Windows Server 2022 och SQL Server 2022'),
  ],
  'REL-2025-006': () => [feature('Förslag på rutt per bil'), platform('Karttjänstens gränssnitt')],
  'REL-2025-007': () => [
    platform('Inloggning med e-legitimation'),
    feature('Ombud kan logga in för en annan kund'),
  ],
  'REL-2025-008': () => [feature('Orderhistorik tre år tillbaka'), feature('Beställ igen')],
  'REL-2025-009': () => [feature('Streckkodsläsare i plock och inleverans')],
  'REL-2025-010': () => [
    platform('Flytt till Moodle 4.5'),
    feature('Anmälan utan konto, med e-post'),
  ],
  'REL-2025-011': () => [platform('Java 17 och ny applikationsserver')],
  'REL-2025-012': () => [
    platform('Java 17 och ny applikationsserver'),
    fix('PRB-2025-006', 'Certifikatkedjan med i nya plattformen'),
    {
      kind: 'change',
      text: 'Importera certifikatkedjan och äg listan',
      number: fixNumberOf('PRB-2025-006'),
    },
  ],
  'REL-2025-013': () => [feature('Sökningen svarar inom en sekund')],
  'REL-2026-001': () => [
    feature('Påminnelse dagen före med svar ja eller nej'),
    platform('SMS-tjänst'),
  ],
  'REL-2026-002': () => [feature('Larm när en mätare är tyst i sex timmar')],
  'REL-2026-003': () => [
    platform('Utökad support för SQL Server 2016'),
    feature('Filer krypteras i vila'),
  ],
  'REL-2026-004': () => [platform('Intranätet till molntjänsten')],
  'REL-2026-005': () => [
    feature('Flytt och uppsägning utan blankett'),
    fix('PRB-2026-005', 'Rätt moms i exportfilen'),
  ],
  'REL-2026-006': () => [
    feature('Väntelista när en tid blir ledig'),
    fix('PRB-2026-002', 'Ingen dubbelbokning vid avbokning'),
  ],
  'REL-2026-007': () => [feature('Inventering med telefonens kamera')],
  'REL-2026-008': () => [
    feature('Läser fyra filformat till'),
    fix('PRB-2026-007', 'Decimaltecken per leverantör'),
  ],
  'REL-2026-009': () => [feature('Prognos för körtid ur tre års körningar')],
  'REL-2026-010': () => [feature('Närvaro tas i telefonen')],
  'REL-2026-011': () => [
    feature('Felanmälan med bild'),
    feature('Återkoppling till hyresgästen'),
    platform('Nyckelsystemets register'),
  ],
  'REL-2026-012': () => [
    platform('Umbraco 13 till Umbraco 17'),
    fix('PRB-2026-014', 'Rätt leveransadress för inloggad kund'),
  ],
  'REL-2026-013': () => [platform('Drupal 10.6 till 11'), platform('PHP 8.2 till 8.4')],
};

export const scopeOf = (number: string): readonly ScopeText[] => scopes[number]?.() ?? [];

const risks: Readonly<Record<ReleaseType, string>> = {
  first: 'Ovana användare första veckan. Data från det förra systemet är av ojämn kvalitet.',
  major: 'Stor ändring av databasen: lång väg tillbaka efter första dygnet.',
  minor: 'Liten. Ändringen rör få vyer och kan stängas av.',
  patch: 'Liten. En rättning med känd verkan.',
  upgrade: 'Plattformen byts under allt annat: certifikat, drivrutiner och schemalagda jobb.',
};

export const risksOf = (type: ReleaseType): string => risks[type];

const lessons: Readonly<Record<string, string>> = {
  'REL-2025-003': 'Boka partnernas testmiljö i avtalet, inte per e-post.',
  'REL-2025-005': 'Behörigheter ska inventeras före flytten, inte efter.',
  'REL-2025-007':
    'Avbruten signering hör till första testomgången. Nejet kostade en vecka och sparade en höst.',
  'REL-2025-011': 'Ingen äger listan över certifikat. Analys i PRB-2025-006 före nästa försök.',
  'REL-2025-012': 'Provmiljön hade samma certifikat som driften: inget hände, som det skulle.',
  'REL-2026-001': 'Texterna till patienter ska läsas av en patient.',
  'REL-2026-004': 'Pilotgruppen räddade oss. Kunden väljer att avveckla i stället.',
  'REL-2026-008': 'Semestern låg mellan bygge och test. Planera runt den.',
};

export const lessonsOf = (number: string): string =>
  lessons[number] ?? 'Gick som planerat. Samma steg nästa gång.';

/** The way back, the same for all. */
export const backoutSteps: readonly string[] = [
  'Stäng för användare och stoppa nattjobb',
  'Återställ databasen från säkerhetskopian',
  'Lägg tillbaka förra versionen av tjänsterna',
  'Prova inloggning och huvudflöde',
  'Öppna igen och meddela kunden',
];
