import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { contract } from '#contract/contract.ts';
import { openArchive } from '#main/archive.ts';
import { nodeDisk } from '#main/disk.ts';
import { openFiles } from '#main/files.ts';
import { fileHandlers } from '#main/handlers/files.ts';
import { journalHandlers } from '#main/handlers/journal.ts';
import { paperArchive } from '#main/handlers/paper.ts';
import { programHandlers } from '#main/handlers/program.ts';
import { openIntakes } from '#main/intakes.ts';
import { openCopies } from '#main/open-copy.ts';
import { openPreferences } from '#main/preferences.ts';
import { openWorkspaces, type Workspace } from '#main/workspaces.ts';
import { app, clipboard, dialog, shell } from '#support/electron-stub.ts';
import { openAt } from '#support/journal-bench.ts';
import { request } from '#support/journal-request.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

vi.mock('electron', () => import('#support/electron-stub.ts'));

const caller = { windowId: 3 };
const bytes = new Uint8Array([37, 80, 68, 70]);

beforeEach(() => {
  vi.clearAllMocks();
});

const workspace = async (): Promise<Workspace> => {
  const folder = temporaryFolder();
  const archive = openArchive(nodeDisk, `${folder}/archive`);
  return { name: 'own', folder, journal: await openAt(folder), archive };
};

describe('the journal’s channels', () => {
  const setUp = async () => {
    const current = await workspace();
    const told = vi.fn();
    const now = (): string => '2026-11-24T09:00:00.000Z';
    const handlers = journalHandlers({
      disk: nodeDisk,
      current: () => current,
      now,
      tellOthers: told,
    });
    return { current, told, handlers };
  };

  test('answer as the contract says, and tell the other windows of a record and of nothing else', async () => {
    const { handlers, told } = await setUp();
    const appended = await handlers['journal:append'](request(1), caller);
    const behind = await handlers['journal:append'](request(2, { expectedSeq: 0 }), caller);
    expect(contract['journal:append'].response.parse(appended)).toMatchObject({
      status: 'appended',
    });
    expect(contract['journal:append'].response.parse(behind)).toEqual({ status: 'behind', seq: 1 });
    expect(told.mock.calls).toEqual([[1, 3]]);
    for (const [channel, asked] of [
      ['journal:state', undefined],
      ['journal:read', { after: 0, maxBytes: 1000 }],
      ['journal:rows', { cursor: 0, maxBytes: 1000 }],
      ['journal:erase', { hashes: [] }],
      ['journal:verify', undefined],
    ] as const) {
      const answer: unknown = await handlers[channel](asked as never, caller);
      expect(contract[channel].response.safeParse(answer).success).toBe(true);
    }
  });

  test('keep a copy beside the journal and say where', async () => {
    const { handlers } = await setUp();
    const kept = await handlers['journal:keep-copy']({ text: '{"seq":9}' }, caller);
    if (kept.status !== 'saved') throw new Error(kept.status);
    expect(kept.path).toMatch(/kept[\\/]2026-11-24T09-00-00\.000Z\.json$/);
    expect(readFileSync(kept.path, 'utf8')).toBe('{"seq":9}');
  });
});

describe('the archive’s channels', () => {
  const setUp = async () => {
    const current = await workspace();
    const folder = temporaryFolder();
    const handlers = fileHandlers({
      files: openFiles({ disk: nodeDisk, dataFolder: folder, documents: folder }),
      copies: openCopies(folder),
      intakes: openIntakes(),
      current: () => current,
    });
    const stored = await handlers['archive:put']({ bytes }, caller);
    if (stored.status !== 'stored') throw new Error(stored.status);
    return { handlers, sha256: stored.sha256, current };
  };

  test('open and export what is there', async () => {
    const { handlers, sha256 } = await setUp();
    const name = 'Faktura 1001.pdf';
    expect(await handlers['archive:open']({ sha256, name }, caller)).toEqual({ status: 'done' });
    expect(shell.openPath).toHaveBeenCalledOnce();
    const filePath = `${temporaryFolder()}/kopia.pdf`;
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
    const saved = await handlers['archive:export']({ sha256, name }, caller);
    expect(saved).toEqual({ status: 'saved', path: filePath });
    expect(readFileSync(filePath)).toEqual(Buffer.from(bytes));
    expect(dialog.showSaveDialog.mock.lastCall?.[0]).toMatchObject({
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    });
  });

  test('ask nobody where to put what is not there', async () => {
    const { handlers, current } = await setUp();
    const missing = { sha256: '0'.repeat(64), name: 'a.pdf' };
    const failed = { status: 'failed', problem: 'not-found' };
    expect(await handlers['archive:open'](missing, caller)).toEqual(failed);
    expect(await handlers['archive:export'](missing, caller)).toEqual(failed);
    expect(await handlers['archive:read'](missing, caller)).toEqual(failed);
    expect(dialog.showSaveDialog).not.toHaveBeenCalled();
    await expect(paperArchive(() => current).read(missing.sha256)).rejects.toThrow('not-found');
  });
});

describe('a file that comes in pieces over its channels', () => {
  test('is begun, written, finished, looked at and checked', async () => {
    const current = await workspace();
    const folder = temporaryFolder();
    const handlers = fileHandlers({
      files: openFiles({ disk: nodeDisk, dataFolder: folder, documents: folder }),
      copies: openCopies(folder),
      intakes: openIntakes(),
      current: () => current,
    });
    const begun = await handlers['archive:begin']({ size: bytes.length }, caller);
    if (begun.status !== 'begun') throw new Error(begun.problem);
    const { id } = begun;
    const written = await handlers['archive:write']({ id, position: 0, bytes }, caller);
    expect(written).toEqual({ status: 'done' });
    const stored = await handlers['archive:finish']({ id }, caller);
    if (stored.status !== 'stored') throw new Error(stored.problem);
    const { sha256 } = stored;
    const look = {
      files: [
        { sha256, size: 4 },
        { sha256: '0'.repeat(64), size: 4 },
      ],
    };
    const states = ['there', 'missing'];
    expect(await handlers['archive:look'](look, caller)).toEqual({ states });
    const checked = { status: 'checked', state: 'there' };
    expect(await handlers['archive:check']({ sha256 }, caller)).toEqual(checked);
    expect(await handlers['archive:abandon']({ id }, caller)).toBeUndefined();
  });
});

describe('the program’s channels', () => {
  const setUp = async () => {
    const dataFolder = temporaryFolder();
    const preferences = await openPreferences(nodeDisk, dataFolder, ['sv']);
    const workspaces = await openWorkspaces({
      disk: nodeDisk,
      dataFolder,
      device: 'device-1',
      now: () => '2026-11-24T09:00:00.000Z',
      first: 'own',
      onFault: () => undefined,
      onLeaving: () => undefined,
      onOpened: async () => undefined,
    });
    const [log, onPreferences] = [vi.fn(), vi.fn()];
    const closing = { watch: vi.fn(), hold: vi.fn(), letGo: vi.fn() };
    const handlers = programHandlers({
      dataFolder,
      device: 'device-1',
      pinnedNow: null,
      preferences,
      workspaces,
      closing,
      log,
      onPreferences,
    });
    return { closing, handlers, log, onPreferences, workspaces };
  };

  test('say what the program is, and may be driven only when it is not the product', async () => {
    const { handlers, workspaces } = await setUp();
    const about = async () =>
      contract['app:about'].response.parse(await handlers['app:about'](undefined, caller));
    expect(await about()).toMatchObject({ version: '0.1.0', workspace: 'own', automation: false });
    vi.stubEnv('FORVALTA_AUTOMATION', '1');
    expect((await about()).automation).toBe(true);
    app.isPackaged = true;
    expect((await about()).automation).toBe(false);
    app.isPackaged = false;
    vi.unstubAllEnvs();
    await workspaces.close();
  });

  test('hear from a window what it holds, and that it may go', async () => {
    const { closing, handlers, workspaces } = await setUp();
    await handlers['window:hold']({ hasUnsaved: true }, caller);
    await handlers['window:close'](undefined, caller);
    expect(closing.hold.mock.calls).toEqual([[caller.windowId, true]]);
    expect(closing.letGo.mock.calls).toEqual([[caller.windowId]]);
    await workspaces.close();
  });

  test('change a setting and say so', async () => {
    const { handlers, onPreferences, workspaces } = await setUp();
    const next = await handlers['preferences:write']({ language: 'en' }, caller);
    expect(next.language).toBe('en');
    expect(onPreferences.mock.calls).toEqual([[next, 3]]);
    expect(await handlers['preferences:read'](undefined, caller)).toEqual(next);
    await workspaces.close();
  });

  test('reach the clipboard, the browser and the log', async () => {
    const { handlers, log, workspaces } = await setUp();
    await handlers['clipboard:write']({ text: 'OCR 1001' }, caller);
    expect(clipboard.writeText.mock.calls).toEqual([['OCR 1001']]);
    const url = 'https://evil.example/';
    expect(await handlers['link:open']({ url }, caller)).toEqual({ status: 'refused' });
    await handlers['log:write']({ level: 'error', message: 'm', stack: 's' }, caller);
    expect(log.mock.calls).toEqual([['error', { message: 'm', stack: 's' }]]);
    await workspaces.close();
  });
});
