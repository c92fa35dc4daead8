import { useT } from '#i18n/t.ts';
import type { CommandProblem } from '#state/command-problem.ts';
import { useProblemWords } from './use-problem-words.ts';

const Lines = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <>
    <strong>{title}</strong>
    <br />
    {text}
  </>
);

/** Why a command was refused, that nothing was changed, and what to do. */
export const ProblemText = ({ problem }: { readonly problem: CommandProblem }) => {
  const t = useT('problems');
  const words = useProblemWords();
  const title = problem.kind === 'not-saved' ? t('notSaved') : t('notDone');
  return <Lines title={title} text={words(problem)} />;
};

/** Something that nobody foresaw: what is safe, with the fault's own words beneath. */
export const FaultText = ({ error }: { readonly error: unknown }) => {
  const t = useT('problems');
  const message = error instanceof Error ? error.message : '';
  return (
    <>
      <Lines title={t('unforeseen')} text={t('unforeseenText')} />
      {message === '' ? null : (
        <>
          <br />
          <small>{message.slice(0, 200)}</small>
        </>
      )}
    </>
  );
};
