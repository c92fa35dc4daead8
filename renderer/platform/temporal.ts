import type { Temporal } from 'temporal-polyfill';

export type TemporalApi = typeof Temporal;

type MaybeTemporal = { readonly Temporal?: TemporalApi };

/** The engine's own Temporal, or the polyfill where there is none yet; the polyfill is only then loaded. */
export async function loadTemporal(): Promise<TemporalApi> {
  const native = (globalThis as MaybeTemporal).Temporal;
  return native ?? (await import('temporal-polyfill')).Temporal;
}
