import { changeWork } from '#domain/changes/change-work.ts';
import { releaseWork } from '#domain/releases/release-work.ts';
import type { DefectStatus } from '#domain/releases/defect.ts';
import type { TaskStatus } from '#domain/lifecycle/task.ts';
import { useT } from '#i18n/t.ts';
import type { TraceLink } from '#state/problem-records.ts';

const defectWork = {
  new: 'planned',
  triaged: 'planned',
  'in-fix': 'in-progress',
  fixed: 'in-progress',
  verified: 'in-progress',
  closed: 'done',
  deferred: 'waiting',
  'known-error': 'waiting',
  rejected: 'cancelled',
  duplicate: 'cancelled',
  reopened: 'in-progress',
} as const satisfies Record<DefectStatus, TaskStatus>;

/** How far a linked record has come: problems and cases in their own words, the others in those of any work. */
export const useTraceStatus = (): ((link: TraceLink) => string) => {
  const fields = useT('fields');
  const cases = useT('cases');
  const problems = useT('problemRecords');
  return (link) => {
    switch (link.kind) {
      case 'case':
        return cases(`status.${link.status}`);
      case 'problem':
        return problems(`status.${link.status}`);
      case 'change':
        return fields(`taskStatus.${changeWork[link.status]}`);
      case 'release':
        return fields(`taskStatus.${releaseWork[link.status]}`);
      case 'defect':
        return fields(`taskStatus.${defectWork[link.status]}`);
    }
  };
};
