/** The encodings in which banks write, by the names that a decoder knows them by. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, place) => bytes[place] === byte);

/** How many bytes follow a leading byte of UTF-8; −1 where none begins so. */
const followers = (byte: number): number => {
  if (byte < 0x80) return 0;
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : -1;
};

/** Whether bytes are UTF-8 to the last of them. */
const isUtf8 = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < bytes.length; at += 1) {
    const more = followers(bytes[at] ?? 0);
    if (more < 0) return false;
    for (let next = 1; next <= more; next += 1)
      if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false;
    at += more;
  }
  return true;
};

/** Every other byte a zero: Western text in UTF-16 without its mark. */
const zerosAt = (bytes: Uint8Array, offset: 0 | 1): boolean => {
  const most = Math.min(bytes.length, 400);
  if (most < 8) return false;
  let zeros = 0;
  for (let at = offset; at < most; at += 2) if (bytes[at] === 0) zeros += 1;
  return zeros * 2 > most * 0.8;
};

/**
 * How a file's text is written: by its byte order mark, else as what it can be read as. Latin-1 is read as Windows-1252,
 * which has all of it and what Swedish programs write besides.
 */
export const detectEncoding = (bytes: Uint8Array): Encoding => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  if (zerosAt(bytes, 1)) return 'utf-16le';
  if (zerosAt(bytes, 0)) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
};

/** What a file is that isn't text: an archive (also .xlsx), or bytes of some other kind; null when it may be text. */
export const notText = (bytes: Uint8Array): 'zip' | 'binary' | null => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x1f, 0x8b)) return 'zip';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return 'binary';
  if (detectEncoding(bytes).startsWith('utf-16')) return null;
  return bytes.subarray(0, 4096).includes(0) ? 'binary' : null;
};
