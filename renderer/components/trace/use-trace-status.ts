import { useT } from '#i18n/t.ts';
import type { TraceLink } from '#state/problem-records.ts';

/** How far a linked record has come, in the words of its own kind. */
export const useTraceStatus = (): ((link: TraceLink) => string) => {
  const cases = useT('cases');
  const problems = useT('problemRecords');
  const changes = useT('changes');
  const releases = useT('releases');
  const integrations = useT('integrations');
  return (link) => {
    switch (link.kind) {
      case 'case':
        return cases(`status.${link.status}`);
      case 'problem':
        return problems(`status.${link.status}`);
      case 'change':
        return changes(`status.${link.status}`);
      case 'release':
        return releases(`status.${link.status}`);
      case 'defect':
        return releases(`defects.statuses.${link.status}`);
      case 'integration':
        return integrations(`status.${link.status}`);
    }
  };
};
