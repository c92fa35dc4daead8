export const moves = {
  title: 'Nästa steg',
  labelWithLacks: '{{label}} · {{count}} fattas',
  lacking: 'Innan steget kan tas fattas detta:',
  lackingMayOverride: 'Detta fattas. Du kan gå vidare ändå om du skriver varför.',
  mayOverride: '(kan motiveras)',
  show: 'Visa',
  reason: 'Varför',
  goOnAnyway: 'Gå vidare ändå',
  overridden: 'Gick vidare utan: {{codes}}',
} as const;
