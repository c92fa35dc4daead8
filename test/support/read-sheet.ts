import { inflateRawSync } from 'node:zlib';

const endSignature = 0x06_05_4b_50;

/** The parts of a ZIP by their names, by the central directory at its end (APPNOTE 4.3.12). */
const readParts = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const zip = Buffer.from(bytes);
  let end = zip.length - 22;
  while (zip.readUInt32LE(end) !== endSignature) end -= 1;
  let at = zip.readUInt32LE(end + 16);
  return new Map(
    Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
      const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
      const nameLength = zip.readUInt16LE(at + 28);
      const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const packed = zip.subarray(start, start + size);
      at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
      return [name, (method === 0 ? packed : inflateRawSync(packed)).toString('utf8')] as const;
    }),
  );
};

const textsIn = (xml: string): string =>
  [...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join('');

/** The first sheet of an XLSX file as rows of texts and numbers; empty cells are left out. */
export const readSheet = (bytes: Uint8Array): readonly (readonly (string | number)[])[] => {
  const parts = readParts(bytes);
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = '']) => textsIn(item),
  );
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  return [...sheet.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c([^>]*)>(.*?)<\/c>/gs)].map(([, attributes = '', cell = '']) => {
      const value = /<v>([^<]*)<\/v>/.exec(cell)?.[1];
      if (attributes.includes('t="s"')) return shared[Number(value)] ?? '';
      return value === undefined || attributes.includes('t="') ? textsIn(cell) : Number(value);
    }),
  );
};
