import type { JournalRecord } from '#contract/journal.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './sha256.ts';

/** What stands in the place of the first record's predecessor. */
export const noHash = '0'.repeat(64);

/** A record's place in the chain, read without parsing its entries. */
export type LinkInChain = {
  readonly seq: number;
  readonly prevHash: string;
  readonly requestId: string;
  readonly hash: string;
};

type Unhashed = Omit<JournalRecord, 'hash' | 'erasable'>;

const tab = 0x09;
const newline = 0x0a;

/** Canonical JSON ends with these three keys, because they sort last. */
const tail = /"prevHash":"([0-9a-f]{64})","requestId":("(?:[^"\\]|\\.)*"),"seq":(\d+)\}$/;
/** `requestId` is at most 64 characters, each at most six bytes when escaped. */
const tailBytes = 640;

export const hashRecord = (record: Unhashed): { readonly json: string; readonly hash: string } => {
  const json = canonicalJson(record);
  return { json, hash: sha256(json) };
};

/** The line of a record, ending in a newline: what is hashed, the hash, and the erasable values beside the chain. */
export const writeLine = (
  json: string,
  hash: string,
  erasable: Readonly<Record<string, string>>,
): string => `${json}\t${hash}\t${canonicalJson(erasable)}\n`;

type Pieces = { readonly json: Buffer; readonly hash: string; readonly erasable: string };

const splitLine = (line: Buffer): Pieces | null => {
  const first = line.indexOf(tab);
  const second = first + 65;
  if (first < 0 || line[second] !== tab || line.indexOf(tab, second + 1) >= 0) return null;
  const json = line.subarray(0, first);
  const hash = line.toString('latin1', first + 1, second);
  return { json, hash, erasable: line.toString('utf8', second + 1) };
};

/** An erasable value must be the very one that the chain has the hash of; an erased one is simply absent. */
const readErasable = (text: string): Record<string, string> | null => {
  if (text === '{}') return {};
  try {
    const values = JSON.parse(text) as Record<string, string>;
    const isTrue = Object.entries(values).every(([hash, value]) => sha256(value) === hash);
    return isTrue && canonicalJson(values) === text ? values : null;
  } catch {
    return null;
  }
};

/** Checks a line (without its newline) against its own hash; null when a single bit of it is wrong. */
export const inspectLine = (line: Buffer): LinkInChain | null => {
  const pieces = splitLine(line);
  if (pieces === null || sha256(pieces.json) !== pieces.hash) return null;
  if (readErasable(pieces.erasable) === null) return null;
  const end = pieces.json.toString('utf8', Math.max(0, pieces.json.length - tailBytes));
  const [, prevHash, requestId, seq] = tail.exec(end) ?? [];
  if (prevHash === undefined || requestId === undefined) return null;
  return {
    seq: Number(seq),
    prevHash,
    requestId: String(JSON.parse(requestId)),
    hash: pieces.hash,
  };
};

/** The whole record of a line (without its newline), or null when the line is not what was written. */
export const readLine = (line: Buffer): JournalRecord | null => {
  const pieces = splitLine(line);
  if (pieces === null || sha256(pieces.json) !== pieces.hash) return null;
  const erasable = readErasable(pieces.erasable);
  if (erasable === null) return null;
  // The hash proves that this is what `writeLine` was given, which zod had parsed.
  const record = JSON.parse(pieces.json.toString('utf8')) as Unhashed;
  return { ...record, hash: pieces.hash, erasable };
};

/** Where the next newline stands, or -1. */
export const endOfLine = (bytes: Buffer, from: number): number => bytes.indexOf(newline, from);
