import { IconCertificate, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { yearOf } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import {
  useGetCompetenceQuery,
  useListEducationQuery,
  type Competence,
} from '#state/competence.ts';
import { useToday } from '#state/session.ts';
import { CertificationDrawer } from './CertificationDrawer.tsx';
import { CompetenceFilters } from './CompetenceFilters.tsx';
import { ExpiryTimeline } from './ExpiryTimeline.tsx';
import { Needs } from './Needs.tsx';
import { TenderDialog } from './TenderDialog.tsx';
import { TrainingDrawer } from './TrainingDrawer.tsx';
import {
  useCertificationColumns,
  useCostColumns,
  useTrainingColumns,
} from './use-competence-columns.tsx';
import { useCompetenceFilters, type CompetenceFiltering } from './use-competence-filters.ts';
import styles from './competence.module.css';

const Nothing = () => {
  const t = useT('competence');
  return (
    <EmptyState
      icon={<IconCertificate size={32} stroke={1.25} />}
      title={t('list.empty')}
      text={t('list.emptyText')}
    />
  );
};

type ViewProps = { readonly competence: Competence; readonly filtering: CompetenceFiltering };

const CertificationList = ({ competence, filtering }: ViewProps) => {
  const t = useT('competence');
  return (
    <DataTable
      label={t('list.certifications')}
      columns={useCertificationColumns()}
      rows={competence.certifications.filter(filtering.isShown)}
      rowKey={({ certification }) => certification.id}
      onOpen={({ certification }) => filtering.change({ open: certification.id })}
      remember="certifications"
      empty={<Nothing />}
    />
  );
};

const TrainingList = ({ competence, filtering }: ViewProps) => {
  const t = useT('competence');
  return (
    <DataTable
      label={t('list.trainings')}
      columns={useTrainingColumns()}
      rows={competence.trainings.filter(({ training }) => filtering.isOf(training.personId))}
      rowKey={({ training }) => training.id}
      onOpen={({ training }) => filtering.change({ open: training.id })}
      remember="trainings"
      empty={<Nothing />}
    />
  );
};

const CostList = ({ year }: { readonly year: number }) => {
  const t = useT('competence');
  const columns = useCostColumns();
  const query = useListEducationQuery({ year });
  return (
    <Loaded query={query} empty={<Nothing />}>
      {(rows) => (
        <DataTable
          label={t('list.cost', { year })}
          columns={columns}
          rows={rows}
          rowKey={({ personId }) => personId}
          empty={<Nothing />}
        />
      )}
    </Loaded>
  );
};

const View = ({ competence, filtering }: ViewProps) => {
  switch (filtering.view) {
    case 'overview':
      return (
        <div className={styles['overview']}>
          <ExpiryTimeline rows={competence.certifications.filter(filtering.isShown)} />
          <Needs needs={competence.needs} />
        </div>
      );
    case 'certifications':
      return <CertificationList competence={competence} filtering={filtering} />;
    case 'trainings':
      return <TrainingList competence={competence} filtering={filtering} />;
    case 'cost':
      return <CostList year={filtering.year} />;
  }
};

/** The record that the address names, beside the lists. */
const Opened = ({ competence, filtering }: ViewProps) => {
  const close = (): void => filtering.change({ open: '' });
  const certification = competence.certifications.find(
    (row) => row.certification.id === filtering.open,
  );
  const training = competence.trainings.find((row) => row.training.id === filtering.open);
  if (certification !== undefined)
    return <CertificationDrawer key={filtering.open} row={certification} onClose={close} />;
  if (training !== undefined)
    return <TrainingDrawer key={filtering.open} training={training.training} onClose={close} />;
  return null;
};

/** What the people of the firm know: what lapses when, what systems need, education and what it costs. */
export const CompetencePage = () => {
  const t = useT('competence');
  const thisYear = yearOf(useToday());
  const filtering = useCompetenceFilters(thisYear);
  const query = useGetCompetenceQuery(undefined);
  const [adding, setAdding] = useState<'certification' | 'training' | 'tender' | null>(null);
  const close = (): void => setAdding(null);
  const first = filtering.view === 'trainings' ? 'training' : 'certification';
  useShortcut('mod+n', () => setAdding(first));
  return (
    <Page
      title={t('title')}
      {...(filtering.view === 'overview' ? {} : { scroll: 'inside' as const })}
      subtitle={<SectionTabs of="people" />}
      actions={
        <>
          <Button onClick={() => setAdding('tender')}>{t('tender.open')}</Button>
          <Button onClick={() => setAdding('training')}>{t('addTraining')}</Button>
          <Button
            tone="primary"
            icon={<IconPlus size={16} />}
            onClick={() => setAdding('certification')}
          >
            {t('addCertification')}
          </Button>
        </>
      }
      toolbar={<CompetenceFilters filtering={filtering} thisYear={thisYear} />}
    >
      <Loaded query={query}>
        {(competence) => (
          <>
            <View competence={competence} filtering={filtering} />
            <Opened competence={competence} filtering={filtering} />
          </>
        )}
      </Loaded>
      {adding === 'certification' ? <CertificationDrawer row={null} onClose={close} /> : null}
      {adding === 'tender' && query.data !== undefined ? (
        <TenderDialog competence={query.data} onClose={close} />
      ) : null}
      {adding === 'training' ? <TrainingDrawer training={null} onClose={close} /> : null}
    </Page>
  );
};
