const narrow = new Set("ijlftrI.,:;|!'()[] -");
const wide = new Set('mwMWQO@%—');

const emsOf = (character: string): number => {
  if (narrow.has(character)) return 0.38;
  if (wide.has(character)) return 0.98;
  if (character > '\u024f') return 1.3;
  return character === character.toLowerCase() ? 0.62 : 0.74;
};

/**
 * The width of a text in pixels, from above: the layout is pure and can't ask a browser, so it takes every character a
 * little wider than Inter draws it. A label that is said to fit does fit.
 */
export const textWidth = (text: string, fontSize: number): number => {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return Math.ceil(ems * fontSize);
};

/** The text, or as much of it as fits followed by an ellipsis, or null where not even three characters fit. */
export const fitText = (text: string, fontSize: number, width: number): string | null => {
  if (textWidth(text, fontSize) <= width) return text;
  const characters = [...text];
  for (let length = characters.length - 1; length >= 3; length -= 1) {
    const shortened = `${characters.slice(0, length).join('').trimEnd()}…`;
    if (textWidth(shortened, fontSize) <= width) return shortened;
  }
  return null;
};
