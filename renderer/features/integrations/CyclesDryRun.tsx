import { Button } from '#components/Button.tsx';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import type { ComparedProduct, Comparison } from '#domain/integrations/compare-cycles.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useImportSupportCyclesMutation } from '#state/integrations.ts';
import type { CyclesFile } from './read-cycles-file.ts';
import styles from './integrations.module.css';

const order: readonly Comparison[] = ['changed', 'new', 'older', 'confirmed'];

const useColumns = (): readonly Column<ComparedProduct>[] => {
  const t = useT('integrations');
  return [
    { id: 'product', header: t('cycles.product'), text: ({ product }) => product.label },
    {
      id: 'comparison',
      header: t('cycles.change'),
      width: 110,
      text: ({ comparison }) => t(`cycles.comparison.${comparison}`),
    },
    {
      id: 'changes',
      header: t('cycles.changes'),
      text: ({ changes }) => changes.join(', ') || '–',
    },
  ];
};

type DryRunProps = {
  readonly file: Extract<CyclesFile, { ok: true }>;
  readonly compared: readonly ComparedProduct[];
  readonly onClose: () => void;
};

const DryRunTable = ({ compared, onClose, file }: DryRunProps) => {
  const t = useT('integrations');
  const shell = useT('shell');
  const format = useFormat();
  const columns = useColumns();
  const [save, { isLoading }] = useImportSupportCyclesMutation();
  const count = (of: Comparison): number =>
    compared.filter(({ comparison }) => comparison === of).length;
  const older = count('older');
  const isNothing = older === compared.length;
  const read = (): Promise<boolean> =>
    runCommand(save({ products: file.products }).unwrap(), () => {
      notify.done(t('cycles.done'), { undo: true });
      onClose();
    });
  return (
    <div className={styles['dryRun']}>
      <p>
        {t('cycles.found', {
          total: format.number(compared.length),
          fresh: format.number(count('new')),
          changed: format.number(count('changed')),
          confirmed: format.number(count('confirmed')),
        })}{' '}
        {older === 0 || isNothing ? null : t('cycles.older', { count: older })}
        {isNothing ? t('cycles.nothing') : null}
      </p>
      <div className={styles['dryRunList']}>
        <DataTable
          label={t('cycles.label')}
          columns={columns}
          rows={compared.toSorted(
            (one, other) => order.indexOf(one.comparison) - order.indexOf(other.comparison),
          )}
          rowKey={({ product }) => product.slug}
        />
      </div>
      <div className={styles['buttons']}>
        <Button onClick={onClose}>{shell('action.cancel')}</Button>
        {isNothing ? null : (
          <Button tone="primary" isBusy={isLoading} hasAutoFocus onClick={() => void read()}>
            {t('cycles.import')}
          </Button>
        )}
      </div>
    </div>
  );
};

/** What reading a file in would add and change, before it is done. */
export const CyclesDryRun = (props: DryRunProps) => {
  const t = useT('integrations');
  return (
    <Modal
      title={t('cycles.dryRun', { name: props.file.name })}
      isOpen
      onClose={props.onClose}
      size="large"
    >
      <DryRunTable {...props} />
    </Modal>
  );
};
