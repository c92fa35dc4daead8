import type { Dropped } from '#state/sending.ts';

/** The files in a drop, each with whether it is a folder: a folder looks like a file until it is read. */
export const droppedFiles = (transfer: DataTransfer): readonly Dropped[] =>
  [...transfer.items].flatMap((item) => {
    const file = item.kind === 'file' ? item.getAsFile() : null;
    if (file === null) return [];
    return [{ file, isFolder: item.webkitGetAsEntry()?.isDirectory === true }];
  });
