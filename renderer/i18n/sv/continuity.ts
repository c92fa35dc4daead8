export const continuity = {
  title: 'Kontinuitet',
} as const;
