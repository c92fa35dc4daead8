import { expect, test } from '#support/program.ts';

test('the program starts, has its name and breaks no security policy', async ({ program }) => {
  const { app, page, faults } = program;
  await expect(page).toHaveTitle(/Förvalta/);
  await expect(page.locator('body')).not.toBeEmpty();
  const inMain = await app.evaluate(({ app: main, BrowserWindow }) => ({
    name: main.getName(),
    userData: main.getPath('userData'),
    windows: BrowserWindow.getAllWindows().length,
  }));
  expect(inMain).toEqual({ name: 'Förvalta', userData: program.dataFolder, windows: 1 });
  expect(faults).toEqual([]);
});

test('the page has neither Node nor Electron, and may neither evaluate nor call home', async ({
  program,
}) => {
  const seen = await program.page.evaluate(async () => {
    const refused = async (run: () => unknown) => {
      try {
        await run();
        return 'allowed';
      } catch {
        return 'refused';
      }
    };
    return {
      require: typeof Reflect.get(window, 'require'),
      process: typeof Reflect.get(window, 'process'),
      network: await refused(() => fetch('https://outside.example/')),
      // Later, by the page's own clock: what Playwright itself evaluates may evaluate.
      evaluate: await refused(
        () =>
          new Promise((resolve, reject) => {
            setTimeout(() => {
              try {
                resolve(window.eval('1'));
              } catch {
                reject(new Error('refused'));
              }
            });
          }),
      ),
      isSecure: window.isSecureContext,
    };
  });
  expect(seen).toEqual({
    require: 'undefined',
    process: 'undefined',
    evaluate: 'refused',
    network: 'refused',
    isSecure: true,
  });
});
