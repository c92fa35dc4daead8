import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { brandText } from '#domain/brand.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { driven, whenReady } from '#support/automation.ts';
import { answerSaveDialog } from '#support/dialogs.ts';
import { removeFolder, temporaryFolder } from '#support/launch.ts';
import { expect, test } from '#support/program.ts';
import { makeSmallFirm, type SmallFirm } from '#support/small-firm.ts';

const day = brandText<PlainDate>('2026-11-24');

/** One hour, invoiced. */
const issueOne = (page: Page, firm: SmallFirm): Promise<string> =>
  page.evaluate(
    async ({ clientId, form, date }) => {
      const { commands } = automation;
      await commands.saveTimeEntry({ id: null, form });
      const draft = await commands.draftInvoice({
        clientId,
        from: date,
        to: date,
        grouping: 'task',
      });
      if (!draft.ok) throw new Error(JSON.stringify(draft.error));
      const issued = await commands.issueInvoice({ id: draft.value, issueDate: date });
      if (!issued.ok) throw new Error(JSON.stringify(issued.error));
      return issued.value.id;
    },
    {
      clientId: firm.clientId,
      form: { ...emptyTimeEntryForm(day), ...firm, duration: '1:00' },
      date: day,
    },
  );

const run = (program: string, args: readonly string[]): unknown =>
  execFileSync(program, args, { stdio: 'ignore' });

/** Makes a file system of a few kilobytes, where this user may. */
const mountTiny = (folder: string): boolean => {
  try {
    mkdirSync(folder);
    run('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', folder]);
    return true;
  } catch {
    return false;
  }
};

/** A folder into which even root can't write: it lies in the kernel's own tables. */
const unwritable = '/proc/sys';

test('an export that fails says so in words, leaves nothing half-written and marks nothing', async ({
  start,
}) => {
  const { app, page, faults } = await start({ environment: driven });
  await whenReady(page);
  const id = await issueOne(page, await makeSmallFirm(page));
  await page.reload();
  await whenReady(page);
  const records = () => page.evaluate(async () => (await desktop['journal:state'](undefined)).seq);
  const seq = await records();
  await page.evaluate((to) => {
    location.hash = `/invoices/${to}`;
  }, id);
  const out = temporaryFolder('export');
  const save = page.getByRole('button', { name: 'Spara PDF som …' });
  const notices = page.getByRole('complementary', { name: 'Meddelanden' });
  const refuse = async (folder: string, words: RegExp): Promise<void> => {
    await answerSaveDialog(app, path.join(folder, 'faktura.pdf'));
    await save.click();
    await expect(notices.getByText(words)).toBeVisible();
    await notices.getByRole('button', { name: 'Stäng meddelandet' }).first().click();
    await expect(notices.getByText(words)).toHaveCount(0);
  };

  await test.step('a folder that is not there', async () => {
    await refuse(path.join(out, 'saknas'), /Filen finns inte längre där|Mappen/);
    expect(existsSync(path.join(out, 'saknas'))).toBe(false);
  });

  await test.step('a folder that can not be written', async () => {
    await refuse(unwritable, /får inte skriva där|skrivskyddad|finns inte/);
  });

  await test.step('a cancelled dialog is no failure', async () => {
    await app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = () => {
        Object.assign(globalThis, { isAsked: true });
        return Promise.resolve({ canceled: true, filePath: '' });
      };
    });
    await save.click();
    await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'isAsked'))).toBe(true);
    await expect(notices.getByRole('alert')).toHaveCount(0);
    await expect(page.getByText('PDF:en är sparad.')).toBeHidden();
  });

  const tiny = path.join(out, 'full');
  if (mountTiny(tiny))
    try {
      await test.step('a full disk, really', async () => {
        await refuse(tiny, /Disken är full/);
        expect(readdirSync(tiny)).toEqual([]);
      });
    } finally {
      run('umount', [tiny]);
    }
  else
    test.info().annotations.push({
      type: 'not seen here',
      description:
        'a really full disk: this user may not mount one. Faults of every write are in test/electron/main.',
    });

  await test.step('and a folder that can be written gets the whole file', async () => {
    const file = path.join(out, 'faktura.pdf');
    await answerSaveDialog(app, file);
    await save.click();
    await expect(page.getByText('PDF:en är sparad.')).toBeVisible();
    expect(statSync(file).size).toBeGreaterThan(10_000);
    expect(readdirSync(out).filter((name) => name !== 'full')).toEqual(['faktura.pdf']);
  });
  expect(await records(), 'nothing is written in the journal for an export').toBe(seq);
  expect(faults).toEqual([]);
  removeFolder(out);
});
