export const today = {
  title: 'Idag',
} as const;
