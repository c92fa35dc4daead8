export const integrations = {
  title: 'Tredjepart',
} as const;
