/** Who pays: shared names the employer's part in per cent. */
export const payerKinds = ['employer', 'employee', 'client', 'shared'] as const;
export type Payer = {
  readonly kind: (typeof payerKinds)[number];
  /** 0–100; 100 where the employer pays all, 0 where it pays nothing. */
  readonly employerPercent: number;
};
