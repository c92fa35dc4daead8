/** A file's name without what file systems refuse (controls, signs that mean something in a path), and not too long. */
export const fileName = (words: string, extension: string): string => {
  const allowed = words
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${[...allowed]
    .slice(0, 120)
    .join('')
    .replace(/[. ]+$/, '')}.${extension}`;
};
