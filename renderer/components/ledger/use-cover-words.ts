import type { CoverageParts } from '#domain/contracts/allocate.ts';
import type { IncludedHours } from '#domain/contracts/contract.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { Currency } from '#domain/money/money.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import type { EntryCover } from '#state/ledger.ts';

/** What an entry is by its contract, in one word: the badge's. */
export const coverageOf = ({
  terms,
  cover,
}: Pick<EntryCover, 'terms' | 'cover'>):
  'included' | 'overage' | 'split' | 'fixed' | 'hourly' | 'none' => {
  if (terms !== 'included' || cover === null) return terms === 'included' ? 'hourly' : terms;
  const { included, overage } = cover.parts;
  if (overage === 0) return 'included';
  return included === 0 ? 'overage' : 'split';
};

/** What is said of an entry and its contract, in the user's words. Minutes are shown as h:mm. */
export const useCoverWords = (currency: Currency) => {
  const t = useT('ledger');
  const words = useT('fields');
  const format = useFormat(currency);
  const time = (minutes: number): string => format.duration(minutes * 60);

  const parts = ({ included, overage }: CoverageParts): string => {
    const both = { included: time(included), overage: time(overage) };
    if (included === 0 && overage > 0) return t('parts.overage', both);
    return overage === 0 ? t('parts.included', both) : t('parts.both', both);
  };

  /** By which terms: "360:00 om året, outnyttjat faller bort, utöver: 1 250,00 kr/h". */
  const clause = (included: IncludedHours): string =>
    [
      t(`clause.per.${included.per}`, { time: time(included.minutes) }),
      t(`clause.rollover.${included.rollover}`),
      included.rolloverCap === null || included.rollover === 'none'
        ? ''
        : t('clause.cap', { time: time(included.rolloverCap) }),
      included.overageRate === null
        ? t('clause.overageOwn')
        : t('clause.overage', { rate: format.money(toMinorUnits(included.overageRate)) }),
      included.overrunLimit === null
        ? ''
        : t('clause.overrun', { time: time(included.overrunLimit) }),
      included.activities.length === 0
        ? ''
        : t('clause.activities', {
            activities: included.activities
              .map((activity) => words(`activity.${activity}`))
              .join(', '),
          }),
    ]
      .filter((text) => text !== '')
      .join(', ');

  /** The sentence: what it is, by which contract, and what it costs. */
  const sentence = (entry: EntryCover): string => {
    const { contract, minutes, cover, cost } = entry;
    const kind = coverageOf(entry);
    const rate = format.money(toMinorUnits(entry.rate));
    const said = {
      time: time(minutes),
      contract: contract === null ? '' : `${contract.number} ${contract.title}`.trim(),
      cost: format.money(cost),
      rate,
      included: time(cover?.parts.included ?? 0),
      overage: time(cover?.parts.overage ?? 0),
    };
    if (kind === 'hourly' && contract === null) return t('entry.hourlyFree', said);
    return t(`entry.${kind}`, said);
  };

  /** What is left of the period with it: "2:30 kvar av 360:00, 2025-12-01 – 2026-11-30". */
  const left = ({ cover }: EntryCover): string => {
    const dates = cover?.period ?? null;
    if (cover === null || dates === null) return '';
    const period = {
      whole: time(cover.whole),
      from: format.date(dates.from),
      to: format.date(dates.to),
    };
    return cover.left < 0
      ? t('entry.over', { ...period, over: time(-cover.left) })
      : t('entry.left', { ...period, left: time(cover.left) });
  };

  return { time, parts, clause, sentence, left };
};
