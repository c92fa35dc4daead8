/** What a product of likelihood and impact, 1–5 each, amounts to. */
export const riskBands = ['low', 'medium', 'high', 'very-high', 'critical'] as const;
export type RiskBand = (typeof riskBands)[number];

export type Assessed = { readonly likelihood: number | null; readonly impact: number | null };

const greatest: readonly (readonly [number, RiskBand])[] = [
  [4, 'low'],
  [9, 'medium'],
  [15, 'high'],
  [20, 'very-high'],
];

/** The band of a score of 1–25: at most 4 is low, 9 medium, 15 high, 20 very high, above that critical (itsm.md 2.4). */
export const riskBand = (score: number): RiskBand =>
  greatest.find(([most]) => score <= most)?.[1] ?? 'critical';

/** Likelihood × impact and its band; null until both are said. */
export const riskOf = ({
  likelihood,
  impact,
}: Assessed): { readonly score: number; readonly band: RiskBand } | null => {
  if (likelihood === null || impact === null) return null;
  const score = likelihood * impact;
  return { score, band: riskBand(score) };
};
