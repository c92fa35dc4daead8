import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Button } from '#components/Button.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { runCommand } from '#components/run-command.ts';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import {
  useDraftInterestMutation,
  useGetReferenceRatesQuery,
  useListInterestClaimsQuery,
} from '#state/receivables.ts';
import type { ClaimRow, InterestClaims } from '#state/receivables.ts';
import styles from './receivables.module.css';

type Choice = { readonly isChosen: boolean; readonly hasCompensation: boolean };

type RowProps = {
  readonly row: ClaimRow;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
};

const ClaimLine = ({ row, choice, onChange }: RowProps) => {
  const t = useT('receivables');
  const { claim, currency, clientName } = row;
  const format = useFormat(currency);
  const { number, id } = claim.invoice;
  const mayCompensate = claim.compensation > 0 && currency === 'SEK';
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={t('interest.choose', { number })}
          checked={choice.isChosen}
          onChange={(event) => onChange({ ...choice, isChosen: event.currentTarget.checked })}
        />
      </td>
      <td>
        <RecordLink to={paths.invoice(id)}>{number}</RecordLink>
      </td>
      <td>{clientName}</td>
      <td className={styles['figure']}>{claim.daysLate}</td>
      <td className={styles['day']}>
        {format.date(claim.from)} – {format.date(claim.to)}
      </td>
      <td className={styles['figure']}>{format.money(claim.interest)}</td>
      <td>
        {mayCompensate ? (
          <input
            type="checkbox"
            aria-label={t('interest.withCompensation', { number })}
            checked={choice.hasCompensation}
            onChange={(event) =>
              onChange({ ...choice, hasCompensation: event.currentTarget.checked })
            }
          />
        ) : (
          '–'
        )}
      </td>
      <td>{claim.isSmall ? <StatusBadge tone="quiet" label={t('interest.small')} /> : null}</td>
    </tr>
  );
};

/** Says that a half-year's reference rate is missing, and where to write it. */
const MissingRate = ({ lacksRate }: Pick<InterestClaims, 'lacksRate'>) => {
  const t = useT('receivables');
  const format = useFormat();
  const { data } = useGetReferenceRatesQuery(undefined);
  const missing = data?.missing ?? null;
  if (missing === null && lacksRate.length === 0) return null;
  return (
    <output className={styles['warning']}>
      {missing === null ? null : t('interest.missing', { from: format.date(missing) })}{' '}
      {lacksRate.length === 0
        ? null
        : t('interest.lacks', { numbers: [...new Set(lacksRate)].slice(0, 8).join(', ') })}{' '}
      <Link to={paths.settings({ part: 'claims' })}>{t('interest.toSettings')}</Link>
    </output>
  );
};

const columns = ['invoice', 'client', 'days', 'period', 'amount', 'compensation'] as const;
const figures: readonly string[] = ['days', 'amount'];

const ClaimTable = ({ rows: all }: Pick<InterestClaims, 'rows'>) => {
  const t = useT('receivables');
  const [showsSmall, setShowsSmall] = useState(false);
  const small = all.filter(({ claim }) => claim.isSmall).length;
  const rows = showsSmall ? all : all.filter(({ claim }) => !claim.isSmall);
  const navigate = useNavigate();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const [draft, { isLoading }] = useDraftInterestMutation();
  const choiceOf = ({ claim }: ClaimRow): Choice =>
    choices[claim.invoice.id] ?? {
      isChosen: false,
      hasCompensation: claim.compensation > 0 && !claim.isSmall,
    };
  const chosen = rows.filter((row) => choiceOf(row).isChosen);
  const [first] = chosen;
  const isOne = chosen.every(
    ({ clientId, currency }) => clientId === first?.clientId && currency === first.currency,
  );
  const make = () => {
    if (first === undefined) return undefined;
    const invoiceIds = chosen.map(({ claim }) => claim.invoice.id);
    const withCompensation = chosen
      .filter((row) => choiceOf(row).hasCompensation)
      .map(({ claim }) => claim.invoice.id);
    const wish = { clientId: first.clientId, invoiceIds, withCompensation };
    return runCommand(draft(wish).unwrap(), (id) => {
      notify.done(t('interest.done'), { undo: true });
      void navigate(paths.invoice(id));
    });
  };
  return (
    <div className={styles['stack']}>
      {rows.length === 0 ? <p className={styles['hint']}>{t('interest.onlySmall')}</p> : null}
      <table className={styles['table']} aria-label={t('interest.label')}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('interest.choose', { number: '' })}</span>
            </th>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={figures.includes(column) ? styles['figure'] : undefined}
              >
                {t(`interest.${column}`)}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('interest.small')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ClaimLine
              key={row.claim.invoice.id}
              row={row}
              choice={choiceOf(row)}
              onChange={(choice) => setChoices({ ...choices, [row.claim.invoice.id]: choice })}
            />
          ))}
        </tbody>
      </table>
      <div className={styles['buttons']}>
        {small === 0 ? null : (
          <Button tone="quiet" onClick={() => setShowsSmall(!showsSmall)}>
            {t(showsSmall ? 'interest.hideSmall' : 'interest.showSmall', { count: small })}
          </Button>
        )}
        {isOne ? null : <span className={styles['hint']}>{t('interest.sameClient')}</span>}
        <Button
          tone="primary"
          isBusy={isLoading}
          isDisabled={first === undefined || !isOne}
          onClick={() => void make()}
        >
          {t('interest.draft')}
        </Button>
      </div>
    </div>
  );
};

/** What late payment has given: interest by invoice and day, and 450 kr, drafted as an invoice of its own. */
export const Interest = () => {
  const t = useT('receivables');
  const query = useListInterestClaimsQuery(undefined);
  return (
    <div className={styles['scroll']}>
      <Loaded query={query}>
        {({ rows, lacksRate }) => (
          <div className={styles['stack']}>
            <MissingRate lacksRate={lacksRate} />
            {rows.length === 0 ? (
              <EmptyState title={t('interest.empty')} text={t('interest.emptyText')} />
            ) : (
              <ClaimTable rows={rows} />
            )}
            <p className={styles['hint']}>{t('interest.law')}</p>
          </div>
        )}
      </Loaded>
    </div>
  );
};
