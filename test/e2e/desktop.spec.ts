import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import type { ElectronApplication, Page } from '@playwright/test';
import { driven, whenReady } from '#support/automation.ts';
import { catchOpenings } from '#support/dialogs.ts';
import { removeFolder, temporaryFolder } from '#support/launch.ts';
import { openScreen } from '#support/pages/new-firm.ts';
import { expect, test } from '#support/program.ts';
import { inRepository } from '#support/repository.ts';
import { makeSmallFirm } from '#support/small-firm.ts';
import { storedRows } from '#support/stored-data.ts';

const boundsOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());

test('a second start shows the window that is there, and ends', async ({ start }) => {
  const { app, dataFolder } = await start();
  await app.evaluate(({ app: main }) => {
    main.once('second-instance', () => Object.assign(globalThis, { isAskedFor: true }));
  });
  const program: unknown = createRequire(import.meta.url)('electron');
  const second = spawn(String(program), ['.'], {
    cwd: inRepository(),
    env: { ...process.env, FORVALTA_DATA: dataFolder },
    stdio: 'ignore',
  });
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'isAskedFor'))).toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the window opens where it stood, in the language and look that were chosen', async ({
  start,
}) => {
  const dataFolder = temporaryFolder('desktop');
  const first = await start({ dataFolder, environment: driven });
  await whenReady(first.page);
  await makeSmallFirm(first.page);
  const wanted = { x: 30, y: 40, width: 1100, height: 700 };
  await first.app.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
  }, wanted);
  await openScreen(first.page, 'Inställningar');
  await first.page.getByRole('tab', { name: 'Utseende' }).click();
  await first.page.getByText('Mörkt', { exact: true }).click();
  await first.page.getByText('English', { exact: true }).click();
  await expect(first.page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(
    first.page.getByRole('navigation').getByRole('link', { name: 'Hours' }).first(),
  ).toBeVisible();
  const labels = () =>
    first.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  await expect.poll(labels).toEqual(['File', 'Edit', 'Go to', 'View', 'Window', 'Help']);
  await first.close();

  const second = await start({ dataFolder });
  expect(await boundsOf(second.app)).toEqual(wanted);
  await expect(
    second.page.getByRole('navigation').getByRole('link', { name: 'Hours' }).first(),
  ).toBeVisible();
  await expect(second.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('links leave the program only to known places; navigation, windows, permissions and foreign files are refused', async ({
  program: { app, page },
}) => {
  await expect(page.getByRole('heading', { name: 'Välkommen' })).toBeVisible();
  const opened = await catchOpenings(app);
  const link = (url: string) => page.evaluate((to) => desktop['link:open']({ url: to }), url);
  const fine = ['https://www.skatteverket.se/foretag', 'mailto:anna@kund.example?subject=Hej'];
  const foul = [
    'http://www.skatteverket.se/',
    'https://skatteverket.se.evil.example/',
    'https://evil.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'mailto:a@b.example?attach=/etc/passwd',
  ];
  for (const url of fine) expect(await link(url), url).toEqual({ status: 'opened' });
  for (const url of foul) expect(await link(url), url).toEqual({ status: 'refused' });
  expect(await opened()).toEqual(fine);

  await page.evaluate(() => void window.open('https://evil.example/'));
  const seen = await page.evaluate(async () => {
    const status = async (address: string) => {
      try {
        return (await fetch(address)).status;
      } catch {
        return 'refused';
      }
    };
    return {
      traversal: [
        await status('/../../package.json'),
        await status('/%2e%2e/%2e%2e/package.json'),
        await status('/..%2f..%2fpackage.json'),
        await status('/assets/..%5c..%5cpackage.json'),
      ],
      notification: await Notification.requestPermission(),
      place: await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          () => resolve('denied'),
        );
      }),
    };
  });
  expect(seen).toEqual({
    traversal: [404, 404, 404, 404],
    notification: 'denied',
    place: 'denied',
  });
  const address = page.url();
  await page.evaluate(() => {
    location.href = 'https://evil.example/';
  });
  await expect(page.getByRole('heading', { name: 'Välkommen' })).toBeVisible();
  expect(page.url()).toBe(address);
  await expect.poll(() => app.windows().length).toBe(1);
  expect(await opened()).toEqual(fine);
});

const ownRecords = async (page: Page) => [
  await storedRows(page, 'clients'),
  await storedRows(page, 'people'),
];

test('the sample firm is explored and removed, and one’s own data never notices', async ({
  start,
}) => {
  const { page, dataFolder, faults } = await start({ environment: driven });
  await whenReady(page);
  await makeSmallFirm(page);
  const before = await ownRecords(page);
  await openScreen(page, 'Inställningar');
  await page.getByRole('tab', { name: 'Data' }).click();
  await page.getByRole('button', { name: 'Utforska med exempeldata' }).click();
  await expect(page.getByText('Viskan Systemförvaltning AB')).toBeVisible({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Ta bort exempeldata' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort exempeldata' }).click();
  await expect(page.getByText('Provfirman AB')).toBeVisible();
  await expect(page.getByText('Viskan Systemförvaltning AB')).toBeHidden();
  await whenReady(page);
  expect(await ownRecords(page)).toEqual(before);
  expect(faults).toEqual([]);
  removeFolder(dataFolder);
});
