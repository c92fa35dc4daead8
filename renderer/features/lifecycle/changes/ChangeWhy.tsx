import type { ReactNode } from 'react';
import { KeyValues } from '#components/KeyValues.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { useT } from '#i18n/t.ts';
import {
  useGetChangeTraceQuery,
  useListChangeTemplatesQuery,
  type ChangeRecord,
  type TracedTask,
} from '#state/changes.ts';
import styles from './changes.module.css';
import { Part } from './Part.tsx';

const traced = (tasks: readonly TracedTask[]): ReactNode =>
  tasks.length === 0 ? null : (
    <ul className={styles['traced']}>
      {tasks.map(({ id, number, title }) => (
        <li key={id}>
          <RecordLink to={paths.task(id)}>
            {number === '' ? title : `${number} ${title}`}
          </RecordLink>
        </li>
      ))}
    </ul>
  );

/** What sort of change it is, where it comes from, and what it leads to. */
export const ChangeWhy = ({ change }: { readonly change: ChangeRecord }) => {
  const t = useT('changes');
  const { data: trace } = useGetChangeTraceQuery(change.id);
  const { data: templates = [] } = useListChangeTemplatesQuery();
  const template = templates.find(({ id }) => id === change.templateId);
  const origin = trace?.origin ?? null;
  return (
    <Part id="why" title={t('section.why')}>
      <KeyValues
        columns={3}
        items={[
          { label: t('field.type'), value: t(`type.${change.type}`) },
          { label: t('field.reason'), value: t(`reason.${change.reason}`) },
          ...(change.type === 'standard'
            ? [
                {
                  label: t('field.template'),
                  value:
                    template === undefined ? null : (
                      <RecordLink to={paths.templates(template.id)}>{template.name}</RecordLink>
                    ),
                },
              ]
            : [{ label: t('field.clientWish'), value: change.clientWish }]),
          {
            label: t('field.origin'),
            value: origin === null ? null : traced([origin]),
          },
          { label: t('field.fixes'), value: traced(trace?.problems ?? []) },
          { label: t('field.releases'), value: traced(trace?.releases ?? []) },
          ...(trace === undefined || trace === null || trace.caused.length === 0
            ? []
            : [{ label: t('field.caused'), value: traced(trace.caused) }]),
        ]}
      />
    </Part>
  );
};
