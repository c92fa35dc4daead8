/** What many measurements of one thing say: the middle one, and the one that 95 of 100 stay within. */
export type Figures = { readonly n: number; readonly median: number; readonly p95: number };

/** The value that a share of the measurements stay at or under, between two of them by their distance. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below = 0, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

/** Throws on nothing, and on what is no number: a figure that wasn't measured must not look like one that was. */
export function figuresOf(values: readonly number[]): Figures {
  if (values.length === 0) throw new Error('Nothing was measured');
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new Error(`Not a measurement: ${String(wrong)}`);
  const sorted = values.toSorted((one, other) => one - other);
  return { n: sorted.length, median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
}

/** What several things cost one after the other. */
export const sumOf = (...parts: readonly Figures[]): Figures => ({
  n: Math.min(...parts.map(({ n }) => n)),
  median: parts.reduce((sum, { median }) => sum + median, 0),
  p95: parts.reduce((sum, { p95 }) => sum + p95, 0),
});
