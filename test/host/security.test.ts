import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fixture, launchFixture } from './launch-fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await launchFixture();
});
afterAll(() => fixture.remove());

test('the policy that main sends is the policy that the page is under', async () => {
  const seen = await fixture.page.evaluate(async () => {
    const network = await fetch('https://outside.example/').then(
      () => 'reached',
      () => 'refused',
    );
    // Later, by the page's own clock: what Playwright itself evaluates may evaluate.
    const evaluate = await new Promise((resolve) =>
      setTimeout(() => {
        try {
          resolve(String(window.eval('1')));
        } catch (fault) {
          resolve((fault as Error).name);
        }
      }),
    );
    return { network, evaluate };
  });
  expect(seen).toEqual({ network: 'refused', evaluate: 'EvalError' });
});

test('permissions are as main answers', async () => {
  const state = await fixture.page.evaluate(async () => {
    const { state: granted } = await navigator.permissions.query({ name: 'notifications' });
    return granted;
  });
  expect(state).toBe('denied');
});

test('main stops a navigation, and the page stays', async () => {
  const before = fixture.page.url();
  await fixture.page.locator('#out').click();
  await expect.poll(() => fixture.inMain('navigations')).toEqual(['https://outside.example/']);
  expect(fixture.page.url()).toBe(before);
  await fixture.page.getByRole('heading', { name: 'Fixture' }).waitFor();
});

test('main decides about a new window before it exists', async () => {
  await fixture.page.locator('#out-new').click();
  await expect
    .poll(async () => (await fixture.recordings()).map(({ what, args }) => [what, ...args]))
    .toContainEqual(['shell.openExternal', 'https://outside.example/new']);
  const windows = await fixture.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  );
  expect(windows).toBe(1);
});

test('a window that main denies is none: the page gets null, goes on, and nothing was asked for', async () => {
  const address = 'https://outside.example/opened';
  const answers = await fixture.page.evaluate(
    (url) => [window.open(url), window.open(url, '_blank', 'noopener'), window.open(url, 'named')],
    address,
  );
  expect(answers).toEqual([null, null, null]);
  const seen = async () =>
    (await fixture.recordings())
      .filter(({ args }) => args[0] === address)
      .map(({ what, args }) => [what, ...args.slice(1)]);
  const once = [['shell.openExternal'], ['window.open', 'deny']];
  await expect.poll(seen).toEqual([...once, ...once, ...once]);
  await expect.poll(() => fixture.app.windows().length).toBe(1);
});

test('a frame gets no preload', async () => {
  const inFrame = await fixture.page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = './index.html';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const kind = typeof Reflect.get(frame.contentWindow ?? {}, 'desktop');
    frame.remove();
    return kind;
  });
  expect(inFrame).toBe('undefined');
});

test('a file that is not there is not found, and nothing is looked for elsewhere', async () => {
  const status = await fixture.page.evaluate(async () => (await fetch('./nothing.txt')).status);
  expect(status).toBe(404);
});
