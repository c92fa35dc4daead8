import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { Release } from '#domain/releases/release.ts';
import { mayRevise } from '#domain/releases/revise-release.ts';
import { Section } from '#components/Section.tsx';
import { Collisions } from '#features/lifecycle/changes/Collisions.tsx';
import { Anchor } from '#features/lifecycle/problems/Anchor.tsx';
import { useT } from '#i18n/t.ts';

type CollisionsProps = { readonly task: LifecycleTask; readonly release: Release };

/** What the roll-out's window runs into, as long as it lies ahead. */
export const ReleaseCollisions = ({ task, release }: CollisionsProps) => {
  const t = useT('releases');
  const { id, status, windowFrom: from, windowTo: to } = release;
  const isAhead = mayRevise(status, 'plan') || status === 'go';
  if (!isAhead || from === null || to === null) return null;
  return (
    <Anchor id="release-collisions">
      <Section title={t('room.collisions')}>
        <Collisions slot={{ id, systemId: task.systemId, from, to }} />
      </Section>
    </Anchor>
  );
};
