import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { Button } from '#components/Button.tsx';
import { Section } from '#components/Section.tsx';
import { useT } from '#i18n/t.ts';
import { Anchor } from './Anchor.tsx';
import { ChooseLink, LinkList } from './ProblemLinks.tsx';
import { StartFixDialog } from './StartFixDialog.tsx';
import { useProblemLinks } from './use-problem-links.ts';

/** The changes that mend the problem, and what the problem was seen in: cases and defects. */
export const ProblemFixes = ({ task }: { readonly task: LifecycleTask }) => {
  const t = useT('problemRecords');
  const links = useProblemLinks(task);
  const [isStarting, setStarting] = useState(false);
  return (
    <>
      <Anchor id="fixes">
        <Section
          title={t('fixes.title')}
          actions={
            <Button icon={<IconPlus size={15} />} onClick={() => setStarting(true)}>
              {t('fixes.start')}
            </Button>
          }
        >
          <LinkList
            label={t('fixes.title')}
            links={links.of('change')}
            empty={t('fixes.empty')}
            onUnlink={links.untie}
          />
          <ChooseLink
            label={t('fixes.link')}
            action={t('fixes.tie')}
            options={links.choices('change')}
            onChoose={(id) => links.tie('change', id)}
          />
        </Section>
      </Anchor>
      <Anchor id="cases">
        <Section title={t('cases.title')}>
          <LinkList
            label={t('cases.title')}
            links={links.of('case')}
            empty={t('cases.empty')}
            onUnlink={links.untie}
          />
          <ChooseLink
            label={t('cases.link')}
            action={t('fixes.tie')}
            options={links.choices('case')}
            onChoose={(id) => links.tie('case', id)}
          />
        </Section>
      </Anchor>
      <Section title={t('defects.title')}>
        <LinkList
          label={t('defects.title')}
          links={links.of('defect')}
          empty={t('defects.empty')}
          onUnlink={links.untie}
        />
      </Section>
      {isStarting ? <StartFixDialog task={task} onClose={() => setStarting(false)} /> : null}
    </>
  );
};
