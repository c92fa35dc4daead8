import { brandText } from '#domain/brand.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import { fromMilliseconds, toMilliseconds } from '#domain/time/instant.ts';
import type { Place } from '#domain/time/place.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { atMinute } from './sample-date.ts';

const stockholm: TimeZone = brandText('Europe/Stockholm');

const minute = 60_000;
const two = (number: number): string => String(number).padStart(2, '0');

const shown = (at: number): { readonly date: PlainDate; readonly clock: string } => {
  const text: string = fromMilliseconds(at);
  return { date: brandText(text.slice(0, 10)), clock: text.slice(11, 16) };
};

/** How far a day's clocks at noon are from UTC. */
const offsetOn = (date: PlainDate): number =>
  toMilliseconds(brandText(`${date}T12:00:00.000Z`)) - toMilliseconds(atMinute(date, 12 * 60));

/** Stockholm's clocks by the sample's own rule: it never looks at the hours in which they are changed. */
export const samplePlace: Place = {
  zone: stockholm,
  rules: {
    toInstants: (date, time) => {
      const [hours = '0', minutes = '0'] = time.split(':');
      const midday = toMilliseconds(brandText<Instant>(`${date}T00:00:00.000Z`));
      const local = midday + (Number(hours) * 60 + Number(minutes)) * minute;
      return [fromMilliseconds(local - offsetOn(date))];
    },
    toLocal: (instant) => {
      const utc = toMilliseconds(instant);
      const { date, clock } = shown(utc + offsetOn(shown(utc).date));
      const [hours = 0, minutes = 0] = clock.split(':').map(Number);
      return { date, time: brandText(`${two(hours)}:${two(minutes)}`) };
    },
  },
};
