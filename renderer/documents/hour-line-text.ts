import type { Language } from '#domain/firm/firm.ts';
import type { Activity } from '#domain/hours/activity.ts';
import type { LineGrouping } from '#domain/invoices/invoice.ts';
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
  return texts[subject.grouping].slice(0, textLimits.line);
};
