import type { FileProblem } from '#data/journal-port.ts';
import { mostBytesInPiece, type Desktop } from '#platform/desktop.ts';

/** Why a file could not be read where it lay, or not stored where it should lie. */
export type SendProblem = FileProblem | 'vanished' | 'changed' | 'folder' | 'name';

export type Sent =
  | { readonly status: 'stored'; readonly sha256: string; readonly size: number }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly problem: SendProblem };

type Sending = {
  readonly desktop: Desktop;
  /** Only its size and pieces are asked for: it is never read whole. */
  readonly file: Pick<Blob, 'size' | 'slice'>;
  readonly signal: AbortSignal;
  readonly onSent: (bytes: number) => void;
};

/** Chromium names what went wrong when a piece is read: the file is gone, or it isn't the one that was chosen any more. */
const toProblem = (error: unknown): SendProblem =>
  error instanceof DOMException && error.name === 'NotFoundError' ? 'vanished' : 'changed';

const readPiece = async (
  { file }: Sending,
  position: number,
): Promise<Uint8Array<ArrayBuffer> | SendProblem> => {
  try {
    const piece = file.slice(position, position + mostBytesInPiece);
    return new Uint8Array(await piece.arrayBuffer());
  } catch (error) {
    return toProblem(error);
  }
};

/** Sends the pieces in turn, each when the one before is written; answers what stopped it, if anything did. */
const sendPieces = async (sending: Sending, id: string): Promise<Sent | null> => {
  const { desktop, file, signal, onSent } = sending;
  for (let position = 0; position < file.size;) {
    if (signal.aborted) return { status: 'cancelled' };
    const bytes = await readPiece(sending, position);
    if (typeof bytes === 'string') return { status: 'failed', problem: bytes };
    // A file that has become shorter than it was said to be.
    if (bytes.length === 0) return { status: 'failed', problem: 'changed' };
    const written = await desktop['archive:write']({ id, position, bytes });
    if (written.status === 'failed') return written;
    position += bytes.length;
    onSent(position);
  }
  return signal.aborted ? { status: 'cancelled' } : null;
};

/**
 * Sends a file of any size to the archive, a piece at a time: a dropped one, a chosen one, a pasted picture alike. What
 * doesn't come to its end leaves nothing behind.
 */
export async function sendFile(sending: Sending): Promise<Sent> {
  const { desktop, file } = sending;
  const begun = await desktop['archive:begin']({ size: file.size });
  if (begun.status === 'failed') return begun;
  const { id } = begun;
  try {
    const stopped = await sendPieces(sending, id);
    if (stopped !== null) {
      await desktop['archive:abandon']({ id });
      return stopped;
    }
  } catch (error) {
    await desktop['archive:abandon']({ id });
    throw error;
  }
  return desktop['archive:finish']({ id });
}
