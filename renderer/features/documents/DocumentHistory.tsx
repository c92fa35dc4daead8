import { Section } from '#components/Section.tsx';
import { documentStatuses, type DocumentStatus } from '#domain/documents/document.ts';
import type { StatusEvent } from '#domain/lifecycle/task.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { DocumentView } from '#state/document-register.ts';
import { useTimeZone } from '#state/session.ts';
import styles from './document.module.css';

const isStatus = (text: string): text is DocumentStatus =>
  documentStatuses.some((status) => status === text);

/** What happened to the document, when, by whom and why; newest first. */
export const DocumentHistory = ({ view }: { readonly view: DocumentView }) => {
  const t = useT('documentRegister');
  const format = useFormat();
  const zone = useTimeZone();
  const whatOf = ({ from, to }: StatusEvent): string => {
    if (from === null) return t('history.created');
    if (from === to) return t('history.reviewed');
    return isStatus(to) ? t(`state.${to}`) : t('history.removed');
  };
  /** What happened and, where the program knew who was at the laptop, by whom. */
  const lineOf = (event: StatusEvent): string => {
    const what = whatOf(event);
    const person = view.people.find(({ id }) => id === event.createdBy);
    return person === undefined ? what : t('history.by', { what, name: person.name });
  };
  return (
    <Section title={t('history.title')}>
      <ol className={styles['history']} aria-label={t('history.label')}>
        {view.events.toReversed().map((event) => (
          <li key={event.id}>
            <time className={styles['when']}>{format.dateTime(event.at, zone)}</time>
            <span>
              {lineOf(event)}
              {event.reason === '' ? null : <span className={styles['why']}>{event.reason}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
};
