/** Dated rates, times of the week that cost more, and how hours are rounded. */
export const rates = {
  title: 'Priser',
  since: 'från {{date}}',
  why: {
    title: 'Varför det här priset?',
    text: '{{rate}} per timme: {{source}}',
    windowText: '{{rate}} per timme: {{source}} × {{factor}} ({{window}})',
    kept: 'Posten behåller det pris som gällde när den skrevs. Så här säger prislistan i dag:',
    none: 'inget',
    wins: 'gäller',
    parts_one: 'Sparas som {{count}} post:',
    parts_other: 'Sparas som {{count}} poster, för priset eller månaden byts under tiden:',
  },
} as const;
