import type { Person } from '#domain/people/person.ts';
import { useT } from '#i18n/t.ts';
import styles from './PersonMark.module.css';

type PersonMarkProps = {
  readonly person: Pick<Person, 'name' | 'initials'> | null;
  readonly withName?: boolean;
};

/** A person as initials in a circle; nobody is an empty, dashed one. */
export const PersonMark = ({ person, withName = false }: PersonMarkProps) => {
  const t = useT('shell');
  const name = person?.name ?? t('person.nobody');
  return (
    <span className={styles['person']} title={withName ? undefined : name}>
      <span className={styles['mark']} data-nobody={person === null} aria-hidden="true">
        {person?.initials.slice(0, 3) ?? ''}
      </span>
      <span className={withName ? styles['name'] : 'visually-hidden'}>{name}</span>
    </span>
  );
};
