/** Outlays, drives and received invoices. */
export const expenses = {
  title: 'Utlägg',
} as const;
