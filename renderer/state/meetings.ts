import { importMeetings, listKeptMeetings } from '#data/meetings.ts';
import type { Result } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Place } from '#domain/time/place.ts';
import { largestIcs } from '#formats/ics/ics-lines.ts';
import type { IcsProblem } from '#formats/ics/ics-lines.ts';
import { readMeetings } from '#formats/ics/meetings.ts';
import type { Meeting } from '#formats/ics/meetings.ts';
import { dataApi } from './data-api.ts';
import { live, write } from './live.ts';

export type { Meeting } from '#formats/ics/meetings.ts';
export type { IcsProblem } from '#formats/ics/ics-lines.ts';

export const { useListKeptMeetingsQuery, useImportMeetingsMutation } = dataApi.injectEndpoints({
  endpoints: (build) => ({
    listKeptMeetings: build.query(live(listKeptMeetings)),
    importMeetings: build.mutation(write(importMeetings)),
  }),
});

/** The meetings of a period in a calendar file, or why it is refused. One that is too large isn't read at all. */
export const readCalendarFile = async (
  file: File,
  period: { readonly from: PlainDate; readonly to: PlainDate },
  place: Place,
): Promise<Result<readonly Meeting[], IcsProblem>> => {
  if (file.size > largestIcs) return { ok: false, error: { code: 'too-large', line: 0 } };
  return readMeetings(await file.text(), period, place);
};
