export const problemRecords = {
  title: 'Problem',
} as const;
