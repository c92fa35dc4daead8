export const cases = {
  title: 'Ärenden',
} as const;
