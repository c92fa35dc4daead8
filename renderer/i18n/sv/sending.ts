/** How a paper leaves the program. */
export const sending = {
  title: 'Skicka',
} as const;
