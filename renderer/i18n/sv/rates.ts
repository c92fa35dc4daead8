/** Dated rates, times of the week that cost more, and how hours are rounded. */
export const rates = {
  title: 'Priser',
} as const;
