type Attributes = Readonly<Record<string, string>>;

/** One element: its name with prefix, its attributes, and either text or elements; nothing that we write mixes the two. */
export type XmlElement = readonly [
  name: string,
  attributes: Attributes,
  content: string | readonly XmlElement[],
];

/** A child that may not be there: what is null is left out, so that optional parts read as plain expressions. */
export type MaybeElement = XmlElement | null;

/** An element of elements. */
export const group = (name: string, ...children: readonly MaybeElement[]): XmlElement => [
  name,
  {},
  children.filter((child) => child !== null),
];

/** An element of text; null where there is nothing to say. */
export const leaf = (
  name: string,
  text: string | null | undefined,
  attributes: Attributes = {},
): MaybeElement => (text === null || text === undefined ? null : [name, attributes, text]);

// XML 1.0 can't hold these even as references (2.2), nor can a lone half of a surrogate pair be written as UTF-8.
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const cleaned = (text: string): string => text.replace(unwritable, '').trim();

/** The element without what says nothing: no control characters, no outer blanks, no empty elements. Null if all is empty. */
export const pruned = ([name, attributes, content]: XmlElement): MaybeElement => {
  if (typeof content === 'string') {
    const text = cleaned(content);
    return text === '' ? null : [name, attributes, text];
  }
  const children = content.map(pruned).filter((child) => child !== null);
  return children.length === 0 ? null : [name, attributes, children];
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader makes a bare carriage return a line feed (XML 1.0, 2.11).
  '\r': '&#13;',
};

const escaped = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"\r]/g, (sign) => escapes[sign] ?? sign);

const written = ([name, attributes, content]: XmlElement): string => {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = typeof content === 'string' ? escaped(content) : content.map(written).join('');
  return `<${name}${start.join('')}>${inside}</${name}>`;
};

/** The document as text, in the order given, on one line after the declaration: nothing depends on a reader's whitespace. */
export const writeXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;
