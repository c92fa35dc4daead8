import type { DocumentType } from '#domain/documents/document.ts';

type Words = readonly [name: string, text: string];

const words: Readonly<Record<DocumentType, Words>> = {
  'release-plan': [
    'Releaseplan',
    'Omfattning, steg, bemanning och tider. Kundens beställning bifogad.',
  ],
  'installation-manual': [
    'Installationsanvisning',
    'Från tom server till system i drift: tolv steg, en halv dag.',
  ],
  'training-material': [
    'Utbildningsmaterial',
    'En timmes genomgång med övningar för nya användare.',
  ],
  'release-notes': ['Versionsnyheter', 'Vad som är nytt, vad som är rättat och vad som är känt.'],
  'test-report': [
    'Testrapport',
    'Testfall, utfall och vem som provade. Kvarvarande fel i felrapporten.',
  ],
  'defect-report': ['Felrapport', 'Alla fel med allvarlighet, steg, väntat och verkligt utfall.'],
  'operations-manual': [
    'Driftdokumentation',
    'Start, stopp, nattjobb, loggar, säkerhetskopior, certifikat och vem som ringer vem.',
  ],
  'backout-plan': [
    'Återgångsplan',
    'Steg tillbaka, beslutspunkt och längsta tid. Provad i testmiljön.',
  ],
  architecture: ['Systemskiss', 'Delar, kopplingar och flöden på en sida.'],
  'user-guide': ['Användarhandledning', 'Arbetsflödena i den ordning som de används.'],
  'data-protection': ['Dataskyddsblad', 'Uppgifter, ändamål, gallring och personuppgiftsbiträden.'],
  'contact-sheet': [
    'Kontakt- och ansvarsblad',
    'Ansvarig, ersättare, systemägare och leverantörer med telefon.',
  ],
  'management-plan': ['Förvaltningsplan', 'Mål, budget och planerade releaser för ett år.'],
  'integration-sheet': ['Integrationsblad', 'Version, stödslut, licens, reservväg och kontakt.'],
  'retirement-plan': [
    'Avvecklingsplan',
    'Uttag av data, arkiv med kvitto, licenser, konton och sista dag.',
  ],
  other: ['Övrigt', 'Kvitton och intyg från avvecklingen.'],
};

export const documentName = (type: DocumentType): string => words[type][0];
export const documentText = (type: DocumentType): string => words[type][1];
