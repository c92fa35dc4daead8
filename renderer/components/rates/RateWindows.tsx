import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { midnight } from '#domain/time/clock-time.ts';
import type { RateWindow } from '#domain/rates/rate.ts';
import { Button } from '#components/Button.tsx';
import { IconButton } from '#components/IconButton.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useListRateWindowsQuery, useRemoveRateWindowMutation } from '#state/rates.ts';
import type { RateOwner } from '#state/rates.ts';
import { useDayWords } from './use-day-words.ts';
import { WindowDialog } from './WindowDialog.tsx';
import styles from './rates.module.css';

type RowProps = { readonly window: RateWindow; readonly onEdit: () => void };

const WindowRow = ({ window, onEdit }: RowProps) => {
  const t = useT('rates');
  const format = useFormat();
  const dayWords = useDayWords();
  const [remove] = useRemoveRateWindowMutation();
  const { id, name, from, to, factor } = window;
  const isWhole = from === midnight && to === midnight;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{dayWords.list(window.days)}</td>
      <td>{isWhole ? t('window.wholeDay') : `${from}–${to === midnight ? '24:00' : to}`}</td>
      <td className={styles['figure']}>{format.percent(factor)}</td>
      <td className={styles['action']}>
        <IconButton
          label={t('window.editOf', { name })}
          icon={<IconPencil size={15} />}
          onClick={onEdit}
        />
        <IconButton
          label={t('window.removeOf', { name })}
          icon={<IconTrash size={15} />}
          onClick={() =>
            void runCommand(remove({ id }).unwrap(), () =>
              notify.done(t('window.removed'), { undo: true }),
            )
          }
        />
      </td>
    </tr>
  );
};

/** The times of the week at which hours have a price of their own (R20): a contract's, else a client's, else the firm's. */
export const RateWindows = ({ owner }: { readonly owner: RateOwner }) => {
  const t = useT('rates');
  const { data: windows = [] } = useListRateWindowsQuery(owner);
  const [edited, setEdited] = useState<RateWindow | 'new' | null>(null);
  const isFirm = owner.contractId === null && owner.clientId === null;
  return (
    <Section
      title={t('window.title')}
      actions={
        <Button icon={<IconPlus size={15} />} onClick={() => setEdited('new')}>
          {t('window.add')}
        </Button>
      }
    >
      <p className={styles['note']}>
        {windows.length > 0 ? t('window.lead') : t(isFirm ? 'window.none' : 'window.inherits')}
      </p>
      {windows.length === 0 ? null : (
        <table className={styles['table']} aria-label={t('window.title')}>
          <thead>
            <tr>
              <th scope="col">{t('window.name')}</th>
              <th scope="col">{t('window.days')}</th>
              <th scope="col">{t('window.times')}</th>
              <th scope="col" className={styles['figure']}>
                {t('window.factor')}
              </th>
              <th scope="col">
                <span className="visually-hidden">{t('table.action')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {windows.map((window) => (
              <WindowRow key={window.id} window={window} onEdit={() => setEdited(window)} />
            ))}
          </tbody>
        </table>
      )}
      {edited === null ? null : (
        <WindowDialog
          owner={owner}
          window={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
};
