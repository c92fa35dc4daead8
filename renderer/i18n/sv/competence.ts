export const competence = {
  title: 'Kompetens',
} as const;
