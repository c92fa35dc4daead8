/**
 * What no PDF/A may contain or no font can draw: control characters, halves of surrogate pairs, the byte order mark and
 * noncharacters. Tab and line feed stay.
 */
const unprintable = /(?![\n\t])[\p{Cc}\p{Cs}\uFEFF\uFFFE\uFFFF]/gu;

/** Private characters mean something else on every computer; PDF/A-3a refuses them (ISO 19005-3, 6.2.11.7). */
const privateUse = /\p{Co}/gu;

const cleanText = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(unprintable, '').replace(privateUse, '\uFFFD');

/** JSON text for a template: the same data with every text made printable. */
export const cleanData = (data: unknown): string =>
  JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'string' ? cleanText(value) : value,
  );
