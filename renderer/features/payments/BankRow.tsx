import { SelectFilter } from '#components/SelectFilter.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import type { Tone } from '#components/tone.ts';
import type { MatchKind } from '#domain/receipts/match-bank-line.ts';
import type { OpenInvoice } from '#domain/receipts/propose-allocation.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { MatchedLine } from '#state/payments.ts';
import { isOpenLine, outcomeOf } from './bank-review.ts';
import type { Decision, Target } from './bank-review.ts';
import styles from './payments.module.css';

const tones = {
  known: 'quiet',
  outgoing: 'quiet',
  reference: 'good',
  'client-amount': 'good',
  amount: 'careful',
  client: 'careful',
  none: 'bad',
} as const satisfies Record<MatchKind, Tone>;

type BankRowProps = {
  readonly own: MatchedLine;
  readonly decision: Decision;
  readonly invoices: readonly OpenInvoice[];
  readonly onChange: (decision: Decision) => void;
};

const useTargets = (
  own: MatchedLine,
  invoices: readonly OpenInvoice[],
): readonly { readonly value: Target; readonly label: string }[] => {
  const t = useT('payments');
  const format = useFormat(own.line.currency);
  const payable = invoices.filter(({ currency }) => currency === own.line.currency);
  const clients = new Map(payable.map(({ clientId, clientName }) => [clientId, clientName]));
  const { clientId, allocations } = own.match;
  const numbers = allocations
    .map(({ invoiceId }) => payable.find(({ id }) => id === invoiceId)?.number ?? '')
    .join(', ');
  const known = clientId === null || clients.has(clientId) ? [] : [[clientId, ''] as const];
  return [
    ...(allocations.length === 0
      ? []
      : [{ value: 'proposed' as const, label: t('bank.review.proposed', { numbers }) }]),
    ...payable.map(({ id, number, clientName, open }) => ({
      value: `invoice:${id}` as const,
      label: t('bank.review.invoice', { number, client: clientName, open: format.money(open) }),
    })),
    ...[...clients, ...known].map(([id, client]) => ({
      value: `client:${id}` as const,
      label: t('bank.review.onAccount', { client }),
    })),
    { value: 'nobody' as const, label: t('bank.review.nobody') },
  ];
};

const TargetCell = ({ own, decision, invoices, onChange }: BankRowProps) => {
  const t = useT('payments');
  const format = useFormat(own.line.currency);
  const targets = useTargets(own, invoices);
  const { surplus } = outcomeOf(own, decision.target, invoices);
  return (
    <div className={styles['targets']}>
      <SelectFilter
        label={t('bank.review.target', { place: own.line.place })}
        value={decision.target}
        width={270}
        options={targets}
        onChange={(target) => onChange({ ...decision, target })}
      />
      {surplus > 0 ? (
        <span>{t('bank.review.surplus', { amount: format.money(surplus) })}</span>
      ) : null}
    </div>
  );
};

/** One movement: what it is, what it seems to pay, and whether a person has confirmed that. */
export const BankRow = (props: BankRowProps) => {
  const t = useT('payments');
  const { own, decision, onChange } = props;
  const { line, match } = own;
  const format = useFormat(line.currency);
  const isOpen = isOpenLine(own);
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={t('bank.review.confirm', { place: line.place })}
          disabled={!isOpen}
          checked={decision.isConfirmed}
          onChange={(event) => onChange({ ...decision, isConfirmed: event.currentTarget.checked })}
        />
      </td>
      <td className={styles['figure']}>{line.place}</td>
      <td className={styles['day']}>{format.date(line.date)}</td>
      <td>
        <div className={styles['who']}>
          {line.payer === '' ? line.text : line.payer}
          <span>{[line.reference, line.payer === '' ? '' : line.text].join(' ').trim()}</span>
        </div>
      </td>
      <td className={styles['figure']}>{format.money(line.amount)}</td>
      <td>
        <StatusBadge tone={tones[match.kind]} label={t(`bank.review.kind.${match.kind}`)} />
        {match.looksRecorded ? (
          <div className={styles['hint']}>{t('bank.review.looksRecorded')}</div>
        ) : null}
      </td>
      <td>{isOpen ? <TargetCell {...props} /> : null}</td>
    </tr>
  );
};
