import { SearchField } from '#components/SearchField.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { SelectFilter } from '#components/SelectFilter.tsx';
import { useT } from '#i18n/t.ts';
import type { DocumentFiltering } from './use-document-filters.ts';

/** How to see the documentation, and of whom. */
export const DocumentFilters = ({ filtering }: { readonly filtering: DocumentFiltering }) => {
  const t = useT('documentRegister');
  const ofSystems = useT('systems');
  const { view, change, clients, client, show, text } = filtering;
  return (
    <>
      <SegmentedFilter
        label={t('view.label')}
        value={view}
        onChange={(next) => change({ view: next })}
        options={[
          { value: 'matrix', label: t('view.matrix') },
          { value: 'register', label: t('view.register') },
        ]}
      />
      <SelectFilter
        label={ofSystems('list.client')}
        value={client?.id ?? 'all'}
        width={230}
        onChange={(next) => change({ client: next })}
        options={[
          { value: 'all', label: t('allClients') },
          ...clients.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {view === 'matrix' ? null : (
        <>
          <SearchField
            label={t('list.label')}
            value={text}
            onChange={(next) => change({ text: next })}
          />
          <SelectFilter
            label={t('show.label')}
            value={show}
            onChange={(next) => change({ show: next })}
            options={(['all', 'due', 'unapproved', 'approved', 'gone'] as const).map((value) => ({
              value,
              label: t(`show.${value}`),
            }))}
          />
        </>
      )}
    </>
  );
};
