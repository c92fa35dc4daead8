/** The first run: three questions, or the sample firm. */
export const welcome = {
  title: 'Välkommen',
  lead: 'Tre frågor, sedan är du igång. Resten fyller du i när det behövs.',
  firmName: 'Vad heter firman?',
  firmNameExample: 't.ex. Nordljus Förvaltning AB',
  organisationNumber: 'Organisationsnummer',
  organisationNumberExample: 't.ex. 556703-7485',
  organisationNumberHint:
    'Står på fakturor och registreringsbevis. Enskild firma: ditt personnummer.',
  organisationNumberRight: 'Numret stämmer.',
  personName: 'Vad heter du?',
  personNameExample: 't.ex. Anna Lindqvist',
  start: 'Kom igång',
  or: 'eller',
  explore: 'Utforska med exempeldata',
  exploreText:
    'En påhittad firma med kunder, system, timmar och fakturor. Tas bort med ett klick och blandas aldrig med din egen.',
  loading: 'Lägger in exempelfirman',
  loadingText: 'Det här görs en gång och tar några sekunder.',
  progress: '{{done}} av {{total}}',
  failed: 'Exempelfirman kunde inte läggas in',
  brokenOff: 'Exempelfirman är bara halvvägs inlagd',
  brokenOffText:
    'Inläggningen avbröts förra gången. Ta bort den halva firman och välj exempeldata igen.',
  startOver: 'Ta bort och börja om',
  backToOwn: 'Tillbaka till min firma',
  language: 'Språk',
  offline: 'Allt ligger på den här datorn. Inget skickas någonstans.',
  promise: {
    line: 'Ett system, en livslinje, en ansvarig hand.',
    trace: 'Från en timme till en krona på fakturan, och tillbaka.',
  },
  lifeLine:
    'Ett systems livslinje: planering, driftsättning, förvaltning, ändringar och avveckling.',
} as const;
