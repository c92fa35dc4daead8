import type { Response } from '#contract/contract.ts';
import type { Disk } from '#main/disk.ts';
import { readChain, type Chain } from './chain.ts';

const differs = (fresh: Chain, known: Chain): boolean =>
  fresh.seq !== known.seq || fresh.hash !== known.hash;

/**
 * Reads every file anew and compares with what main believes. Also finds what happened while the program ran: a file
 * that was changed, shortened or taken away beneath it; from then on nothing more is written.
 */
export const verifyChain = async (
  disk: Disk,
  chain: Chain,
): Promise<Response<'journal:verify'>> => {
  const fresh = await readChain(disk, chain.folder);
  const newest = chain.segments.at(-1)?.path.split(/[\\/]/).at(-1) ?? '000001.ndjson';
  if (fresh.damage === null && differs(fresh, chain)) {
    fresh.damage = { seq: fresh.seq + 1, file: newest };
  }
  chain.damage ??= fresh.damage;
  if (fresh.damage !== null) return { status: 'damaged', ...fresh.damage };
  return { status: 'intact', seq: fresh.seq, hash: fresh.hash };
};
