import type { Language } from '#domain/firm/firm.ts';
import type { Activity } from '#domain/hours/activity.ts';
import type { InvoiceLine, LineGrouping } from '#domain/invoices/invoice.ts';
import { textLimits } from '#domain/text/text.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { formatters } from '#i18n/format.ts';
import { paperWords } from './paper-words.ts';

/** What is known of the hours that become one line; names as the client knows them. */
export type HourLineSubject = {
  readonly grouping: LineGrouping;
  readonly system: string | null;
  readonly task: string | null;
  readonly person: string;
  readonly activity: Activity;
  /** The first hour's day and note: printed where each entry is a line of its own. */
  readonly workDate: PlainDate;
  readonly note: string;
  /** The contract that covers it, or beyond whose included hours it goes; null: charged by the hour. */
  readonly contract: {
    readonly coverage: NonNullable<InvoiceLine['coverage']>;
    readonly number: string;
  } | null;
  /** The time of the week that its rate is for; empty for none. */
  readonly window: string;
};

/** By which contract a line costs nothing, or why it costs what it does: "Ingår i avtal AVT-2024-005". */
const coverageText = ({ contract, window }: HourLineSubject, language: Language): string => {
  const words = paperWords[language].documents.coverage;
  const covered =
    contract === null ? '' : words[contract.coverage].replace('{{number}}', contract.number);
  const texts = [covered, covered === '' || contract?.coverage === 'overage' ? window : ''];
  return texts.filter((text) => text !== '').join(', ');
};

/** The text of a line made of hours, in the client's language: "Körplanen: Byte av databas". */
export const hourLineText = (subject: HourLineSubject, language: Language): string => {
  const activity = paperWords[language].documents.activity[subject.activity];
  const work = subject.task ?? activity;
  const place = subject.system === null ? work : `${subject.system}: ${work}`;
  const texts = {
    task: place,
    person: subject.person,
    activity,
    entry: [formatters(language).date(subject.workDate), place, subject.note.trim()]
      .filter((part) => part !== '')
      .join(', '),
  } as const satisfies Record<LineGrouping, string>;
  const covered = coverageText(subject, language);
  // What the contract says stays whole, however long the title.
  const room = textLimits.line - (covered === '' ? 0 : covered.length + 3);
  const text = texts[subject.grouping].slice(0, room);
  return covered === '' ? text : `${text} (${covered})`;
};
