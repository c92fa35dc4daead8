import { Keys } from '#components/Keys.tsx';
import { Modal } from '#components/Modal.tsx';
import { useT } from '#i18n/t.ts';
import styles from './ShortcutHelp.module.css';

const groups = {
  everywhere: [
    ['mod+k', 'palette'],
    ['mod+n', 'new'],
    ['mod+f', 'find'],
    ['mod+1', 'navigate'],
    ['mod+,', 'settings'],
    ['mod+shift+p', 'savePdf'],
    ['mod+z', 'undo'],
    ['mod+shift+z', 'redo'],
    ['escape', 'close'],
    ['?', 'help'],
  ],
  inHours: [
    ['mod+t', 'timer'],
    ['alt+←+→', 'turn'],
    ['mod+shift+l', 'submitHours'],
    ['mod+shift+g', 'approveHours'],
    ['mod+shift+enter', 'forgotten'],
  ],
  lists: [
    ['↑+↓', 'move'],
    ['enter', 'open'],
    ['space', 'choose'],
    ['shift+↓', 'chooseMany'],
    ['mod+a', 'chooseAll'],
    ['mod+c', 'copy'],
  ],
  forms: [
    ['mod+s', 'save'],
    ['escape', 'close'],
  ],
} as const;

const names = ['everywhere', 'inHours', 'lists', 'forms'] as const;

type ShortcutHelpProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Every key that does something, in one list. */
export const ShortcutHelp = ({ isOpen, onClose }: ShortcutHelpProps) => {
  const t = useT('shell');
  return (
    <Modal title={t('shortcuts.title')} isOpen={isOpen} onClose={onClose}>
      <div className={styles['groups']}>
        {names.map((name) => (
          <section key={name} className={styles['group']}>
            <h3 className={styles['name']}>{t(`shortcuts.${name}`)}</h3>
            <dl className={styles['list']}>
              {groups[name].map(([keys, what]) => (
                <div className={styles['line']} key={what}>
                  <dt>{t(`shortcuts.${what}`)}</dt>
                  <dd>
                    <Keys keys={keys} isRead />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
};
