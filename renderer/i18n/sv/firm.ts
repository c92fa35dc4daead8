export const firm = {} as const;
