import {
  parseCertification,
  parseCpd,
  parseRenewal,
  type CertificationForm,
  type CpdForm,
  type RenewalForm,
} from '#domain/competence/certification-form.ts';
import type { CertificationId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import { removeAlong } from './remove-along.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

export type SaveCertification = {
  readonly id: CertificationId | null;
  readonly form: CertificationForm;
};

/** Makes (id null) or changes a certificate; its log of points is kept. */
export function saveCertification(
  store: Store,
  { id, form }: SaveCertification,
): Promise<Outcome<CertificationId>> {
  return commit(store, 'save-certification', async (draft, database) => {
    const { world } = store;
    const parsed = parseCertification(form, { today: world.today() });
    if (!parsed.ok) return invalid(parsed.error);
    const fields = parsed.value;
    if (id === null)
      return ok(draft.create('certifications', world.newId(), { ...fields, cpd: [] }).id);
    const before = await liveRow(database, 'certifications', id);
    if (before === null) return missing();
    return ok(draft.change('certifications', before, fields).id);
  });
}

/** Takes a certificate out of sight with its files. */
export function removeCertification(
  store: Store,
  { id }: { readonly id: CertificationId },
): Promise<Outcome<null>> {
  return commit(store, 'remove-certification', async (draft, database) => {
    const before = await liveRow(database, 'certifications', id);
    if (before === null) return missing();
    await removeAlong(draft, database, 'attachments', 'recordId', id);
    draft.remove('certifications', before);
    return ok(null);
  });
}

export type RenewCertification = { readonly id: CertificationId; readonly form: RenewalForm };

/** Gives a certificate that is held a new term; when that was done stands in its history. */
export function renewCertification(
  store: Store,
  { id, form }: RenewCertification,
): Promise<Outcome<null>> {
  return commit(store, 'renew-certification', async (draft, database) => {
    const { world } = store;
    const parsed = parseRenewal(form, { today: world.today() });
    if (!parsed.ok) return invalid(parsed.error);
    const before = await liveRow(database, 'certifications', id);
    if (before === null) return missing();
    if (before.status !== 'held') return broken('status-not-allowed');
    const { on, validUntil } = parsed.value;
    draft.change('certifications', before, { validUntil });
    recordStatus(draft, world, {
      table: 'certifications',
      recordId: id,
      from: before.validUntil,
      to: validUntil,
      reason: on,
    });
    return ok(null);
  });
}

export type AddCpd = { readonly id: CertificationId; readonly form: CpdForm };

/** Adds points to a certificate's log, which stays in the order of its days. */
export function addCpd(store: Store, { id, form }: AddCpd): Promise<Outcome<null>> {
  return commit(store, 'add-cpd', async (draft, database) => {
    const { world } = store;
    const parsed = parseCpd(form, { today: world.today() });
    if (!parsed.ok) return invalid(parsed.error);
    const before = await liveRow(database, 'certifications', id);
    if (before === null) return missing();
    const entry = { ...parsed.value, id: world.newId<'Cpd'>() };
    const cpd = [...before.cpd, entry].toSorted((one, other) => compareTexts(one.date, other.date));
    draft.change('certifications', before, { cpd });
    return ok(null);
  });
}

export type RemoveCpd = { readonly id: CertificationId; readonly entryId: string };

export function removeCpd(store: Store, { id, entryId }: RemoveCpd): Promise<Outcome<null>> {
  return commit(store, 'remove-cpd', async (draft, database) => {
    const before = await liveRow(database, 'certifications', id);
    if (before === null || !before.cpd.some((each) => each.id === entryId)) return missing();
    draft.change('certifications', before, {
      cpd: before.cpd.filter((each) => each.id !== entryId),
    });
    return ok(null);
  });
}
