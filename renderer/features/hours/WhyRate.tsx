import { brandText } from '#domain/brand.ts';
import { activities } from '#domain/hours/activity.ts';
import { resolveRate } from '#domain/hours/resolve-rate.ts';
import type { TimeEntryForm } from '#domain/hours/time-entry-form.ts';
import type { EntryRate, TimeEntry } from '#domain/hours/time-entry.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { parseHourlyRate } from '#domain/money/parse-money.ts';
import type { ClientId, PersonId } from '#domain/record.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useGetClientQuery } from '#state/clients.ts';
import { useGetFirmQuery } from '#state/firm.ts';
import { useGetPersonQuery } from '#state/people.ts';

type WhyRateProps = { readonly typed: TimeEntryForm; readonly entry: TimeEntry | null };

/** While client, person and activity stay, the rate that was found once stands (R19). */
const keptRate = (entry: TimeEntry | null, typed: TimeEntryForm): EntryRate | null =>
  entry !== null &&
  entry.rate.source !== 'entry' &&
  entry.clientId === typed.clientId &&
  entry.personId === typed.personId &&
  entry.activity === typed.activity
    ? entry.rate
    : null;

/** Why this price: the rate that the entry has or will have, and where it comes from (R18). */
export const WhyRate = ({ typed, entry }: WhyRateProps) => {
  const t = useT('hours');
  const words = useT('fields');
  const { data: firm } = useGetFirmQuery(undefined);
  const { data: client } = useGetClientQuery(brandText<ClientId>(typed.clientId));
  const { data: person } = useGetPersonQuery(brandText<PersonId>(typed.personId));
  const format = useFormat(client?.currency ?? 'SEK');
  const activity = activities.find((each) => each === typed.activity);
  const written = parseHourlyRate(typed.rate);
  if (!typed.isBillable) return <>{t('entry.notBilled')}</>;
  if (!firm || !client || !person || activity === undefined) return null;
  if (typed.rate.trim() !== '' && !written.ok) return null;
  const override = written.ok ? written.value : null;
  const kept = override === null ? keptRate(entry, typed) : null;
  const rate = kept ?? resolveRate({ override, client, activity, person, firm });
  return (
    <>
      {t('entry.why')}{' '}
      {t('entry.whyText', {
        rate: format.money(toMinorUnits(rate.amount)),
        source: words(`rateSource.${rate.source}`),
      })}
    </>
  );
};
