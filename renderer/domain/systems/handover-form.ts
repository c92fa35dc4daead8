import { optional, parseChoice, readForm } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId, type Fields, type PersonId } from '#domain/record.ts';
import { ok, type FieldErrors, type Result } from '#domain/result.ts';
import { parseMultilineText, parseText, textLimits } from '#domain/text/text.ts';
import { formatDuration, toSeconds } from '#domain/time/duration.ts';
import { parseDuration } from '#domain/time/parse-duration.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { handoverReasons, type Handover, type HandoverItem } from './handover.ts';

/** A handover as typed; its items are ticked and written in the same form. */
export type HandoverForm = {
  readonly toPersonId: string;
  readonly plannedOn: string;
  readonly reason: string;
  readonly shadow: string;
  readonly clientInformedOn: string;
  readonly note: string;
  readonly items: readonly HandoverItem[];
};

export const emptyHandoverForm = (today: PlainDate): HandoverForm => ({
  toPersonId: '',
  plannedOn: today,
  reason: 'handover',
  shadow: '',
  clientInformedOn: '',
  note: '',
  items: [],
});

export const handoverToForm = (handover: Handover): HandoverForm => ({
  toPersonId: handover.toPersonId,
  plannedOn: handover.plannedOn,
  reason: handover.reason,
  shadow: handover.shadow === 0 ? '' : formatDuration(handover.shadow),
  clientInformedOn: handover.clientInformedOn ?? '',
  note: handover.note,
  items: handover.items,
});

/** What the form decides of a handover; how it ends has its own command. */
export type HandoverFields = Pick<
  Fields<Handover>,
  'toPersonId' | 'plannedOn' | 'reason' | 'shadow' | 'clientInformedOn' | 'note' | 'items'
>;

const readItems = (items: readonly HandoverItem[]): readonly HandoverItem[] =>
  items.flatMap((item) => {
    const text = parseText(item.text, textLimits.name);
    return text.ok && text.value !== '' ? [{ ...item, text: text.value }] : [];
  });

export const parseHandover = (
  form: HandoverForm,
  { today }: { readonly today: PlainDate },
): Result<HandoverFields, FieldErrors<HandoverForm, FieldProblem>> => {
  const read = readForm({
    toPersonId: parseId<PersonId>(form.toPersonId),
    plannedOn: parsePlainDate(form.plannedOn, today),
    reason: parseChoice(form.reason, handoverReasons),
    shadow: optional(form.shadow, parseDuration),
    clientInformedOn: optional(form.clientInformedOn, (text) => parsePlainDate(text, today)),
    note: parseMultilineText(form.note, textLimits.note),
  });
  if (!read.ok) return read;
  return ok({
    ...read.value,
    shadow: read.value.shadow ?? toSeconds(0),
    items: readItems(form.items),
  });
};
