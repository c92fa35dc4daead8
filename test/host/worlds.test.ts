import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fixture, launchFixture } from './launch-fixture.ts';

/** What the fixture's preload exposes; see fixture/preload.cjs. */
type Desktop = {
  echo: (value: unknown) => Promise<{ value: unknown; tag: string; url: string; isMain: boolean }>;
  fail: () => Promise<never>;
  nobody: () => Promise<never>;
  answerWithFunction: () => Promise<never>;
  shout: (word: string) => void;
  on: (channel: string, listener: (...args: unknown[]) => void) => () => void;
  twice: (call: (value: number) => number) => number;
  thrown: () => never;
  nested: { deep: { answer: number; when: Date; bytes: Uint8Array } };
  requireFs: string;
  missing: string;
};
declare const desktop: Desktop;
declare const probe: { exposedTwice: string };

let fixture: Fixture;
beforeAll(async () => {
  fixture = await launchFixture();
});
afterAll(() => fixture.remove());

describe('two worlds of one page', () => {
  test('the page sees what is exposed, frozen, and nothing of the preload', async () => {
    const seen = await fixture.page.evaluate(() => ({
      leak: typeof Reflect.get(globalThis, 'leak'),
      require: typeof Reflect.get(globalThis, 'require'),
      process: typeof Reflect.get(globalThis, 'process'),
      isFrozen: Object.isFrozen(desktop) && Object.isFrozen(desktop.nested.deep),
      answer: desktop.nested.deep.answer,
      when: desktop.nested.deep.when.getTime(),
      bytes: [...desktop.nested.deep.bytes],
      isOwnPrototype: Object.getPrototypeOf(desktop.nested) === Object.prototype,
      isSecure: isSecureContext,
    }));
    expect(seen).toEqual({
      leak: 'undefined',
      require: 'undefined',
      process: 'undefined',
      isFrozen: true,
      answer: 42,
      when: 0,
      bytes: [1, 2, 3],
      isOwnPrototype: true,
      isSecure: true,
    });
  });

  test('functions cross both ways, and so do faults', async () => {
    const seen = await fixture.page.evaluate(() => {
      let words = '';
      try {
        desktop.thrown();
      } catch (fault) {
        words = (fault as Error).message;
      }
      return { four: desktop.twice((value) => value * 2), words };
    });
    expect(seen).toEqual({ four: 4, words: 'thrown in the preload' });
  });

  test('the preload has the modules of the sandbox only, and says what the host lacks', async () => {
    const seen = await fixture.page.evaluate(() => [
      desktop.requireFs,
      desktop.missing,
      probe.exposedTwice,
    ]);
    expect(seen).toEqual([
      'module not found: fs',
      'test host: ipcRenderer.sendSync is not implemented in the preload',
      'Cannot bind an API on top of an existing property on the window object',
    ]);
  });
});

describe('IPC', () => {
  test('values arrive in main as what they are, from the page that they came from', async () => {
    const seen = await fixture.page.evaluate(async () => {
      const bytes = new Uint8Array(300_000).map((_, at) => at % 251);
      const answer = await desktop.echo(bytes);
      const rich = {
        when: new Date(5),
        map: new Map([[1, { a: undefined }]]),
        odd: [NaN, -0, 10n],
      };
      const copied = (await desktop.echo(rich)).value as typeof rich;
      return {
        tag: answer.tag,
        last: (answer.value as Uint8Array).at(-1) === bytes.at(-1),
        url: answer.url,
        isMain: answer.isMain,
        when: copied.when.getTime(),
        keepsUndefined: 'a' in (copied.map.get(1) ?? {}),
        odd: [Number.isNaN(copied.odd[0]), Object.is(copied.odd[1], -0), copied.odd[2] === 10n],
      };
    });
    expect(seen).toEqual({
      tag: '[object Uint8Array]',
      last: true,
      url: 'app://bundle/index.html',
      isMain: true,
      when: 5,
      keepsUndefined: true,
      odd: [true, true, true],
    });
  });

  test("faults come back in Electron's words", async () => {
    const words = await fixture.page.evaluate(async () => {
      const of = (call: () => Promise<unknown>) =>
        call().then(
          () => 'no fault',
          (fault: unknown) => (fault as Error).message,
        );
      return [
        await of(desktop.fail),
        await of(desktop.nobody),
        await of(desktop.answerWithFunction),
        await of(() => desktop.echo(new Blob(['x']))),
      ];
    });
    expect(words).toEqual([
      "Error invoking remote method 'fail': RangeError: boom",
      "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
      "Error invoking remote method 'answer-with-function': Error: An object could not be cloned.",
      'An object could not be cloned.',
    ]);
  });

  test('what is sent is answered by what is sent back', async () => {
    await fixture.page.evaluate(() => desktop.shout('hej'));
    await fixture.page.getByText('echoed: hej 0').waitFor();
  });
});

test('a menu item works by its id and by its key', async () => {
  const status = fixture.page.getByRole('status');
  await fixture.app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('new')?.click(),
  );
  await fixture.page.getByText('menu: new').waitFor();
  await status.evaluate((element) => element.replaceChildren());
  await fixture.page.keyboard.press('ControlOrMeta+n');
  await fixture.page.getByText('menu: new').waitFor();
});

test('the theme reaches the page', async () => {
  const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
  await fixture.app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
  });
  await fixture.page.waitForFunction(isDark);
  await fixture.app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'light';
  });
  await fixture.page.waitForFunction(() => !matchMedia('(prefers-color-scheme: dark)').matches);
});
