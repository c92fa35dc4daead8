import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { SelectFilter } from '#components/SelectFilter.tsx';
import { useT } from '#i18n/t.ts';
import type { CompetenceFiltering } from './use-competence-filters.ts';

const views = ['overview', 'certifications', 'trainings', 'cost'] as const;

type FiltersProps = { readonly filtering: CompetenceFiltering; readonly thisYear: number };

/** How to see the competence, and whose. */
export const CompetenceFilters = ({ filtering, thisYear }: FiltersProps) => {
  const t = useT('competence');
  const { view, state, year, person, people, change } = filtering;
  const years = [1, 0, -1, -2].map((step) => String(thisYear + step));
  return (
    <>
      <SegmentedFilter
        label={t('view.label')}
        value={view}
        onChange={(next) => change({ view: next })}
        options={views.map((value) => ({ value, label: t(`view.${value}`) }))}
      />
      {view === 'cost' ? (
        <SelectFilter
          label={t('filter.year')}
          value={String(year)}
          width={100}
          onChange={(next) => change({ year: next })}
          options={years.map((value) => ({ value, label: value }))}
        />
      ) : (
        <SelectFilter
          label={t('filter.person')}
          value={person?.id ?? 'all'}
          onChange={(next) => change({ person: next })}
          options={[
            { value: 'all', label: t('filter.everyone') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      {view === 'certifications' ? (
        <SelectFilter
          label={t('filter.state')}
          value={state}
          onChange={(next) => change({ state: next })}
          options={[
            { value: 'all', label: t('filter.allStates') },
            { value: 'to-renew', label: t('filter.toRenew') },
            { value: 'valid', label: t('filter.valid') },
            { value: 'lapsed', label: t('filter.lapsed') },
            { value: 'planned', label: t('filter.planned') },
          ]}
        />
      ) : null}
    </>
  );
};
