import { changeWork } from '#domain/changes/change-work.ts';
import type { Approval, Change, ChangeReason, ChangeReview } from '#domain/changes/change.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { Fields } from '#domain/record.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import { changeDays } from './change-days.ts';
import { changeSeeds } from './change-seeds.ts';
import type { ChangeSeed } from './change-seeds.ts';
import type { RowOf } from './row-of.ts';
import { contactOf } from './sample-clients.ts';
import { personId } from './sample-people.ts';
import { clientOf, leadOn } from './sample-systems.ts';
import { templateId, templateOf } from './sample-templates.ts';
import type { TaskSeed } from './task-seed.ts';
import { courseEvents } from './turns.ts';
import type { EventFields } from './turns.ts';
import { workId } from './work-id.ts';

const countOf = ({ number }: ChangeSeed): number => Number(number.slice(-3));

/** Whether it came so far that somebody was asked. */
const wasAsked = ({ type, status }: ChangeSeed): boolean =>
  type !== 'standard' && status !== 'assessed' && status !== 'draft' && status !== 'cancelled';

const hoursOf = (seed: ChangeSeed): number =>
  seed.type === 'normal' ? 6 + (countOf(seed) % 5) * 4 : 3;

const approvalsOf = (seed: ChangeSeed): readonly Approval[] => {
  if (!wasAsked(seed)) return [];
  const { asked, answered } = changeDays(seed);
  const isOpen = seed.status === 'awaiting-approval';
  const isDeclined = seed.status === 'rejected';
  const contact = contactOf(clientOf(seed.system));
  const client: Approval = {
    id: 'approval-client',
    scope: 'client',
    name: contact.name,
    personId: null,
    status: isOpen ? 'pending' : isDeclined ? 'declined' : 'approved',
    contentHash: '',
    askedAt: asked,
    answeredAt: isOpen ? null : answered,
    // A spoken yes is confirmed in writing before the change is closed.
    isVerbal: seed.type === 'emergency' && seed.status !== 'closed',
    comment:
      seed.type === 'emergency'
        ? 'Per telefon, bekräftat i brev samma dag.'
        : isDeclined
          ? seed.note
          : '',
  };
  if (seed.type === 'emergency') return [client];
  const internal: Approval = {
    ...client,
    id: 'approval-internal',
    scope: 'internal',
    name: 'Karin Lindqvist',
    personId: personId('KL'),
    status: 'approved',
    answeredAt: asked,
    comment: '',
  };
  return [internal, client];
};

const lessons: readonly string[] = [
  'Gick som planerat.',
  'Provet i testmiljön hittade det mesta.',
  'Fönstret var väl tilltaget: hälften hade räckt.',
  'Kunden uppskattade beskedet dagen före.',
];

/** After all but a standard change that succeeded there is a review. */
const reviewOf = (seed: ChangeSeed): ChangeReview | null => {
  const isExempt = seed.type === 'standard' && seed.code === 'successful';
  if (seed.status !== 'closed' || isExempt) return null;
  const isAchieved = seed.code !== 'unsuccessful';
  return {
    on: nextWorkday(addDays(seed.on, 3)),
    isAchieved,
    lessons: seed.note === '' ? (lessons[countOf(seed) % lessons.length] ?? '') : seed.note,
    followUp: isAchieved ? '' : 'Testmiljön görs lik driften. Nytt försök planeras.',
  };
};

const whys: Readonly<Record<ChangeReason, string>> = {
  correct: 'Rättar ett fel i drift.',
  prevent: 'Förebygger driftstopp och intrång.',
  adapt: 'Anpassar till ändrade krav.',
  improve: 'Förbättring på beställarens önskemål.',
  remove: 'Tas bort när ingen använder det längre.',
};

type Plans = Pick<Fields<Change>, 'plan' | 'testPlan' | 'backoutPlan'>;

const plansOf = (seed: ChangeSeed): Plans => {
  const template = seed.template === null ? undefined : templateOf(seed.template);
  if (template) return template;
  return {
    plan: `${seed.subject}. Bygg i utvecklingsmiljön, granskning av en kollega, driftsätt i fönstret.`,
    testPlan: 'Huvudflödet och det ändrade i testmiljön. Beställaren godkänner resultatet.',
    backoutPlan: 'Lägg tillbaka förra versionen och ögonblicksbilden. Tar en halvtimme.',
  };
};

/** Seldom and slight for what is agreed beforehand; an emergency weighs most. */
const riskOf = (seed: ChangeSeed): Pick<Fields<Change>, 'likelihood' | 'impact'> => {
  if (seed.type === 'standard') return { likelihood: 2, impact: 2 };
  const place = countOf(seed);
  return seed.type === 'emergency'
    ? { likelihood: 3, impact: 3 + (place % 2) }
    : { likelihood: 1 + (place % 4), impact: 2 + (place % 3) };
};

const fieldsOf = (seed: ChangeSeed): Fields<Change> => {
  const days = changeDays(seed);
  const hours = hoursOf(seed);
  const isBillable = seed.type === 'normal' && seed.reason !== 'correct';
  const template = seed.template === null ? null : templateId(seed.template);
  return {
    status: seed.status,
    type: seed.type,
    reason: seed.reason,
    templateId: template,
    originId: seed.mends === null ? null : workId(seed.mends),
    clientWish:
      seed.reason === 'improve' ? `${contactOf(clientOf(seed.system)).name} önskar det.` : '',
    ...(({ plan, testPlan, backoutPlan }) => ({ plan, testPlan, backoutPlan }))(plansOf(seed)),
    hasOutage: seed.type !== 'standard',
    outage: seed.type === 'standard' ? '' : 'Omstart, högst femton minuter.',
    windowFrom: days.windowFrom,
    windowTo: days.windowTo,
    ...riskOf(seed),
    areLinksChecked: true,
    estimate: toSeconds(hours * 3600),
    isBillable,
    quote: isBillable ? toMinorUnits(hours * 115_000) : null,
    approvals: approvalsOf(seed),
    actualFrom: days.begun,
    actualTo: days.ended,
    closeCode: seed.code,
    review: reviewOf(seed),
  };
};

export const changeRows: readonly RowOf<'changes'>[] = changeSeeds.map((seed) => ({
  id: workId(seed.number),
  fields: fieldsOf(seed),
}));

export const changeEvents: readonly EventFields[] = changeSeeds.flatMap((seed) => {
  const { made, turns } = changeDays(seed);
  return courseEvents('changes', workId(seed.number), 'draft', made, turns);
});

export const changeTasks: readonly TaskSeed[] = changeSeeds.map((seed) => {
  const { ended, begun } = changeDays(seed);
  const closed = nextWorkday(addDays(seed.on, 3));
  return {
    id: workId(seed.number),
    number: seed.number,
    kind: 'change',
    system: seed.system,
    title: seed.subject,
    description: seed.note === '' ? whys[seed.reason] : seed.note,
    status: changeWork[seed.status],
    responsible: leadOn(seed.system, seed.start),
    start: seed.start,
    end: closed,
    began: begun === null ? null : seed.start,
    ended: ended !== null && seed.status === 'closed' ? closed : null,
    checklist: [],
  };
});
