import { useState } from 'react';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { KeyValues } from '#components/KeyValues.tsx';
import { Ratio } from '#components/Ratio.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { DefectId } from '#domain/record.ts';
import { defectFigures } from '#domain/releases/defect-figures.ts';
import { emptyDefectForm } from '#domain/releases/defect-form.ts';
import type { Defect } from '#domain/releases/defect.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { Anchor } from '#features/lifecycle/problems/Anchor.tsx';
import { useT } from '#i18n/t.ts';
import { useListTaskHoursQuery } from '#state/hour-sums.ts';
import { useSaveDefectMutation, type ReleaseRecord } from '#state/releases.ts';
import { DefectDrawer } from './DefectDrawer.tsx';
import { defectTone, severityTone } from './release-tones.ts';
import styles from './releases.module.css';

const useColumns = (): readonly Column<Defect>[] => {
  const t = useT('releases');
  return [
    { id: 'number', header: t('defects.number'), width: 122, text: ({ number }) => number },
    { id: 'title', header: t('defects.name'), text: ({ title }) => title },
    {
      id: 'severity',
      header: t('defects.severity'),
      kind: 'status',
      width: 104,
      text: ({ severity }) => t(`defects.severities.${severity}`),
      cell: ({ severity }) => (
        <StatusBadge tone={severityTone[severity]} label={t(`defects.severities.${severity}`)} />
      ),
    },
    {
      id: 'status',
      header: t('defects.status'),
      kind: 'status',
      width: 128,
      text: ({ status }) => t(`defects.statuses.${status}`),
      cell: ({ status }) => (
        <StatusBadge tone={defectTone[status]} label={t(`defects.statuses.${status}`)} />
      ),
    },
    {
      id: 'foundIn',
      header: t('defects.foundIn'),
      width: 96,
      text: ({ foundIn }) => t(`defects.places.${foundIn}`),
    },
    {
      id: 'foundOn',
      header: t('defects.found'),
      kind: 'date',
      width: 100,
      text: ({ foundOn }, format) => format.date(foundOn),
    },
  ];
};

type PartProps = { readonly task: LifecycleTask; readonly record: ReleaseRecord };

const Figures = ({ task, record }: PartProps) => {
  const t = useT('releases');
  const { data } = useListTaskHoursQuery({ taskId: task.id, limit: 1 });
  const figures = defectFigures(record.facts.defects, {
    seconds: data?.seconds ?? toSeconds(0),
    rolledOutOn: task.actualEnd,
  });
  const shown = (value: number | null): string => (value === null ? '' : value.toFixed(1));
  return (
    <Section title={t('defects.figures')}>
      <KeyValues
        columns={2}
        items={[
          { label: t('defects.removal'), value: <Ratio {...figures.removal} /> },
          { label: t('defects.escape'), value: <Ratio {...figures.escape} /> },
          { label: t('defects.density'), value: shown(figures.density) },
          { label: t('defects.weighted'), value: shown(figures.weightedDensity) },
        ]}
      />
    </Section>
  );
};

/** The faults found in the release: reported by one line, opened by Enter. */
export const ReleaseDefects = ({ task, record }: PartProps) => {
  const t = useT('releases');
  const columns = useColumns();
  const [text, setText] = useState('');
  const [openId, setOpenId] = useState<DefectId | null>(null);
  const [save] = useSaveDefectMutation();
  const { defects } = record.facts;
  const report = async (): Promise<void> => {
    const form = { ...emptyDefectForm(), title: text };
    const foundIn = record.release.status === 'hypercare' ? 'production' : 'test';
    const wish = { id: null, releaseId: task.id, form: { ...form, foundIn } };
    if (text.trim() !== '') await runCommand(save(wish).unwrap(), () => setText(''));
  };
  return (
    <>
      <Anchor id="release-defects">
        <Section title={t('defects.title')} count={defects.length}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void report();
            }}
          >
            <input
              className={styles['add']}
              type="text"
              aria-label={t('defects.quick')}
              placeholder={t('defects.quickHint')}
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          </form>
          <DataTable
            label={t('defects.title')}
            columns={columns}
            rows={defects}
            rowKey={({ id }) => id}
            fit="content"
            onOpen={({ id }) => setOpenId(id)}
            empty={<p className={styles['soft']}>{t('defects.empty')}</p>}
          />
        </Section>
      </Anchor>
      {record.carried.length === 0 ? null : (
        <Section title={t('defects.carried')} count={record.carried.length}>
          <DataTable
            label={t('defects.carried')}
            columns={columns}
            rows={record.carried}
            rowKey={({ id }) => id}
            fit="content"
            onOpen={({ id }) => setOpenId(id)}
          />
        </Section>
      )}
      <Figures task={task} record={record} />
      {openId === null ? null : (
        <DefectDrawer key={openId} id={openId} onClose={() => setOpenId(null)} />
      )}
    </>
  );
};
