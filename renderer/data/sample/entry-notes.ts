import type { Activity } from '#domain/hours/activity.ts';

/** What a consultant would write beside the hours. */
export const entryNotes: Record<Activity, readonly [string, ...string[]]> = {
  release: [
    'Förberedelse av driftsättning',
    'Test enligt plan',
    'Genomgång med kund',
    'Felrapporter',
    'Driftsättning och verifiering',
  ],
  change: [
    'Analys',
    'Genomförande',
    'Test i provmiljö',
    'Avstämning med beställare',
    'Efterkontroll',
  ],
  problem: ['Felsökning i loggar', 'Återskapade felet', 'Orsaksanalys', 'Rättning och test'],
  integration: [
    'Genomgång av gränssnitt',
    'Kontakt med leverantören',
    'Uppgradering i provmiljö',
    'Integrationsblad',
  ],
  operation: [
    'Daglig kontroll',
    'Månadsrapport',
    'Kapacitet och säkerhetskopior',
    'Support till användare',
  ],
  documentation: ['Driftdokumentation', 'Användarhandledning', 'Systemskiss uppdaterad'],
  meeting: ['Behovsmöte', 'Offertgenomgång', 'Uppföljning med kund'],
  education: ['ITIL 4', 'Kurs på högskolan i Borås', 'Inläsning inför certifikat'],
  internal: ['Planering', 'Administration', 'Internmöte', 'Egna verktyg'],
};
