export const changes = {
  title: 'Ändringar',
} as const;
