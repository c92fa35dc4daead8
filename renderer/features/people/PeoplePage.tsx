import { IconPlus, IconUser } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { Button } from '#components/Button.tsx';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { PersonMark } from '#components/PersonMark.tsx';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { useUrlState } from '#components/use-url-state.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { Person } from '#domain/people/person.ts';
import { useT } from '#i18n/t.ts';
import { useListPeopleQuery } from '#state/people.ts';
import { useToday } from '#state/session.ts';
import { usePersonRate } from './use-person-rate.ts';
import { useEmploymentWords } from './use-employment-words.ts';

const filters = ['employed', 'all'] as const;

const useColumns = (): readonly Column<Person>[] => {
  const t = useT('people');
  const words = useEmploymentWords();
  const rateOf = usePersonRate();
  return [
    {
      id: 'name',
      header: t('list.name'),
      text: (person) => person.name,
      cell: (person) => <PersonMark person={person} withName />,
    },
    { id: 'initials', header: t('list.initials'), width: 90, text: (person) => person.initials },
    { id: 'email', header: t('list.email'), text: (person) => person.email || '–' },
    {
      id: 'rate',
      header: t('list.rate'),
      kind: 'money',
      width: 140,
      text: (person, format) => {
        const rate = rateOf(person);
        return rate === null ? t('list.firmRate') : `${format.money(toMinorUnits(rate))}/h`;
      },
    },
    { id: 'employment', header: t('list.employment'), width: 210, text: words.now },
  ];
};

/** Everyone who works, worked or will work at the firm. */
export const PeoplePage = () => {
  const t = useT('people');
  const today = useToday();
  const navigate = useNavigate();
  const columns = useColumns();
  const [at, setAt] = useUrlState({ filter: filters });
  const query = useListPeopleQuery(at.filter === 'employed' ? { on: today } : {});
  useShortcut('mod+n', () => void navigate(paths.newPerson()));
  return (
    <Page
      title={t('title')}
      scroll="inside"
      subtitle={<SectionTabs of="people" />}
      actions={
        <Button tone="primary" icon={<IconPlus size={16} />} to={paths.newPerson()} keys="mod+n">
          {t('add')}
        </Button>
      }
      toolbar={
        <SegmentedFilter
          label={t('filter.label')}
          value={at.filter}
          onChange={(filter) => setAt({ filter })}
          options={filters.map((value) => ({ value, label: t(`filter.${value}`) }))}
        />
      }
    >
      <Loaded
        query={query}
        empty={
          at.filter === 'employed' ? (
            <EmptyState
              title={t('list.emptyEmployed')}
              text={t('list.emptyEmployedText')}
              action={<Button onClick={() => setAt({ filter: 'all' })}>{t('filter.all')}</Button>}
            />
          ) : (
            <EmptyState
              icon={<IconUser size={32} stroke={1.25} />}
              title={t('list.empty')}
              text={t('list.emptyText')}
              action={
                <Button tone="primary" to={paths.newPerson()}>
                  {t('add')}
                </Button>
              }
            />
          )
        }
      >
        {(people) => (
          <DataTable
            label={t('list.label')}
            columns={columns}
            rows={people}
            rowKey={(person) => person.id}
            onOpen={(person) => void navigate(paths.person(person.id))}
            remember="people"
          />
        )}
      </Loaded>
    </Page>
  );
};
