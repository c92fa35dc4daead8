import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { brandText } from '#domain/brand.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { emptySystemForm } from '#domain/systems/system-form.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { driven, whenReady } from '#support/automation.ts';
import { answerSaveDialog } from '#support/dialogs.ts';
import { removeFolder, temporaryFolder } from '#support/launch.ts';
import { openScreen } from '#support/pages/new-firm.ts';
import { expectFits, show } from '#support/pages/sound-page.ts';
import { expect, test } from '#support/program.ts';
import { bareText } from '#support/read-pdf.ts';
import { makeSmallFirm, type SmallFirm } from '#support/small-firm.ts';
import { wordsOf } from '#support/words.ts';

const day = brandText<PlainDate>('2026-11-24');

const { field: said } = wordsOf.sv.problems;
type Wrong = readonly (readonly [field: string, typed: string, problem: keyof typeof said])[];

const field = (scope: Page | Locator, name: string) =>
  scope.getByRole('textbox', { name, exact: true });

/** Each wrong text is refused at its field, in words with an example, and stays there to be mended. */
async function expectRefused(scope: Page | Locator, save: Locator, wrong: Wrong): Promise<void> {
  for (const [name, typed, problem] of wrong) {
    const before = await field(scope, name).inputValue();
    await field(scope, name).fill(typed);
    await save.click();
    await expect
      .soft(field(scope, name), `${name}: ${typed}`)
      .toHaveAccessibleDescription(
        new RegExp(said[problem].replaceAll(/[.?*+^$()[\]{}|\\]/g, '\\$&')),
      );
    await expect.soft(field(scope, name)).toHaveValue(typed);
    await field(scope, name).fill(before);
  }
}

const ready = async (page: Page): Promise<SmallFirm> => {
  await whenReady(page);
  const firm = await makeSmallFirm(page);
  await page.evaluate(
    (own) => desktop['preferences:write']({ person: { own, sample: null } }),
    firm.personId,
  );
  await page.reload();
  await whenReady(page);
  return firm;
};

test('what can not be right is refused at its field with an example, and the rest of the form is kept', async ({
  start,
}) => {
  const { page, faults } = await start({ environment: driven });
  const { clientId } = await ready(page);
  const save = page.getByRole('button', { name: 'Spara', exact: true });

  await test.step('the firm', async () => {
    await openScreen(page, 'Inställningar');
    await field(page, 'Telefon').fill('0480-123 45');
    await expectRefused(page, save, [
      ['Organisationsnummer', '556703-7486', 'organisation-number-check-digit'],
      ['Organisationsnummer', '55670', 'organisation-number-length'],
      ['Organisationsnummer', 'ABC', 'organisation-number-format'],
      ['Momsregistreringsnummer', 'SE556703748502', 'vat-number-suffix'],
      ['Momsregistreringsnummer', '5567037485', 'vat-number-country'],
      ['Bankgiro', '5805-6202', 'bankgiro-check-digit'],
      ['Bankgiro', '580', 'bankgiro-length'],
      ['Plusgiro', '90 20 03-4', 'plusgiro-check-digit'],
      ['IBAN', 'SE45 5000 0000 0583 9825 7467', 'iban-check-digit'],
      ['IBAN', 'SE45 5000', 'iban-length'],
      ['BIC', 'X', 'bic-format'],
      ['E-post', 'anna', 'email-format'],
      ['Landskod', 'Sverige', 'country-format'],
      ['Företagsnamn', '', 'required'],
    ]);
    await expect(field(page, 'Telefon'), 'what was right is kept').toHaveValue('0480-123 45');
    await page.getByRole('tab', { name: 'Priser' }).click();
    await page.getByRole('button', { name: 'Ändra: Företagets timpris' }).click();
    const rate = page.getByRole('dialog');
    await expectRefused(rate, rate.getByRole('button', { name: 'Ändra priset' }), [
      ['Timpris', 'tusen', 'money-format'],
      ['Timpris', '-5', 'money-negative'],
      ['Timpris', '1,999', 'money-decimals'],
    ]);
    await rate.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('tab', { name: 'Fakturering' }).click();
    await expectRefused(page, save, [
      ['Betalningsvillkor, dagar', 'trettio', 'number-format'],
      ['Momssats, procent', '125', 'percentage-too-large'],
    ]);
    await save.click();
    await expect(page.getByText('Inställningarna sparade')).toBeVisible();
  });

  await test.step('hours', async () => {
    await show(page, '/hours?view=day&day=2026-11-24');
    await page.getByRole('button', { name: 'Ny post' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Ny post' });
    await expectRefused(dialog, dialog.getByRole('button', { name: 'Spara' }), [
      ['Datum', '31/2', 'date-does-not-exist'],
      ['Datum', 'snart', 'date-format'],
      ['Start', '25:00', 'time-format'],
      ['Timpris', 'mycket', 'money-format'],
    ]);
    await page.reload();
    await whenReady(page);
  });

  await test.step('an invoice', async () => {
    const id = await page.evaluate(async (client) => {
      const draft = await automation.commands.startDraft({ clientId: client });
      return draft.ok ? draft.value : null;
    }, clientId);
    await show(page, `/invoices/${String(id)}`);
    await page.getByRole('button', { name: 'Lägg till rad' }).click();
    const line = page.getByRole('listitem', { name: 'Rad 1' });
    await field(line, 'Text').fill('Arbete');
    await expectRefused(line, save, [
      ['Antal', 'många', 'quantity-format'],
      ['À-pris', 'dyrt', 'money-format'],
      ['Rabatt %', 'lite', 'percentage-format'],
    ]);
    await expect(field(line, 'Text')).toHaveValue('Arbete');
  });
  expect(faults).toEqual([]);
});

const script =
  '<script>globalThis.isTaken = true</script><img src=x onerror="globalThis.isTaken = true">';
const formula = "=cmd|'/C calc'!A0";
const odd = {
  emoji: '👩🏽‍💻 🏴‍☠️ 🎉',
  'right to left': 'مرحبا بالعالم שלום',
  script,
  formula,
  'nothing at all between': 'Åå\u0000Öö',
  'no blank': 'W'.repeat(200),
} as const;
const tooLong = 'lång text '.repeat(1000);

const isTaken = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'isTaken') === true);

/** Writes a text into every named field and saves. */
async function writeAll(page: Page, names: readonly string[], text: string): Promise<void> {
  for (const name of names) await field(page, name).fill(text);
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
}

test('any text is shown as text, runs nowhere, breaks no screen; one that is too long is refused', async ({
  start,
}) => {
  const { app, page, faults } = await start({ environment: driven });
  const { clientId, personId } = await ready(page);
  const systemId = await page.evaluate(
    async ({ client, person, form }) => {
      const made = await automation.commands.saveSystem({
        id: null,
        clientId: client,
        form: { ...form, leadId: person },
      });
      return made.ok ? made.value : JSON.stringify(made.error);
    },
    { client: clientId, person: personId, form: { ...emptySystemForm(day), name: 'Portalen' } },
  );
  const forms = {
    client: {
      at: '/clients/new',
      names: ['Namn', 'Adress', 'Adress, rad 2', 'Ort', 'Er referens'],
    },
    system: { at: `/systems/new?client=${clientId}`, names: ['Namn', 'Syfte'] },
    task: { at: `/tasks/new?system=${systemId}`, names: ['Rubrik', 'Beskrivning'] },
    person: { at: '/people/new', names: ['Namn'] },
  } as const;

  for (const [noun, { at, names }] of Object.entries(forms)) {
    await test.step(noun, async () => {
      await show(page, at);
      await writeAll(page, names, tooLong);
      await expect(field(page, names[0])).toHaveAccessibleDescription(/för lång/);
      await expectFits(page, `${noun}, too long`);
      await page.reload();
      await whenReady(page);
      for (const [kind, text] of Object.entries(odd)) {
        await writeAll(page, names, text);
        const kept = text.replace('\u0000', '');
        await expect(page.getByRole('heading', { level: 1 }), `${noun}: ${kind}`).toHaveText(kept);
        await expectFits(page, `${noun}, ${kind}`);
        await show(page, at);
      }
    });
    await show(page, at.replace(/\/new.*/, ''));
    await expectFits(page, `list of ${noun}`);
  }
  expect(await isTaken(page)).toBe(false);

  const out = temporaryFolder('any-text');
  await test.step('on paper', async () => {
    const id = await page.evaluate(async (client) => {
      const draft = await automation.commands.startDraft({ clientId: client });
      return draft.ok ? draft.value : null;
    }, clientId);
    await show(page, `/invoices/${String(id)}`);
    for (const [index, text] of [...Object.values(odd), tooLong.slice(0, 4999)].entries()) {
      await page.getByRole('button', { name: 'Lägg till rad' }).click();
      const line = page.getByRole('listitem', { name: `Rad ${index + 1}`, exact: true });
      await field(line, 'Text').fill(text);
      await field(line, 'Antal').fill('1');
      await field(line, 'À-pris').fill('100');
    }
    await field(page, 'Text på fakturan').fill(`${script} #let x = 1 $a^2$ *fet*`);
    await field(page, 'Vår referens').fill(formula);
    await field(page, 'Leveransperiod från').fill('2026-11-01');
    await field(page, 'Leveransperiod till').fill('2026-11-24');
    await expectFits(page, 'draft of any text');
    await page.getByRole('button', { name: 'Utfärda …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Utfärda' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Faktura \d/ })).toBeVisible();
    await expectFits(page, 'invoice of any text');
    const pdf = path.join(out, 'faktura.pdf');
    await answerSaveDialog(app, pdf);
    await page.getByRole('button', { name: 'Spara PDF som …' }).click();
    await expect(page.getByText('PDF:en är sparad.')).toBeVisible();
    const text = bareText(readFileSync(pdf));
    expect(text).toContain('globalThis.isTaken');
    expect(text).toContain('=cmd|');
    expect(text).toContain('#letx=1$a^2$*fet*');
  });

  await test.step('in a spreadsheet a formula stays text', async () => {
    await page.evaluate(async ({ form }) => automation.commands.saveTimeEntry({ id: null, form }), {
      form: { ...emptyTimeEntryForm(day), clientId, personId, duration: '1:00', note: formula },
    });
    await show(page, '/hours?week=2026-11-23');
    const file = path.join(out, 'timmar.csv');
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: 'Exportera' }).click();
    await page.getByRole('menuitem', { name: /CSV/ }).first().click();
    await expect(page.getByText(/Timmarna exporterade/)).toBeVisible();
    expect(readFileSync(file, 'utf8')).not.toMatch(/(^|[;\n"])=cmd/);
  });
  expect(await isTaken(page)).toBe(false);
  expect(faults).toEqual([]);
  removeFolder(out);
});
