/** Contracts with clients and suppliers, their dates, hours and fees. */
export const contracts = {
  title: 'Avtal',
} as const;
