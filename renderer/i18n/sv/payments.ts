/** Money that came in, and bank files. */
export const payments = {
  title: 'Inbetalningar',
} as const;
