export const quality = {
  title: 'Kvalitet',
} as const;
