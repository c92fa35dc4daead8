/** The proof that no invoice number is missing or double. */
export const series = {
  title: 'Nummerserie',
} as const;
