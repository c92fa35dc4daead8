import type { Certification } from '#domain/competence/certification.ts';
import type { Training } from '#domain/competence/training.ts';
import type { Language } from '#domain/firm/firm.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { competence as english } from '#i18n/en/competence.ts';
import { competence as swedish } from '#i18n/sv/competence.ts';
import { formatters } from '#i18n/format.ts';
import { paperWords } from './paper-words.ts';
import type { ReportData, ReportPart } from './report-data.ts';

const wordsOf = { sv: swedish, en: english } as const;

export type CompetenceSubject = {
  readonly people: readonly Person[];
  readonly certifications: readonly Certification[];
  readonly trainings: readonly Training[];
  /** What it is attached to; '' for nothing in particular. */
  readonly tender: string;
  readonly firmName: string;
  readonly language: Language;
  readonly madeOn: PlainDate;
};

type Printed = CompetenceSubject & {
  readonly words: (typeof wordsOf)[Language]['paper'];
  readonly date: (day: PlainDate | null) => string;
};

/** What a person holds today: planned and booked ones are no competence yet. */
const certificatesOf = (
  { certifications, words, date }: Printed,
  person: Person,
): readonly ReportPart[] => {
  const held = certifications
    .filter(({ personId, status }) => personId === person.id && status === 'held')
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'));
  if (held.length === 0) return [];
  return [
    {
      kind: 'table',
      title: `${person.name}: ${words.certificates}`,
      columns: [
        { title: words.name, share: 4 },
        { title: words.issuer, share: 3 },
        { title: words.obtained, share: 2 },
        { title: words.validUntil, share: 2 },
      ],
      rows: held.map(({ name, level, issuer, obtainedOn, validUntil }) => [
        `${name} ${level}`.trim(),
        issuer,
        date(obtainedOn),
        validUntil === null ? words.noEnd : date(validUntil),
      ]),
    },
  ];
};

/** The education that a person has been through, the newest first. */
const coursesOf = ({ trainings, words, date }: Printed, person: Person): readonly ReportPart[] => {
  const done = trainings
    .filter(({ personId, status }) => personId === person.id && status === 'done')
    .toSorted((one, other) => ((one.to ?? '') < (other.to ?? '') ? 1 : -1));
  if (done.length === 0) return [];
  return [
    {
      kind: 'table',
      title: `${person.name}: ${words.courses}`,
      columns: [
        { title: words.name, share: 5 },
        { title: words.provider, share: 3 },
        { title: words.done, share: 2 },
      ],
      rows: done.map(({ title, provider, to }) => [title, provider, date(to)]),
    },
  ];
};

/** The overview of competence that a tender asks for (itsm.md R9): what each holds, until when, and what they have learnt. */
export const competencePaper = (subject: CompetenceSubject): ReportData => {
  const { people, tender, firmName, language, madeOn } = subject;
  const format = formatters(language);
  const words = wordsOf[language].paper;
  const date = (day: PlainDate | null): string => (day === null ? '' : format.date(day));
  const printed: Printed = { ...subject, words, date };
  const running = tender === '' ? words.title : `${words.title} – ${tender}`;
  return {
    language,
    title: `${running} ${madeOn}`,
    heading: words.title,
    subheading: tender,
    running,
    sellerName: firmName,
    facts: [
      { label: words.firm, value: firmName },
      { label: words.people, value: people.map(({ name }) => name).join(', ') },
      { label: words.asOf, value: format.date(madeOn) },
    ],
    parts: people.flatMap((person) => [
      ...certificatesOf(printed, person),
      ...coursesOf(printed, person),
    ]),
    made: words.made.replace('{{date}}', format.date(madeOn)),
    page: {
      label: paperWords[language].documents.page,
      of: paperWords[language].documents.pageOf,
    },
  };
};
