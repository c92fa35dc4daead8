import {
  appendFileSync,
  closeSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { brandText } from '#domain/brand.ts';
import { emptyTaskForm } from '#domain/lifecycle/task-form.ts';
import { emptySystemForm } from '#domain/systems/system-form.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { driven, whenReady } from '#support/automation.ts';
import { answerSaveDialog, catchOpenings } from '#support/dialogs.ts';
import { removeFolder, temporaryFolder, type Program } from '#support/launch.ts';
import { expect, test } from '#support/program.ts';
import { makeSmallFirm } from '#support/small-firm.ts';
import { wordsOf } from '#support/words.ts';

const words = wordsOf.sv.attachments;

/** Every file of the archive, by its path within. */
const archived = (dataFolder: string): readonly string[] => {
  const folder = path.join(dataFolder, 'workspaces', 'own', 'archive');
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((name) => statSync(name).isFile());
};

const files = (page: Page) => page.getByRole('region', { name: words.title });
const input = (page: Page) => files(page).locator('input[type=file]');
const row = (page: Page, name: string) => files(page).getByRole('row').filter({ hasText: name });

/** A small firm's task, opened: a record that holds files. */
async function openTask({ page }: Program): Promise<void> {
  await whenReady(page);
  const { clientId } = await makeSmallFirm(page);
  const day = brandText<PlainDate>('2026-11-24');
  const system = { ...emptySystemForm(day), name: 'Lagerportalen' };
  const task = { ...emptyTaskForm(), kind: 'other', title: 'Byt databas' };
  await page.evaluate(
    async (given) => {
      const { commands } = automation;
      const made = await commands.saveSystem({ id: null, ...given.system });
      if (!made.ok) throw new Error(JSON.stringify(made));
      const form = { ...given.task, systemId: made.value };
      const begun = await commands.saveTask({ id: null, form });
      if (!begun.ok) throw new Error(JSON.stringify(begun));
      location.hash = `#/tasks/${begun.value}`;
    },
    { system: { clientId, form: system }, task },
  );
  await expect(files(page)).toBeVisible();
}

const chooseFromMenu = async (page: Page, name: string, item: string): Promise<void> => {
  await row(page, name).getByRole('button').click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
};

test('files are added, opened as read-only copies, saved elsewhere, renamed, taken away and taken back', async ({
  start,
}) => {
  const program = await start({ environment: driven });
  const { app, page, dataFolder, faults } = program;
  await openTask(program);
  const sources = temporaryFolder('sources');
  const one = path.join(sources, 'Driftinstruktion.txt');
  const twin = path.join(sources, 'Samma.txt');
  writeFileSync(one, 'Starta om tjänsten.');
  writeFileSync(twin, 'Starta om tjänsten.');
  await input(page).setInputFiles([one, twin]);
  await expect(row(page, 'Driftinstruktion.txt')).toBeVisible();
  await expect(row(page, 'Samma.txt')).toBeVisible();
  expect(archived(dataFolder)).toHaveLength(1);

  const opened = await catchOpenings(app);
  await row(page, 'Driftinstruktion').focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await opened()).length).toBe(1);
  const [copy = ''] = await opened();
  expect(path.basename(copy)).toBe('Driftinstruktion.txt');
  expect(readFileSync(copy, 'utf8')).toBe('Starta om tjänsten.');
  expect(statSync(copy).mode & 0o222).toBe(0);

  const elsewhere = path.join(sources, 'kopia.txt');
  await answerSaveDialog(app, elsewhere);
  await chooseFromMenu(page, 'Driftinstruktion', words.saveAs);
  await expect(page.getByText(words.savedCopy)).toBeVisible();
  expect(readFileSync(elsewhere, 'utf8')).toBe('Starta om tjänsten.');

  await chooseFromMenu(page, 'Samma.txt', words.rename);
  const dialog = page.getByRole('dialog', { name: words.renameTitle });
  await dialog.getByRole('textbox').fill('../../etc/passwd');
  await dialog.getByRole('button', { name: words.rename }).click();
  await expect(row(page, 'passwd.txt')).toBeVisible();
  await chooseFromMenu(page, 'passwd.txt', words.remove);
  await expect(row(page, 'passwd.txt')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'passwd.txt')).toBeVisible();
  expect(faults).toEqual([]);
  removeFolder(sources);
});

test('a file of two gigabytes shows how far it has come, costs little memory, and leaves nothing when it is cancelled', async ({
  start,
}) => {
  const program = await start({ environment: driven });
  const { app, page, dataFolder } = program;
  await openTask(program);
  const sources = temporaryFolder('sources');
  const big = path.join(sources, 'Databasdump.bin');
  const file = openSync(big, 'w');
  ftruncateSync(file, 2 * 1024 ** 3);
  closeSync(file);
  const memory = () => app.evaluate(() => process.memoryUsage().rss);
  const before = await memory();
  await input(page).setInputFiles(big);
  const progress = files(page).getByRole('progressbar');
  const sent = async () => Number(await progress.getAttribute('value'));
  await expect.poll(sent, { timeout: 60_000 }).toBeGreaterThan(64 * 1024 ** 2);
  expect(archived(dataFolder)).toEqual([expect.stringMatching(/\.tmp$/)]);
  expect((await memory()) - before).toBeLessThan(400 * 1024 ** 2);
  await files(page).getByRole('button', { name: 'Avbryt Databasdump.bin' }).click();
  await expect(progress).toBeHidden();
  await expect.poll(() => archived(dataFolder)).toEqual([]);
  await expect(page.getByText('”Databasdump.bin” avbruten. Inget är sparat.')).toBeVisible();

  await input(page).setInputFiles(big);
  await expect.poll(sent, { timeout: 60_000 }).toBeGreaterThan(0);
  await page.reload();
  await whenReady(page);
  await expect.poll(() => archived(dataFolder)).toEqual([]);
  removeFolder(sources);
});

/** Drops files made in the page, as a browser hands them over. */
const drop = async (page: Page, names: readonly string[]): Promise<void> => {
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const name of given) data.items.add(new File([`innehåll i ${name}`], name));
    return data;
  }, names);
  const zone = files(page).getByRole('heading', { name: words.title });
  for (const event of ['dragenter', 'dragover', 'drop'])
    await zone.dispatchEvent(event, { dataTransfer: transfer });
};

test('names that no file may have are made fit or refused in words', async ({ start }) => {
  const program = await start({ environment: driven });
  const { page, dataFolder } = program;
  await openTask(program);
  await drop(page, ['../../../etc/passwd', `${'å'.repeat(300)}.pdf`, 'CON.txt', 'a\u0000b.txt']);
  await expect(row(page, 'passwd')).toBeVisible();
  await expect(row(page, `${'å'.repeat(116)}.pdf`)).toBeVisible();
  await expect(row(page, '_CON.txt')).toBeVisible();
  await expect(row(page, 'a_b.txt')).toBeVisible();
  expect(archived(dataFolder)).toHaveLength(4);
  await drop(page, ['..']);
  await expect(files(page).getByText(words.problem.name)).toBeVisible();
  expect(archived(dataFolder)).toHaveLength(4);
});

test('a file that was removed or altered on the disk is seen and said, and heals when it is added again', async ({
  start,
}) => {
  const program = await start({ environment: driven });
  const { page, dataFolder } = program;
  await openTask(program);
  const sources = temporaryFolder('sources');
  const source = path.join(sources, 'Testrapport.txt');
  writeFileSync(source, 'Allt gick bra.');
  await input(page).setInputFiles(source);
  await expect(row(page, 'Testrapport.txt')).toBeVisible();
  const [stored = ''] = archived(dataFolder);

  writeFileSync(stored, 'Allt gick BRA.');
  await row(page, 'Testrapport.txt').focus();
  await page.keyboard.press('Enter');
  await expect(row(page, 'Testrapport.txt').getByText(words.altered)).toBeVisible();
  await expect(files(page).getByText(/har ändrats\. Den öppnas inte/)).toBeVisible();
  await input(page).setInputFiles(source);
  await expect(row(page, 'Testrapport.txt').getByText(words.there)).toBeVisible();

  rmSync(stored);
  await page.reload();
  await whenReady(page);
  await expect(row(page, 'Testrapport.txt').getByText(words.missing)).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await page.getByRole('tab', { name: 'Data' }).click();
  await page.getByRole('button', { name: words.checkAll.start }).click();
  await expect(page.getByText(/^1 saknas, 0 är ändrade/)).toBeVisible();
  removeFolder(sources);
});

test('a file that vanishes, or changes while it is added, is not stored by half', async ({
  start,
}) => {
  const program = await start({ environment: driven });
  const { page, dataFolder } = program;
  await openTask(program);
  const sources = temporaryFolder('sources');
  const source = path.join(sources, 'Logg.txt');
  writeFileSync(source, 'rad 1\n');
  // The page holds the file from the moment at which it is chosen; it is read a little later.
  const held = await page.evaluateHandle(() => document.createElement('input'));
  await held.evaluate((chooser) => {
    chooser.type = 'file';
    document.body.append(chooser);
  });
  await held.asElement()?.setInputFiles(source);
  appendFileSync(source, 'rad 2\n');
  const dropHeld = async (): Promise<void> => {
    const transfer = await held.evaluateHandle((chooser) => {
      const data = new DataTransfer();
      for (const file of chooser.files ?? []) data.items.add(file);
      return data;
    });
    const zone = files(page).getByRole('heading', { name: words.title });
    await zone.dispatchEvent('drop', { dataTransfer: transfer });
  };
  await dropHeld();
  await expect(files(page).getByText(words.problem.changed)).toBeVisible();
  await files(page).getByRole('button', { name: 'Stäng meddelandet om Logg.txt' }).click();
  rmSync(source);
  await dropHeld();
  await expect(files(page).getByText(words.problem.vanished)).toBeVisible();
  expect(archived(dataFolder)).toEqual([]);
  removeFolder(sources);
});
