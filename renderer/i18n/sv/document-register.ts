export const documentRegister = {
  title: 'Dokument',
} as const;
