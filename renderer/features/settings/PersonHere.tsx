import { notify } from '#components/notify.tsx';
import { Section } from '#components/Section.tsx';
import { SelectFilter } from '#components/SelectFilter.tsx';
import { useT } from '#i18n/t.ts';
import { useListPeopleQuery } from '#state/people.ts';
import { useChoosePersonMutation, useMe } from '#state/session.ts';
import styles from './settings.module.css';

/** "I am …": whose hours and clock this computer shows first, and whose name changes made here bear. */
export const PersonHere = () => {
  const t = useT('firm');
  const me = useMe();
  const { data: people = [] } = useListPeopleQuery({});
  const [choose] = useChoosePersonMutation();
  const nobody = { value: '', label: t('here.nobody') };
  const options = people.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Section title={t('here.title')}>
      <div>
        <SelectFilter
          label={t('here.title')}
          value={me ?? ''}
          width={260}
          options={me === null ? [nobody, ...options] : options}
          onChange={(value) => {
            const person = people.find(({ id }) => id === value);
            if (person !== undefined) void choose({ id: person.id }).unwrap().catch(notify.fault);
          }}
        />
      </div>
      <p className={styles['lead']}>{t('here.note')}</p>
    </Section>
  );
};
