import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { IconButton } from '#components/IconButton.tsx';
import { DateInput } from '#components/inputs/DateInput.tsx';
import { TextInput } from '#components/inputs/TextInput.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { formatDecimal } from '#domain/money/parse-decimal.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import {
  useGetReferenceRatesQuery,
  useRemoveReferenceRateMutation,
  useSaveReferenceRateMutation,
} from '#state/receivables.ts';
import type { RateRow, ReferenceRateForm } from '#state/receivables.ts';
import styles from './settings.module.css';

type RateDialogProps = { readonly start: ReferenceRateForm; readonly onClose: () => void };

const RateDialog = ({ start, onClose }: RateDialogProps) => {
  const t = useT('receivables');
  const shell = useT('shell');
  const [form, setForm] = useState(start);
  const [save, { isLoading }] = useSaveReferenceRateMutation();
  const keep = () =>
    runCommand(save({ form }).unwrap(), () => {
      notify.done(t('rules.rateSaved'), { undo: true });
      onClose();
    });
  return (
    <Modal
      title={t('rules.addTitle')}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>{shell('action.cancel')}</Button>
          <Button tone="primary" isBusy={isLoading} onClick={() => void keep()}>
            {t('rules.saveRate')}
          </Button>
        </>
      }
    >
      <div className={styles['part']}>
        <DateInput
          label={t('rules.from')}
          hint={t('rules.fromHint')}
          value={form.from}
          onChange={(from) => setForm({ ...form, from })}
        />
        <TextInput
          label={t('rules.rate')}
          value={form.rate}
          isFigure
          unit="%"
          hasAutoFocus
          onChange={(rate) => setForm({ ...form, rate })}
        />
        <TextInput
          label={t('rules.source')}
          value={form.source}
          onChange={(source) => setForm({ ...form, source })}
        />
      </div>
    </Modal>
  );
};

type RateLineProps = { readonly row: RateRow; readonly onEdit: () => void };

const RateLine = ({ row, onEdit }: RateLineProps) => {
  const t = useT('receivables');
  const format = useFormat();
  const [remove] = useRemoveReferenceRateMutation();
  const from = format.date(row.from);
  const { ownId } = row;
  return (
    <tr>
      <td className={styles['figure']}>{from}</td>
      <td className={styles['figure']}>{format.percent(row.rate)}</td>
      <td>{row.source}</td>
      <td>
        <IconButton
          label={t('rules.edit', { from })}
          icon={<IconPencil size={14} aria-hidden="true" />}
          onClick={onEdit}
        />
        {ownId === null ? null : (
          <IconButton
            label={t('rules.remove', { from })}
            icon={<IconTrash size={14} aria-hidden="true" />}
            onClick={() =>
              void runCommand(remove({ id: ownId }).unwrap(), () =>
                notify.done(t('rules.removed'), { undo: true }),
              )
            }
          />
        )}
      </td>
    </tr>
  );
};

/** The dated table of reference rates: those that the program knows, with their sources, and the firm's own. */
export const ReferenceRates = () => {
  const t = useT('receivables');
  const format = useFormat();
  const [edited, setEdited] = useState<ReferenceRateForm | null>(null);
  const { data } = useGetReferenceRatesQuery(undefined);
  const missing = data?.missing ?? null;
  const blank = { from: missing ?? '', rate: '', source: 'riksbank.se' };
  return (
    <Section
      title={t('rules.rates')}
      actions={<Button onClick={() => setEdited(blank)}>{t('rules.add')}</Button>}
    >
      {missing === null ? null : (
        <output className={styles['warning']}>
          {t('interest.missing', { from: format.date(missing) })}
        </output>
      )}
      <table className={styles['table']} aria-label={t('rules.ratesLabel')}>
        <thead>
          <tr>
            <th scope="col">{t('rules.from')}</th>
            <th scope="col">{t('rules.rate')}</th>
            <th scope="col">{t('rules.source')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('rules.add')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {(data?.rates ?? []).map((row) => (
            <RateLine
              key={row.from}
              row={row}
              onEdit={() =>
                setEdited({
                  from: row.from,
                  rate: formatDecimal(row.rate, 2, 2),
                  source: row.source,
                })
              }
            />
          ))}
        </tbody>
      </table>
      {edited === null ? null : <RateDialog start={edited} onClose={() => setEdited(null)} />}
    </Section>
  );
};
