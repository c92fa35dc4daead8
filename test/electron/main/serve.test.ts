import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { channels, type Channel } from '#contract/channels.ts';
import { contract } from '#contract/contract.ts';
import { serve, type Handlers } from '#main/serve.ts';
import { BrowserWindow, registered, StubContents } from '#support/electron-stub.ts';

vi.mock('electron', () => import('#support/electron-stub.ts'));

const calls: { readonly channel: Channel; readonly request: unknown; readonly windowId: number }[] =
  [];
const faults: unknown[] = [];
const window = new BrowserWindow(7);

beforeEach(() => {
  calls.length = 0;
  faults.length = 0;
  registered.handlers.clear();
  const handlers = Object.fromEntries(
    channels.map((channel) => [
      channel,
      (request: unknown, { windowId }: { readonly windowId: number }) => {
        calls.push({ channel, request, windowId });
        return { answered: channel };
      },
    ]),
  );
  serve({
    // Only the door is under test: what stands behind it answers anything.
    handlers: handlers as unknown as Handlers,
    findWindow: (contents) => ((contents as unknown) === window.webContents ? window : null),
    onFault: (_channel, error) => faults.push(error),
  });
});

const ask = async (channel: string, payload: unknown, event: unknown = own()): Promise<unknown> =>
  registered.handlers.get(channel)?.(event, payload);

const own = (): object => ({
  sender: window.webContents,
  senderFrame: window.webContents.mainFrame,
});

describe('serving the contract', () => {
  test('has a handler for every channel and for no other', () => {
    expect([...registered.handlers.keys()]).toEqual([...channels]);
  });

  test('hears the main frame of our own window', async () => {
    expect(await ask('app:about', undefined)).toEqual({ answered: 'app:about' });
    expect(calls).toEqual([{ channel: 'app:about', request: undefined, windowId: 7 }]);
  });

  const frame = (url: string, origin: string): object => ({ url, origin });
  const strange = new StubContents();
  const senders: Readonly<Record<string, object>> = {
    'a subframe of our own page': {
      sender: window.webContents,
      senderFrame: frame('app://bundle/index.html', 'app://bundle'),
    },
    'a frame that is gone': { sender: window.webContents, senderFrame: null },
    'a window that is not ours': { sender: strange, senderFrame: strange.mainFrame },
  };
  for (const [name, event] of Object.entries(senders)) {
    test(`refuses ${name} on every channel`, async () => {
      for (const channel of channels) {
        await expect(ask(channel, undefined, event)).rejects.toThrow('refused');
      }
      expect(calls).toEqual([]);
      expect(faults).toHaveLength(channels.length);
    });
  }

  for (const [url, origin] of [
    ['https://example.com/index.html', 'https://example.com'],
    ['app://evil/index.html', 'app://evil'],
    ['app://bundle.evil/index.html', 'app://bundle.evil'],
    ['file:///etc/passwd', 'null'],
    ['about:blank', 'null'],
    ['data:text/html,x', 'null'],
    ['https://evil/app://bundle/', 'https://evil'],
  ] as const) {
    test(`refuses our own window when it shows ${url}`, async () => {
      const { mainFrame } = window.webContents;
      const usual = { ...mainFrame };
      Object.assign(mainFrame, { url, origin });
      await expect(ask('app:about', undefined)).rejects.toThrow('refused');
      Object.assign(mainFrame, usual);
      expect(calls).toEqual([]);
    });
  }

  test('refuses junk on every channel, and lives', async () => {
    const junk = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
      fc.constantFrom<unknown>(
        JSON.parse('{"__proto__":{"polluted":true}}'),
        { name: 'own', constructor: { prototype: { polluted: true } } },
        { path: '../../etc/passwd', sha256: '../../etc/passwd', name: '/' },
        { sha256: `${'a'.repeat(63)}\n`, name: 'a.pdf' },
        { url: 'x'.repeat(2001) },
        [],
        null,
      ),
    );
    for (const channel of channels) {
      await fc.assert(
        fc.asyncProperty(junk, async (payload) => {
          const isFine = contract[channel].request.safeParse(payload).success;
          const answer = ask(channel, payload);
          if (isFine) await answer;
          else await expect(answer).rejects.toThrow(`refused: ${channel}`);
        }),
        { seed: 20261124, numRuns: 80 },
      );
    }
    for (const { channel, request } of calls) {
      expect(contract[channel].request.safeParse(request).success).toBe(true);
    }
    expect(({} as Readonly<Record<string, unknown>>)['polluted']).toBeUndefined();
  });

  test('says where a request was wrong and nothing of what was in it', async () => {
    const payload = {
      name: 'Hemlig AB',
      filters: [{ name: 'x', extensions: [] }],
      bytes: 'Hemlig',
    };
    const answer = ask('file:save', payload);
    await expect(answer).rejects.toThrow(/^refused: file:save does not take this \([\w.]+\)$/);
    await expect(answer).rejects.not.toThrow('Hemlig');
  });
});
