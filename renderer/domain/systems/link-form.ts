import { parseChoice, readForm } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId, type Fields, type SystemId } from '#domain/record.ts';
import { ok, type FieldErrors, type Result } from '#domain/result.ts';
import { parseMultilineText, textLimits } from '#domain/text/text.ts';
import { linkKinds, type SystemLink } from './system-link.ts';
import { criticalities } from './system.ts';

/** A tie between the page's system and another, as typed; `direction` says from which of them it goes. */
export type LinkForm = {
  readonly direction: string;
  readonly kind: string;
  readonly otherId: string;
  readonly criticality: string;
  readonly note: string;
};

export const emptyLinkForm = (): LinkForm => ({
  direction: 'from',
  kind: 'depends-on',
  otherId: '',
  criticality: 'medium',
  note: '',
});

/** The form of a link as it is seen from one of its systems. */
export const linkToForm = (link: SystemLink, seenFrom: SystemId): LinkForm => {
  const isFrom = link.fromSystemId === seenFrom;
  return {
    direction: isFrom ? 'from' : 'to',
    kind: link.kind,
    otherId: isFrom ? link.toSystemId : link.fromSystemId,
    criticality: link.criticality,
    note: link.note,
  };
};

export const parseLink = (
  form: LinkForm,
  systemId: SystemId,
): Result<Fields<SystemLink>, FieldErrors<LinkForm, FieldProblem>> => {
  const read = readForm({
    direction: parseChoice(form.direction, ['from', 'to']),
    kind: parseChoice(form.kind, linkKinds),
    otherId: parseId<SystemId>(form.otherId),
    criticality: parseChoice(form.criticality, criticalities),
    note: parseMultilineText(form.note, textLimits.note),
  });
  if (!read.ok) return read;
  const { direction, otherId, ...fields } = read.value;
  return ok(
    direction === 'from'
      ? { ...fields, fromSystemId: systemId, toSystemId: otherId }
      : { ...fields, fromSystemId: otherId, toSystemId: systemId },
  );
};
