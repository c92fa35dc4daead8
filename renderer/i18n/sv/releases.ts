export const releases = {
  title: 'Releaser',
} as const;
