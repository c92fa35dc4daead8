import { Button } from '#components/Button.tsx';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import type { AccountComparison, ComparedAccount } from '#domain/books/compare-accounts.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { AccountsFile } from '#state/accounts-file.ts';
import { useImportAccountsMutation } from '#state/books.ts';
import styles from './books.module.css';

const order: readonly AccountComparison[] = ['renamed', 'new', 'same'];

const useColumns = (): readonly Column<ComparedAccount>[] => {
  const t = useT('books');
  return [
    { id: 'number', header: t('column.account'), width: 90, text: ({ number }) => number },
    { id: 'name', header: t('column.name'), text: ({ name }) => name },
    {
      id: 'change',
      header: t('column.change'),
      text: ({ comparison, formerName }) =>
        formerName === null
          ? t(`accounts.comparison.${comparison}`)
          : t('accounts.former', { name: formerName }),
    },
  ];
};

type DryRunProps = {
  readonly file: Extract<AccountsFile, { ok: true }>;
  readonly compared: readonly ComparedAccount[];
  readonly onClose: () => void;
};

const DryRun = ({ file, compared, onClose }: DryRunProps) => {
  const t = useT('books');
  const shell = useT('shell');
  const format = useFormat();
  const columns = useColumns();
  const [save, { isLoading }] = useImportAccountsMutation();
  const count = (of: AccountComparison): number =>
    compared.filter(({ comparison }) => comparison === of).length;
  const isNothing = count('same') === compared.length;
  const read = (): Promise<boolean> =>
    runCommand(save({ accounts: file.accounts }).unwrap(), () => {
      notify.done(t('accounts.done'), { undo: true });
      onClose();
    });
  return (
    <div className={styles['dryRun']}>
      <p>
        {t('accounts.notOurs', { firm: file.firmName })}{' '}
        {t('accounts.found', {
          total: format.number(compared.length),
          fresh: format.number(count('new')),
          renamed: format.number(count('renamed')),
          same: format.number(count('same')),
        })}{' '}
        {isNothing ? t('accounts.nothingNew') : null}
      </p>
      <div className={styles['dryRunList']}>
        <DataTable
          label={t('accounts.label')}
          columns={columns}
          rows={compared.toSorted(
            (one, other) => order.indexOf(one.comparison) - order.indexOf(other.comparison),
          )}
          rowKey={({ number }) => number}
        />
      </div>
      <div className={styles['buttons']}>
        <Button onClick={onClose}>{shell('action.cancel')}</Button>
        {isNothing ? null : (
          <Button tone="primary" isBusy={isLoading} hasAutoFocus onClick={() => void read()}>
            {t('accounts.import')}
          </Button>
        )}
      </div>
    </div>
  );
};

/** What reading the chart in would add and rename, before it is done. */
export const AccountsDryRun = (props: DryRunProps) => {
  const t = useT('books');
  return (
    <Modal
      title={t('accounts.dryRun', { name: props.file.name })}
      isOpen
      onClose={props.onClose}
      size="large"
    >
      <DryRun {...props} />
    </Modal>
  );
};
