import { describe, expect, it } from 'vitest';
import { mostBytesInPiece, type Desktop } from '#platform/desktop.ts';
import { sendFile } from '#state/send-file.ts';

/** The archive's end of the bridge, remembering what it was told. */
const archive = (refusesAt = Number.POSITIVE_INFINITY) => {
  const told: string[] = [];
  const say = <Value>(what: string, value: Value): Promise<Value> => {
    told.push(what);
    return Promise.resolve(value);
  };
  const desktop = {
    'archive:begin': ({ size }: { readonly size: number }) =>
      say(`begin ${size}`, { status: 'begun', id: 'one' }),
    'archive:write': ({ position }: { readonly position: number }) =>
      position < refusesAt
        ? say(`write ${position}`, { status: 'done' })
        : say('refused', { status: 'failed', problem: 'disk-full' }),
    'archive:finish': () => say('finish', { status: 'stored', sha256: 'hash', size: 3 }),
    'archive:abandon': () => say('abandon', undefined),
  };
  return { told, desktop: desktop as unknown as Desktop };
};

const size = mostBytesInPiece * 2 + 5;
const file = new Blob([new Uint8Array(size)]);

/** A file of which a piece can't be read any more. */
const lost = (name: string): Pick<Blob, 'size' | 'slice'> => ({
  size: 10,
  slice: () =>
    Object.assign(new Blob(), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', name)),
    }),
});

const send = (
  given: Pick<Blob, 'size' | 'slice'>,
  to: ReturnType<typeof archive>,
  more: { readonly signal?: AbortSignal; readonly onSent?: (bytes: number) => void } = {},
) =>
  sendFile({
    desktop: to.desktop,
    file: given,
    signal: more.signal ?? new AbortController().signal,
    onSent: more.onSent ?? (() => undefined),
  });

describe('a file on its way to the archive', () => {
  it('goes a piece at a time, and tells how far it has come', async () => {
    const to = archive();
    const sent: number[] = [];
    expect(await send(file, to, { onSent: (bytes) => sent.push(bytes) })).toMatchObject({
      status: 'stored',
    });
    expect(to.told).toEqual([
      `begin ${size}`,
      'write 0',
      `write ${mostBytesInPiece}`,
      `write ${mostBytesInPiece * 2}`,
      'finish',
    ]);
    expect(sent).toEqual([mostBytesInPiece, mostBytesInPiece * 2, size]);
  });

  it('is abandoned when it is stopped half-way', async () => {
    const to = archive();
    const stop = new AbortController();
    const onSent = (): void => stop.abort();
    expect(await send(file, to, { signal: stop.signal, onSent })).toEqual({ status: 'cancelled' });
    expect(to.told).toEqual([`begin ${size}`, 'write 0', 'abandon']);
  });

  it('says what stood in its way, and is abandoned', async () => {
    const full = archive(mostBytesInPiece);
    expect(await send(file, full)).toEqual({ status: 'failed', problem: 'disk-full' });
    for (const [name, problem] of [
      ['NotFoundError', 'vanished'],
      ['NotReadableError', 'changed'],
    ] as const) {
      const to = archive();
      expect(await send(lost(name), to)).toEqual({ status: 'failed', problem });
      expect(to.told).toEqual(['begin 10', 'abandon']);
    }
    const short = { size: 10, slice: () => new Blob() };
    expect(await send(short, archive())).toEqual({ status: 'failed', problem: 'changed' });
  });
});
