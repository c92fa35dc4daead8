import type { XmlElement } from '#formats/xml.ts';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const unescaped = (text: string): string =>
  text.replace(/&([^;\s]*);?/g, (whole, name: string) => {
    const sign = /^#\d+$/.test(name) ? String.fromCodePoint(Number(name.slice(1))) : entities[name];
    if (sign === undefined || !whole.endsWith(';')) throw new Error(`no such entity: ${whole}`);
    return sign;
  });

const attribute = /\s+([\w:]+)="([^"<]*)"/y;

const attributesOf = (text: string): Record<string, string> => {
  const read: Record<string, string> = {};
  attribute.lastIndex = 0;
  while (attribute.lastIndex < text.length) {
    const found = attribute.exec(text);
    if (!found) throw new Error(`not attributes: ${text}`);
    read[found[1] ?? ''] = unescaped(found[2] ?? '');
  }
  return read;
};

type Open = {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
};

const closed = ({ name, attributes, children, text }: Open): XmlElement => {
  if (children.length > 0 && text.trim() !== '') throw new Error(`mixed content in ${name}`);
  return [name, attributes, children.length > 0 ? children : unescaped(text)];
};

// A tag or a run of text. Nothing here matches <!DOCTYPE, <![CDATA[, comments or processing instructions: they're refused.
const token = /<\/([\w:]+)>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)>|([^<]+)/y;

/** Reads what `writeXml` writes, and the golden files, and nothing wilder: for tests only. */
export const readXml = (file: string): XmlElement => {
  const text = file.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '').trimEnd();
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const [found, end, start, attributes = '', run] = token.exec(text) ?? [];
    const top = open.at(-1);
    if (found === undefined || top === undefined)
      throw new Error(`not read: ${text.slice(at, at + 40)}`);
    if (start !== undefined) {
      open.push({ name: start, attributes: attributesOf(attributes), children: [], text: '' });
    } else if (end === undefined) top.text += run ?? '';
    else {
      const parent = open.at(-2);
      if (top.name !== end || parent === undefined) throw new Error(`not closed: ${top.name}`);
      open.pop();
      parent.children.push(closed(top));
    }
  }
  const [only, ...more] = root.children;
  if (open.length !== 1 || only === undefined || more.length > 0) throw new Error('not one root');
  return only;
};
