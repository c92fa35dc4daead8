import type { DiskFile } from './disk.ts';

/** Writes every byte or throws: a full disk may take half of a write and call it a success. */
export const writeAll = async (
  file: DiskFile,
  bytes: Uint8Array,
  position: number,
): Promise<void> => {
  let written = 0;
  while (written < bytes.length) {
    const count = await file.write(bytes.subarray(written), position + written);
    if (count <= 0) throw Object.assign(new Error('nothing more was written'), { code: 'ENOSPC' });
    written += count;
  }
};
