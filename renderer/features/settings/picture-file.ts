/** Main and the paper take no larger picture. */
export const mostBytes = 2_000_000;

export type PictureProblem = 'wrong-type' | 'too-large';

const starts = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
] as const;

/** Judges a picture by its first bytes, not by its name: PNG or JPEG, at most two megabytes. */
export const pictureProblem = (bytes: Uint8Array): PictureProblem | null => {
  const isKnown = starts.some((start) => start.every((byte, index) => bytes[index] === byte));
  if (!isKnown) return 'wrong-type';
  return bytes.length > mostBytes ? 'too-large' : null;
};
