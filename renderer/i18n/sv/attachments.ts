export const attachments = {
  title: 'Bilagor',
} as const;
