import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptyPersonForm } from '#domain/people/person-form.ts';
import { driven, whenReady } from '#support/automation.ts';
import { expect, test } from '#support/program.ts';

const firm = {
  firmName: 'Nordlys Förvaltning AB',
  organisationNumber: '556016-0680',
  personName: 'Anna Berg',
};

test('a damaged journal is told at the start, shown as far as it goes, and takes nothing new', async ({
  start,
}) => {
  const first = await start({ environment: driven });
  await whenReady(first.page);
  await first.page.evaluate((given) => automation.commands.setUpFirm(given), firm);
  await first.page.evaluate(() => automation.commands.undo());
  await first.close();

  const file = path.join(first.dataFolder, 'workspaces', 'own', 'journal', '000001.ndjson');
  const bytes = readFileSync(file);
  // A letter in the last record's middle.
  const place = bytes.lastIndexOf('\n', bytes.length - 2) + 40;
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
  writeFileSync(file, bytes);

  const { page } = await start({ dataFolder: first.dataFolder, environment: driven });
  await expect(page.getByRole('heading', { name: 'Journalen är skadad' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('000001.ndjson');
  await page.getByRole('button', { name: 'Fortsätt och läs' }).click();
  await expect(page.getByRole('region', { name: 'Journalen är skadad' })).toBeVisible();
  const form = { ...emptyPersonForm(), name: 'Bo Ek' };
  expect(
    await page.evaluate((given) => automation.commands.savePerson({ id: null, form: given }), form),
  ).toEqual({ ok: false, error: { kind: 'rule', code: 'journal-damaged' } });
  expect(readFileSync(file).equals(bytes)).toBe(true);
});
