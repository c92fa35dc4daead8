/** What a month still lacks before it is closed. */
export const monthClose = {
  title: 'Månadsbokslut',
} as const;
