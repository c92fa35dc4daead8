/** In pixels. */
export const portfolioSizes = { names: 224, axis: 60, client: 30, system: 52 } as const;
