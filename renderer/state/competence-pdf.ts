import type { CommandProblem } from '#data/command-problem.ts';
import { invalid, missing } from '#data/command-problem.ts';
import { firmId } from '#data/firm-id.ts';
import { competencePaper } from '#documents/competence-paper.ts';
import { parseTender } from '#domain/competence/tender.ts';
import type { TenderForm } from '#domain/competence/tender.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Dependencies } from './dependencies.ts';
import { fileName } from './file-name.ts';
import { notSaved } from './not-saved.ts';
import type { SavedFile } from './saved-file.ts';

/**
 * Typesets the competence of some people for a tender and saves it where the user says; `path` is null without. Refused
 * while one of them has a certificate that has lapsed.
 */
export async function exportCompetence(
  { desktop, store }: Dependencies,
  { form }: { readonly form: TenderForm },
): Promise<Result<SavedFile, CommandProblem>> {
  const { database, world } = store;
  const [certifications, trainings, everybody, firm] = await Promise.all([
    database.certifications.toArray(),
    database.trainings.toArray(),
    database.people.toArray(),
    database.firm.get(firmId),
  ]);
  const today = world.today();
  const wish = parseTender(form, { today, certifications });
  if (!wish.ok) return invalid(wish.error);
  const people = wish.value.personIds.flatMap(
    (id) => everybody.find((person) => person.id === id) ?? [],
  );
  if (firm === undefined || people.length === 0) return missing();
  const data = competencePaper({
    people,
    certifications,
    trainings,
    tender: wish.value.tender,
    firmName: firm.name,
    language: firm.language,
    madeOn: today,
  });
  const at = world.now();
  const made = await desktop['paper:archive']({ template: 'report', data, logo: null, at });
  if (made.status === 'failed') throw new Error(made.message);
  const name = fileName(data.title, 'pdf');
  const answer = await desktop['archive:export']({ sha256: made.sha256, name });
  if (answer.status === 'failed') return notSaved(answer.problem);
  return ok({ path: answer.status === 'saved' ? answer.path : null });
}
