import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { emptyContactForm } from '#domain/clients/contact-form.ts';
import { driven, whenReady } from '#support/automation.ts';
import { databaseFolders, deleteDatabases, truncateLogs } from '#support/browser-profile.ts';
import { temporaryFolder } from '#support/launch.ts';
import { expect, test } from '#support/program.ts';
import { makeSmallFirm } from '#support/small-firm.ts';
import { storedRows } from '#support/stored-data.ts';

declare global {
  /** What the page's progress bars have said since it was loaded. */
  var progress: string[];
}

const rows = async (page: Page) => {
  const [clients, people] = [await storedRows(page, 'clients'), await storedRows(page, 'people')];
  return { clients, people };
};

/** Writes nonsense over every file of the databases. */
const garble = (dataFolder: string): void => {
  for (const folder of databaseFolders(dataFolder))
    for (const name of readdirSync(folder, {
      recursive: true,
      withFileTypes: true,
      encoding: 'utf8',
    }))
      if (name.isFile())
        writeFileSync(path.join(name.parentPath, name.name), 'nonsense'.repeat(512));
};

const harms = {
  deleted: deleteDatabases,
  truncated: (folder: string) => truncateLogs(folder, 64),
  garbled: garble,
} as const;

test('the engine’s database deleted, truncated or garbled between runs: all of it is rebuilt from the journal', async ({
  start,
}) => {
  const dataFolder = temporaryFolder('recovery');
  let program = await start({ dataFolder, environment: driven });
  await whenReady(program.page);
  await makeSmallFirm(program.page);
  const before = await rows(program.page);
  for (const [name, harm] of Object.entries(harms)) {
    await program.close();
    harm(dataFolder);
    program = await start({ dataFolder, environment: driven });
    await whenReady(program.page);
    expect(await rows(program.page), name).toEqual(before);
    await expect(program.page.getByText('Provfirman AB')).toBeVisible();
  }
});

test('a rebuild is seen: a progress bar, and words that nothing is lost', async ({ start }) => {
  const { page } = await start({ environment: driven });
  await whenReady(page);
  const { clientId } = await makeSmallFirm(page);
  await page.evaluate(
    async ({ form, id }) => {
      for (let made = 0; made < 400; made += 1)
        await automation.commands.saveContact({ id: null, clientId: id, form });
    },
    { form: { ...emptyContactForm(), name: 'Bo Ek' }, id: clientId },
  );
  await page.addInitScript(() => {
    globalThis.progress = [];
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar !== null) globalThis.progress.push(document.body.textContent);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const deleting = indexedDB.deleteDatabase('forvalta');
        deleting.onsuccess = () => resolve();
        deleting.onblocked = () => resolve();
      }),
  );
  await page.reload();
  await whenReady(page);
  const said = (await page.evaluate(() => globalThis.progress)).join('\n');
  expect(said).toContain('Bygger upp databasen ur journalen');
  expect(said).toContain('Inget är förlorat');
});

test('a journal damaged in its middle is told in words, can be read, and takes nothing new', async ({
  start,
}) => {
  const dataFolder = temporaryFolder('damage');
  const first = await start({ dataFolder, environment: driven });
  await whenReady(first.page);
  const { clientId } = await makeSmallFirm(first.page);
  await first.close();
  const file = path.join(dataFolder, 'workspaces', 'own', 'journal', '000001.ndjson');
  const lines = readFileSync(file, 'utf8').split('\n');
  const damaged = lines.with(1, String(lines[1]).replace('Provfirman', 'Provfirnan'));
  writeFileSync(file, damaged.join('\n'));

  const { page } = await start({ dataFolder, environment: driven });
  await expect(page.getByRole('heading', { name: 'Journalen är skadad' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('inget nytt kan sparas');
  await expect(page.getByRole('alert')).toContainText('000001.ndjson');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).toBeVisible();
  const refused = await page.evaluate((id) => automation.commands.removeClient({ id }), clientId);
  expect(refused.ok).toBe(false);
  expect(readFileSync(file, 'utf8'), 'the journal is left as it is').toBe(damaged.join('\n'));
});

const inWindow = (app: ElectronApplication, script: string): Promise<string> =>
  app.evaluate(
    ({ BrowserWindow }, code) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code) as Promise<string>,
    script,
  );

test('a crashed page ends in the error screen, and reloading brings the program back', async ({
  start,
}) => {
  const { app, page } = await start({ environment: driven });
  await whenReady(page);
  await makeSmallFirm(page);
  const session = await app.context().newCDPSession(page);
  // It never answers: who would?
  void session.send('Page.crash').catch(() => undefined);
  const text = () => inWindow(app, 'document.body.innerText').catch(() => '');
  await expect.poll(text).toContain('Något gick fel');
  expect(await text()).toMatch(/Dina uppgifter är i säkerhet: \d+ poster/);
  await inWindow(app, 'document.getElementById("reload").click()').catch(() => '');
  await expect.poll(text).toContain('Provfirman AB');
});

test('a screen that throws shows what is safe and offers the details; a fault is logged without client data', async ({
  start,
}) => {
  const { app, page, dataFolder } = await start({ environment: driven });
  await whenReady(page);
  await makeSmallFirm(page);
  await page.evaluate(() => {
    const broken = (): never => {
      throw new RangeError('broken on purpose by "Kunden AB"');
    };
    URLSearchParams.prototype.get = broken;
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Fakturor' }).first().click();
  await page.getByRole('navigation').getByRole('link', { name: 'Timmar' }).first().click();
  const alert = page.getByRole('alert').filter({ hasText: 'Något gick fel' });
  await expect(alert).toBeVisible();
  await expect(alert).toContainText('ligger kvar i journalen');
  await alert.getByRole('button', { name: 'Kopiera detaljer' }).click();
  await expect(alert.getByRole('button', { name: 'Kopierat' })).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain(
    'broken on purpose',
  );
  await alert.getByRole('button', { name: 'Ladda om' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Timmar' })).toBeVisible();

  await page.evaluate(() => {
    void Promise.reject(new Error('no room for "Kunden AB", anna@kund.example, 556016-0680'));
  });
  await expect(page.getByText('Något oväntat hände')).toBeVisible();
  const log = () => readFileSync(path.join(dataFolder, 'logs', 'forvalta.log'), 'utf8');
  await expect.poll(log).toContain('no room for');
  expect(log()).toContain('broken on purpose');
  expect(log()).not.toMatch(/Kunden|anna@|556016/);
});
