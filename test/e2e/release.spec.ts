import type { Locator, Page } from '@playwright/test';
import { brandText } from '#domain/brand.ts';
import { emptyEnvironmentForm } from '#domain/systems/environment-form.ts';
import { emptySystemForm } from '#domain/systems/system-form.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { driven, whenReady } from '#support/automation.ts';
import { show } from '#support/pages/sound-page.ts';
import { expect, test } from '#support/program.ts';
import { makeSmallFirm } from '#support/small-firm.ts';

const day = brandText<PlainDate>('2026-11-24');

/** A firm that knows who sits here, and a system with a lead, a test and a production environment. */
async function makeSystem(page: Page): Promise<string> {
  const { clientId, personId } = await makeSmallFirm(page);
  const system = { ...emptySystemForm(day), name: 'Lagerportalen', leadId: personId };
  const environments = (['test', 'production'] as const).map((kind) => ({
    ...emptyEnvironmentForm(),
    kind,
    name: kind === 'test' ? 'Prov' : 'Drift',
  }));
  const id = await page.evaluate(
    async (given) => {
      const { commands } = automation;
      const made = await commands.saveSystem({
        id: null,
        clientId: given.clientId,
        form: given.system,
      });
      if (!made.ok) throw new Error(JSON.stringify(made.error));
      for (const form of given.environments) {
        const saved = await commands.saveEnvironment({ id: null, systemId: made.value, form });
        if (!saved.ok) throw new Error(JSON.stringify(saved.error));
      }
      await desktop['preferences:write']({ person: { own: given.personId, sample: null } });
      return made.value;
    },
    { clientId, personId, system, environments },
  );
  await page.reload();
  await whenReady(page);
  return id;
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await expect(page.getByRole('tabpanel', { name })).toBeVisible();
}
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

async function choose(page: Page, name: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** A box shows what is saved, which is a moment after the click. */
async function tick(box: Locator): Promise<void> {
  await box.click();
  await expect(box).toBeChecked();
}

/** Where on its way the release stands. */
const expectAt = (page: Page, status: string): Promise<void> =>
  expect(
    page.getByRole('list', { name: 'Releasens väg' }).locator('[aria-current=step]'),
  ).toHaveText(status);

/** What is written in place is kept when one leaves it. */
async function writeIn(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
  await field(page, name).blur();
}

async function beginRelease(page: Page, systemId: string): Promise<void> {
  await show(page, `/tasks/new?system=${systemId}`);
  await field(page, 'Rubrik').fill('Ny körplan');
  await choose(page, 'Slag', 'Release');
  await choose(page, 'Ansvarig', 'Eva Prov');
  await field(page, 'Planerad start').fill('2026-11-20');
  await field(page, 'Planerat slut').fill('2026-11-30');
  await press(page, 'Spara');
  await expect(page.getByRole('heading', { level: 1, name: 'Ny körplan' })).toBeVisible();
  await expectAt(page, 'Utkast');
}

async function writePlan(page: Page): Promise<void> {
  await field(page, 'Lägg till i omfattningen').fill('Sök på kaj');
  await field(page, 'Lägg till i omfattningen').press('Enter');
  const plan = section(page, 'Plan');
  await plan.getByRole('textbox', { name: 'Version' }).fill('2.0');
  await plan.getByRole('textbox', { name: 'Fönstret öppnar' }).fill('2026-11-24');
  await plan.getByRole('textbox', { name: 'Klockslag' }).first().fill('09:00');
  await plan.getByRole('textbox', { name: 'Fönstret stänger' }).fill('2026-11-24');
  await plan.getByRole('textbox', { name: 'Klockslag' }).last().fill('14:00');
  await press(page, 'Spara planen');
  await writeIn(page, 'Risker', 'Lagret räknas fel. Märks i piloten. Vi vänder.');
  await tick(page.getByRole('checkbox', { name: /^Kunden är informerad/ }));
}

async function planRollout(page: Page): Promise<void> {
  await openTab(page, 'Utrullning');
  await section(page, 'Utrullningens steg')
    .getByRole('button', { name: 'Lägg in vanliga steg' })
    .click();
  const live = stage(page, 'Produktion');
  await live.getByRole('button', { name: 'Planera' }).click();
  const dialog = page.getByRole('dialog', { name: 'Produktion' });
  await dialog.getByRole('textbox', { name: 'Planerad dag' }).fill('2026-11-24');
  await dialog.getByRole('textbox', { name: 'Kl.' }).fill('10:00');
  await choose(page, 'Miljö', 'Drift');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(live.getByText('Drift')).toBeVisible();
  const backout = section(page, 'Återgångsplan');
  await backout.getByRole('button', { name: 'Lägg in vanliga steg' }).click();
  await expect(backout.getByRole('listitem')).toHaveCount(5);
  await backout.getByRole('textbox', { name: 'Beslutspunkt, dag' }).fill('2026-11-24');
  await backout.getByRole('textbox', { name: 'Kl.' }).fill('12:00');
  await backout.getByRole('textbox', { name: 'Längsta tid' }).fill('0:45');
  await backout.getByRole('switch', { name: 'Återgången är provad' }).check();
  await press(page, 'Spara återgångsplanen');
}

async function waiveDocuments(page: Page): Promise<void> {
  await openTab(page, 'Dokument');
  const documents = section(page, 'Dokument som releasen ska lämna');
  const rows = documents.getByRole('row').filter({ has: page.getByRole('cell') });
  await expect(rows).toHaveCount(6);
  for (const row of await rows.all()) {
    await row.getByRole('button', { name: 'Avstå' }).click();
    const dialog = page.getByRole('dialog', { name: 'Avstå' });
    await dialog.getByRole('textbox').fill('Samma som förra gången');
    await dialog.getByRole('button', { name: 'Avstå' }).click();
    await expect(row.getByText('Avstått')).toBeVisible();
  }
  await expect(documents.getByText('6 av 6 klara')).toBeVisible();
}

/** The meeting: six answers by key, and the decision. */
async function decide(page: Page): Promise<void> {
  await openTab(page, 'Go/no-go');
  await page.getByRole('link', { name: 'Öppna beslutsrummet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Go\/no-go: / })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ja: Är allt testat/ })).toBeFocused();
  for (let asked = 0; asked < 6; asked += 1) await page.keyboard.press('j');
  await expect(page.getByRole('button', { name: /^Ja: /, pressed: true })).toHaveCount(6);
  await field(page, 'Närvarande').fill('Ove Rask, Kunden AB');
  await press(page, 'Go');
  await expect(page.getByText('Go · 24 nov. 2026 10:00')).toBeVisible();
  await press(page, 'Lämna rummet');
}

const stage = (page: Page, name: string) =>
  section(page, 'Utrullningens steg')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name }) });

/** Each stage in turn: begun, every check ticked, done; done is not offered before. */
async function rollOut(page: Page): Promise<void> {
  await openTab(page, 'Utrullning');
  await expect(page.getByRole('timer')).toContainText('Beslut senast 12:00');
  for (const name of ['Förberedelser och säkerhetskopia', 'Pilotgrupp', 'Produktion']) {
    await stage(page, name).getByRole('button', { name: 'Börja' }).click();
    const finish = stage(page, name).getByRole('button', { name: 'Klart' });
    await expect(finish).toBeDisabled();
    for (const check of await stage(page, name).getByRole('checkbox').all()) await tick(check);
    await finish.click();
    await expect(stage(page, name).getByText('Klart', { exact: true })).toBeVisible();
  }
}

async function signOff(page: Page): Promise<void> {
  await openTab(page, 'Godkännande');
  await field(page, 'Namn').fill('Ove Rask');
  await press(page, 'Skriv in godkännandet');
  await press(page, 'Godkänd av kunden · 1 fattas');
  const dialog = page.getByRole('dialog', { name: 'Godkänd av kunden' });
  await expect(dialog.getByRole('listitem')).toContainText('Eftervårdens dagar har inte gått');
  await dialog.getByRole('textbox', { name: 'Varför' }).fill('Kunden vill stänga före jul');
  await dialog.getByRole('button', { name: 'Gå vidare ändå' }).click();
  await expectAt(page, 'Godkänd av kunden');
}

test('a release is walked from draft to closed by hand', async ({ start }) => {
  const { page, faults } = await start({ environment: driven });
  await whenReady(page);
  await beginRelease(page, await makeSystem(page));

  await press(page, 'Planera · 4 fattas');
  const lacks = page.getByRole('dialog', { name: 'Planera' });
  await lacks.getByRole('button', { name: /Omfattningen är tom$/ }).click();
  await writePlan(page);
  await planRollout(page);
  await openTab(page, 'Översikt');
  await press(page, 'Planera');
  await expectAt(page, 'Planerad');
  await press(page, 'Börja bygga');
  await expectAt(page, 'Byggs');

  await tick(page.getByRole('checkbox', { name: 'Byggt: Sök på kaj' }));
  await waiveDocuments(page);
  await press(page, 'Börja testa');
  await expectAt(page, 'Testas');
  await press(page, 'Redo för beslut');
  await expectAt(page, 'Redo för beslut');

  await decide(page);
  await press(page, 'Go');
  await expectAt(page, 'Go beslutat');
  await press(page, 'Börja rulla ut');
  await expectAt(page, 'Rullas ut');
  await rollOut(page);
  await press(page, 'Till eftervård');
  await expectAt(page, 'Eftervård');

  await signOff(page);
  await choose(page, 'Utfall', 'Lyckad');
  await writeIn(page, 'Lärdomar', 'Piloten fann allt. Börja med den nästa gång också.');
  await press(page, 'Avsluta');
  await expectAt(page, 'Avslutad');

  await openTab(page, 'Översikt');
  const history = section(page, 'Händelser').getByRole('listitem');
  await expect(history).toHaveCount(9);
  await expect(history.first()).toContainText('Avslutad');
  await expect(history.nth(1)).toContainText('Kunden vill stänga före jul');
  await expect(page.getByRole('button', { name: 'Spara planen' })).toHaveCount(0);
  expect(faults).toEqual([]);
});
