import { z } from 'zod';
import type { Channel } from './channels.ts';
import { appendRequest, journalRecord, journalRow, journalState } from './journal.ts';
import type { Json } from './journal.ts';
import { mostBytesInPiece } from './piece.ts';

const nothing = z.undefined();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const fileName = z.string().min(1).max(255);
const bytes = z.instanceof(Uint8Array);
// zod's own JSON type asks for mutable arrays, which no sender of ours has.
const json: z.ZodType<Json> = z.json();

/** Why a file could not be written or read; each has its own words in the user's language. */
export const fileProblem = z.enum([
  'disk-full',
  'not-permitted',
  'read-only',
  'not-found',
  'too-large',
  'damaged',
  'failed',
]);
export type FileProblem = z.infer<typeof fileProblem>;

const intakeId = z.string().regex(/^[0-9a-f]{16}$/);

/** What has become of an archived file: as it was stored, gone, or no longer what it was. */
export const archivedState = z.enum(['there', 'missing', 'altered']);
export type ArchivedState = z.infer<typeof archivedState>;

const saved = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('saved'), path: z.string() }),
  z.strictObject({ status: z.literal('cancelled') }),
  z.strictObject({ status: z.literal('failed'), problem: fileProblem }),
]);
const done = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('done') }),
  z.strictObject({ status: z.literal('failed'), problem: fileProblem }),
]);
const filters = z.array(
  z.strictObject({ name: z.string().max(64), extensions: z.array(z.string().max(12)).min(1) }),
);

export const workspaceName = z.enum(['own', 'sample']);
export type WorkspaceName = z.infer<typeof workspaceName>;

/** What this laptop remembers outside the journal: how the program looks and where one left off. */
export const preferences = z.strictObject({
  language: z.enum(['sv', 'en']),
  colorScheme: z.enum(['light', 'dark', 'auto']),
  workspace: workspaceName,
  /** The person at this laptop, by workspace. */
  person: z.strictObject({ own: z.string().nullable(), sample: z.string().nullable() }),
  /** Remembered choices of screens: last filter, last grouping, column widths. */
  remembered: z.record(z.string().max(64), z.json()),
});
export type Preferences = z.infer<typeof preferences>;

/** JSON handed to a paper template; never Typst source. */
const paper = z.strictObject({
  template: z.enum(['invoice', 'report']),
  data: json,
  /** SHA-256 of an archived picture that the template may place, or null. */
  logo: sha256.nullable(),
});

/** Request and response of every channel. The one declaration from which all three sides derive their types. */
export const contract = {
  'app:about': {
    request: nothing,
    response: z.strictObject({
      version: z.string(),
      /** "Electron 45.4.1" or the name of the stand-in. */
      engine: z.string(),
      platform: z.string(),
      dataFolder: z.string(),
      device: z.string(),
      workspace: workspaceName,
      /** A fixed "now" for demonstrations and tests, as an instant; null on an ordinary day. */
      pinnedNow: z.string().nullable(),
      isPackaged: z.boolean(),
      /** Whether tests and benchmarks may drive the commands directly; never in a packaged program. */
      automation: z.boolean(),
    }),
  },
  'preferences:read': { request: nothing, response: preferences },
  'preferences:write': { request: preferences.partial(), response: preferences },
  /** Switches to a workspace (making it when new) and reloads the window. */
  'workspace:open': { request: z.strictObject({ name: workspaceName }), response: done },
  /** Removes the sample workspace's folder for good; the firm's own can't be removed. */
  'workspace:remove': { request: z.strictObject({ name: z.literal('sample') }), response: done },
  'journal:state': { request: nothing, response: journalState },
  'journal:append': {
    request: appendRequest,
    response: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('appended'), record: journalRecord }),
      z.strictObject({ status: z.literal('behind'), seq: z.number().int() }),
      z.strictObject({ status: z.literal('failed'), problem: fileProblem }),
    ]),
  },
  /** Records after `after`, oldest first, about `maxBytes` of them at a time; `done` when the newest is among them. */
  'journal:read': {
    request: z.strictObject({
      after: z.number().int().nonnegative(),
      maxBytes: z.number().int().positive().max(8_000_000),
    }),
    response: z.strictObject({ records: z.array(journalRecord), isLast: z.boolean() }),
  },
  /** The rows of the newest snapshot, a page at a time, for a rebuild; replay from `seq` afterwards. */
  'journal:rows': {
    request: z.strictObject({
      cursor: z.number().int().nonnegative(),
      maxBytes: z.number().int().positive().max(8_000_000),
    }),
    response: z.strictObject({
      seq: z.number().int().nonnegative(),
      total: z.number().int().nonnegative(),
      rows: z.array(journalRow),
      /** The erasable values that these rows name by hash and that were not erased. */
      erasable: z.record(z.string(), z.string()),
      next: z.number().int().nullable(),
    }),
  },
  'journal:erase': { request: z.strictObject({ hashes: z.array(sha256) }), response: done },
  'journal:verify': {
    request: nothing,
    response: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('intact'), seq: z.number().int(), hash: z.string() }),
      z.strictObject({ status: z.literal('damaged'), seq: z.number().int(), file: z.string() }),
    ]),
  },
  /** Keeps what an IndexedDB ahead of the journal still knows, as a file beside the journal; answers with its path. */
  'journal:keep-copy': { request: z.strictObject({ text: z.string() }), response: saved },
  'archive:put': {
    request: z.strictObject({ bytes }),
    response: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('stored'), sha256, size: z.number().int() }),
      z.strictObject({ status: z.literal('failed'), problem: fileProblem }),
    ]),
  },
  'archive:read': {
    request: z.strictObject({ sha256 }),
    response: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('read'), bytes }),
      z.strictObject({ status: z.literal('failed'), problem: fileProblem }),
    ]),
  },
  /** Opens a read-only copy, under a name a person knows, with the system's own program. */
  'archive:open': { request: z.strictObject({ sha256, name: fileName }), response: done },
  /** Saves a copy where the user says. */
  'archive:export': { request: z.strictObject({ sha256, name: fileName }), response: saved },
  /**
   * A file of any size comes in pieces: begin, write each piece in its turn, finish. Each piece is answered when it is
   * written, so what is answered for is the progress. Until it is finished nothing is stored; `abandon` leaves nothing.
   */
  'archive:begin': {
    /** Bytes that will come: a disk without room for them refuses at once. */
    request: z.strictObject({ size: z.number().int().nonnegative() }),
    response: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('begun'), id: intakeId }),
      z.strictObject({ status: z.literal('failed'), problem: fileProblem }),
    ]),
  },
  'archive:write': {
    request: z.strictObject({
      id: intakeId,
      /** Bytes before this piece. */
      position: z.number().int().nonnegative(),
      bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= mostBytesInPiece),
    }),
    response: done,
  },
  'archive:finish': {
    request: z.strictObject({ id: intakeId }),
    response: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('stored'), sha256, size: z.number().int() }),
      z.strictObject({ status: z.literal('failed'), problem: fileProblem }),
    ]),
  },
  'archive:abandon': { request: z.strictObject({ id: intakeId }), response: nothing },
  /** Whether files are there in the size that they had: a quick look that opens none. */
  'archive:look': {
    request: z.strictObject({
      files: z.array(z.strictObject({ sha256, size: z.number().int().nonnegative() })).max(500),
    }),
    response: z.strictObject({ states: z.array(archivedState) }),
  },
  /** Reads a whole file, and compares it with the hash it is stored under. */
  'archive:check': {
    request: z.strictObject({ sha256 }),
    response: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('checked'), state: archivedState }),
      z.strictObject({ status: z.literal('failed'), problem: fileProblem }),
    ]),
  },
  'file:save': { request: z.strictObject({ name: fileName, filters, bytes }), response: saved },
  'file:open': {
    request: z.strictObject({ filters, maxBytes: z.number().int().positive() }),
    response: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('opened'), name: z.string(), bytes }),
      z.strictObject({ status: z.literal('cancelled') }),
      z.strictObject({ status: z.literal('failed'), problem: fileProblem }),
    ]),
  },
  /** Shows a file that this program itself saved, or the data folder (null), in the system's file manager. */
  'file:reveal': { request: z.strictObject({ path: z.string().nullable() }), response: done },
  /** The pages as SVG texts. A newer request of the same window supersedes an older one. */
  'paper:preview': {
    request: paper,
    response: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('done'), pages: z.array(z.string()) }),
      z.strictObject({ status: z.literal('superseded') }),
      z.strictObject({ status: z.literal('failed'), message: z.string() }),
    ]),
  },
  /** Compiles to PDF/A-3a, dated `at`, and stores it among the archived files; the same input gives the same bytes. */
  'paper:archive': {
    request: paper.extend({ at: z.string() }),
    response: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('stored'), sha256, size: z.number().int() }),
      z.strictObject({ status: z.literal('failed'), message: z.string() }),
    ]),
  },
  'link:open': {
    request: z.strictObject({ url: z.string().max(2000) }),
    response: z.strictObject({ status: z.enum(['opened', 'refused']) }),
  },
  'clipboard:write': { request: z.strictObject({ text: z.string() }), response: nothing },
  /** A fault in the renderer, for the log: no client data. */
  'log:write': {
    request: z.strictObject({
      level: z.enum(['error', 'warn', 'info']),
      message: z.string().max(4000),
      stack: z.string().max(16000),
    }),
    response: nothing,
  },
  'window:print': { request: nothing, response: done },
  /** What the window shows as a PDF, drawn as it prints: lines and letters, no picture of them. */
  'window:pdf': {
    request: nothing,
    response: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('made'), bytes }),
      z.strictObject({ status: z.literal('failed'), problem: fileProblem }),
    ]),
  },
  /** Whether closing this window would lose something unsaved: then main says `window:close-asked` instead of closing. */
  'window:hold': { request: z.strictObject({ hasUnsaved: z.boolean() }), response: nothing },
  /** The user has answered `window:close-asked`: what is unsaved may be lost. */
  'window:close': { request: nothing, response: nothing },
} satisfies Record<Channel, { request: z.ZodType; response: z.ZodType }>;

type Contract = typeof contract;
export type Request<Name extends Channel> = z.infer<Contract[Name]['request']>;
export type Response<Name extends Channel> = z.infer<Contract[Name]['response']>;

/** What main serves and what the renderer calls: one function a channel. */
export type Desktop = {
  readonly [Name in Channel]: (request: Request<Name>) => Promise<Response<Name>>;
};
