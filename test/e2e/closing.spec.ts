import type { Page } from '@playwright/test';
import { driven, whenReady } from '#support/automation.ts';
import { expect, test } from '#support/program.ts';

const setUp = async (page: Page): Promise<void> => {
  await whenReady(page);
  await page.evaluate(() =>
    automation.commands.setUpFirm({
      firmName: 'Nordlys Förvaltning AB',
      organisationNumber: '556016-0680',
      personName: 'Anna Berg',
    }),
  );
};

/** What the page has to tell main goes out once it is drawn, and main answers in order: with this answer it knows. */
const untilMainKnows = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await desktop['app:about'](undefined);
  });

test('closing over an unsaved form asks; no keeps all that was typed, yes ends the program', async ({
  start,
}) => {
  const { app, page } = await start({ environment: driven });
  await setUp(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Kunder' }).first().click();
  await page
    .getByRole('link', { name: /^Ny kund/ })
    .first()
    .click();
  const name = page.getByRole('textbox', { name: /^Namn/ });
  await name.fill('Fjällräven Kommun');
  await untilMainKnows(page);
  const close = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().forEach((one) => one.close()),
    );
  const question = page.getByRole('dialog', { name: 'Stäng utan att spara?' });

  await close();
  await question.getByRole('button', { name: 'Avbryt' }).click();
  await expect(question).toBeHidden();
  await expect(name).toHaveValue('Fjällräven Kommun');

  await close();
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await question.getByRole('button', { name: 'Stäng utan att spara' }).click();
  expect(await ended).toBe(0);
});

test('closing with nothing unsaved asks nothing', async ({ start }) => {
  const { app, page } = await start({ environment: driven });
  await setUp(page);
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ app: main }) => main.quit());
  expect(await ended).toBe(0);
});
