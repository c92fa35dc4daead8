import { secondsBetween } from '#domain/time/instant.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PrintedRelease } from './release-words.ts';
import type { ReportPart } from './report-data.ts';

/** The roll-out's stages: when each was to begin, and when it did. */
export const rolloutParts = ({ subject, words, format }: PrintedRelease): readonly ReportPart[] => {
  const { release, environments, zone } = subject;
  const title = words.report.planVsActual;
  if (release.stages.length === 0) return [{ kind: 'text', title, text: words.rollout.empty }];
  const moment = (at: Instant | null): string => (at === null ? '' : format.dateTime(at, zone));
  const rows = release.stages.map((stage) => {
    const { plannedAt, startedAt, endedAt, environmentId, audience, note } = stage;
    const environment = environmentId === null ? '' : (environments.get(environmentId)?.name ?? '');
    const took =
      startedAt === null || endedAt === null
        ? ''
        : format.duration(secondsBetween(startedAt, endedAt));
    return [
      [stage.name, environment, audience, note].filter((text) => text !== '').join('\n'),
      words.rollout.stage[stage.status],
      moment(plannedAt),
      moment(startedAt),
      moment(endedAt),
      took,
    ];
  });
  const columns = [
    { title: words.rollout.name, share: 3.3 },
    { title: words.defects.status, share: 2 },
    { title: words.rollout.planned, share: 3.2 },
    { title: words.rollout.started, share: 3.2 },
    { title: words.rollout.ended, share: 3.2 },
    { title: words.report.duration, share: 2.3 },
  ];
  return [{ kind: 'table', title, columns, rows }];
};
