import { IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Button } from '#components/Button.tsx';
import { IconButton } from '#components/IconButton.tsx';
import { SelectInput } from '#components/inputs/SelectInput.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { useT } from '#i18n/t.ts';
import type { TraceLink } from '#state/problem-records.ts';
import { tracePlace } from '#components/trace/trace-place.ts';
import { useTraceStatus } from '#components/trace/use-trace-status.ts';
import styles from './problems.module.css';

type LinkListProps = {
  readonly label: string;
  readonly links: readonly TraceLink[];
  readonly empty: string;
  readonly onUnlink: (link: TraceLink) => void;
};

/** Records tied to the problem, each with how far it has come and the way to untie it. */
export const LinkList = ({ label, links, empty, onUnlink }: LinkListProps) => {
  const t = useT('problemRecords');
  const status = useTraceStatus();
  if (links.length === 0) return <p className={styles['soft']}>{empty}</p>;
  return (
    <ul className={styles['linked']} aria-label={label}>
      {links.map((link) => (
        <li className={styles['link']} key={link.id}>
          <span className={styles['number']}>{link.number}</span>
          <span className={styles['name']}>
            <RecordLink to={tracePlace(link)}>{link.title}</RecordLink>
          </span>
          <span className={styles['soft']}>{status(link)}</span>
          <IconButton
            label={t('fixes.unlink', { title: link.title })}
            icon={<IconX size={15} />}
            onClick={() => onUnlink(link)}
          />
        </li>
      ))}
    </ul>
  );
};

type ChooseLinkProps = {
  readonly label: string;
  readonly action: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (id: string) => void;
  readonly children?: ReactNode;
};

/** Chooses one more record to tie; nothing to choose from, nothing shown. */
export const ChooseLink = ({ label, action, options, onChoose }: ChooseLinkProps) => {
  const [chosen, setChosen] = useState('');
  if (options.length === 0) return null;
  const choose = (): void => {
    if (chosen === '') return;
    onChoose(chosen);
    setChosen('');
  };
  return (
    <div className={styles['choose']}>
      <SelectInput
        label={label}
        value={chosen}
        onChange={setChosen}
        options={options}
        canBeEmpty
        isSearchable
      />
      <Button isDisabled={chosen === ''} onClick={choose}>
        {action}
      </Button>
    </div>
  );
};
