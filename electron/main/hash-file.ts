import { createHash } from 'node:crypto';
import type { Disk } from './disk.ts';
import { errorCode } from './file-problem.ts';

const pieceSize = 1024 * 1024;

/**
 * Reads a file a piece at a time: its SHA-256 in hex, or null when there is none. Whoever wants the bytes too gets each
 * piece, which is only lent: the next one takes its place.
 */
export const hashFile = async (
  disk: Disk,
  path: string,
  onPiece: (bytes: Uint8Array, position: number) => Promise<void> = () => Promise.resolve(),
): Promise<string | null> => {
  try {
    const file = await disk.open(path, 'r');
    try {
      const hash = createHash('sha256');
      const piece = new Uint8Array(pieceSize);
      for (let position = 0; ;) {
        const count = await file.read(piece, position);
        if (count === 0) return hash.digest('hex');
        const bytes = piece.subarray(0, count);
        hash.update(bytes);
        await onPiece(bytes, position);
        position += count;
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
};
