import { IconFileText } from '@tabler/icons-react';
import { isToRenew } from '#domain/competence/certification-state.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { paths } from '#components/paths.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useGetCompetenceQuery } from '#state/competence.ts';
import { useListDocumentsQuery } from '#state/document-register.ts';
import { useListProblemsQuery } from '#state/problem-records.ts';
import { useToday } from '#state/session.ts';
import type { AgendaItem } from './Agenda.tsx';
import { beside, bySoonest, nearness, type DayAgenda } from './day-agenda.ts';

/** What is to be looked at again: certificates, documents and accepted risks, the soonest first. */
export const useReviews = (): DayAgenda => {
  const t = useT('today');
  const today = useToday();
  const format = useFormat();
  const documents = useListDocumentsQuery({}).data;
  const risks = useListProblemsQuery({ state: 'risk-accepted', limit: 200 }).data;
  const competence = useGetCompetenceQuery(undefined).data;
  const items =
    documents === undefined || risks === undefined || competence === undefined
      ? undefined
      : [
          ...competence.certifications.flatMap(({ certification, person, isEmployed }) => {
            const on = certification.validUntil;
            if (on === null || !isEmployed || !isToRenew(certification, today)) return [];
            const to = paths.competence({ open: certification.id });
            const title = beside(certification.name, certification.level);
            return [{ on, key: certification.id, to, title, detail: person?.name ?? '' }];
          }),
          ...documents.flatMap(({ id, title, systemName, nextReview, state }) => {
            const isNear = nextReview !== null && nextReview <= addDays(today, 14);
            if (!isNear || (state !== 'review-due' && state !== 'approved')) return [];
            return [{ on: nextReview, key: id, to: paths.document(id), title, detail: systemName }];
          }),
          ...risks.rows.flatMap(({ problem, task, systemName }) => {
            const on = problem.acceptedRisk?.reviewOn ?? null;
            if (on === null || on > addDays(today, 30)) return [];
            const detail = beside(t('acceptedRisk'), task.number, systemName);
            return [{ on, key: task.id, to: paths.task(task.id), title: task.title, detail }];
          }),
        ]
          .toSorted(bySoonest)
          .map(({ on, ...item }): AgendaItem => ({
            ...item,
            when: format.date(on),
            tone: nearness(on, today),
          }));
  return {
    name: 'reviews',
    icon: <IconFileText size={16} />,
    items,
    to: paths.documents(),
  };
};
