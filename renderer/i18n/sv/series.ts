/** The proof that no invoice number is missing or double. */
export const series = {
  title: 'Nummerserie',
  year: 'Räkenskapsår',
  rows: 'Fakturor och kreditfakturor i nummerordning',
  saveCsv: 'Spara som CSV …',
  saved: 'Beviset är sparat.',
  file: 'nummerserie-{{day}}',
  verdict: {
    label: 'Slutsats',
    whole:
      'Serien är obruten {{year}}: {{count}} nummer från {{first}} till {{last}}, inget fattas och inget finns två gånger. Varje innehåll och varje papper är som det utfärdades.',
    broken:
      'Serien går inte ihop {{year}}: {{count}} nummer från {{first}} till {{last}}. Det som är fel står nedan, med vad du gör.',
    empty: 'Inga fakturor är utfärdade {{year}}.',
  },
  facts: {
    period: 'Period',
    count: 'Antal nummer',
    first: 'Första',
    last: 'Sista',
    next: 'Nästa faktura får',
    checked: 'Kontrollerat',
    checkedText:
      'Luckor, dubbletter, datumordning, räknaren, innehållets och PDF:ens kontrollsummor',
  },
  finding: {
    title: 'Att veta om serien',
    gap: '{{numbers}} har aldrig använts och har inget skäl. Skriv varför, så visas luckan med sitt skäl. Ingen faktura utfärdas innan dess.',
    explained: '{{numbers}} har aldrig använts: {{reason}}',
    double: '{{number}} finns två gånger. Kreditera den ena och säg till din revisor.',
    counterBehind:
      'Räknaren står på {{next}} fast {{highest}} redan är använt. Ställ fram nästa nummer.',
    dateOrder:
      '{{number}} är daterad {{date}}, före numret innan ({{former}}). Det är tillåtet, men en revisor kan fråga.',
    content:
      '{{number}}: det sparade innehållet stämmer inte med sin kontrollsumma. Ta fram en säkerhetskopia och jämför.',
    paperMissing: '{{number}}: PDF:en finns inte i arkivet. Hämta den ur en säkerhetskopia.',
    paperAltered:
      '{{number}}: PDF:en i arkivet är inte den som utfärdades. Hämta den ur en säkerhetskopia.',
    toSettings: 'Till inställningarna',
  },
  explain: {
    open: 'Skriv skäl …',
    title: 'Varför fattas {{numbers}}?',
    text: 'Numren förblir oanvända. Skälet står i serien och i journalen, och ändras inte.',
    reason: 'Skäl',
    hint: 'Till exempel: fakturor ur ett annat program',
    action: 'Spara skälet',
    done: 'Skälet är sparat.',
  },
  column: {
    number: 'Nummer',
    date: 'Datum',
    client: 'Kund',
    currency: 'Valuta',
    payable: 'Att betala',
    content: 'Innehåll',
    paper: 'PDF',
  },
  row: {
    whole: 'Som utfärdat',
    altered: 'Ändrat',
    missing: 'Fattas',
    gap: 'Aldrig använt, inget skäl',
  },
} as const;
