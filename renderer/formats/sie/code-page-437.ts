/** The upper half of code page 437, which SIE calls PC8 (sweden.md §4.1): one character for each byte from 128. */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅ' +
  'ÉæÆôöòûùÿÖÜ¢£¥₧ƒ' +
  'áíóúñÑªº¿⌐¬½¼¡«»' +
  '░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧' +
  '╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
  'αßΓπΣσµτΦΘΩδ∞φε∩' +
  '≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const byteOf = new Map([...upperHalf].map((character, place) => [character, place + 128]));

/** Where frames and signs of mathematics begin: nobody writes those in a name, but other encodings look like them. */
const firstSign = 0xb0;

/** The letters beyond it that names do have. */
const lettersAmongSigns = 'ßµ°²·';

/** Whether a byte is of a text that a person wrote, and not of one in another encoding. */
export const isWritten = (byte: number): boolean =>
  byte < firstSign || lettersAmongSigns.includes(upperHalf.charAt(byte - 128));

const replacements = new Map([
  ['€', 'EUR'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
  ['…', '...'],
]);

const isPlain = (character: string): boolean => character >= ' ' && character <= '~';

const isLetter = (character: string): boolean => {
  const byte = byteOf.get(character);
  return byte !== undefined && isWritten(byte);
};

/** A letter without the mark that the code page lacks: ő is o. */
const withoutMark = (character: string): string | null => {
  const [base] = character.normalize('NFD');
  return base !== undefined && isPlain(base) && base !== character ? base : null;
};

const replaced = (character: string): string => {
  if (isPlain(character) || isLetter(character)) return character;
  if (/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]/u.test(character)) return ' ';
  return replacements.get(character) ?? withoutMark(character) ?? '?';
};

/** A text as the code page can say it: what it lacks is replaced in words, the rest by a question mark. */
export const toPc8Text = (text: string): string =>
  [...text.normalize('NFC')].map(replaced).join('');

/** The bytes of a text that `toPc8Text` has been over. */
export const encodePc8 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...text], (character) => byteOf.get(character) ?? character.charCodeAt(0));

// Small enough for one call's arguments.
const chunk = 32_768;

export const decodePc8 = (bytes: Uint8Array): string => {
  let text = '';
  for (let place = 0; place < bytes.length; place += chunk)
    text += String.fromCharCode(...bytes.subarray(place, place + chunk));
  return text.replace(/[\u0080-\u00ff]/g, (byte) => upperHalf.charAt(byte.charCodeAt(0) - 128));
};
