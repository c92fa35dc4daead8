import { useT } from '#i18n/t.ts';
import { copyText, openLink } from '#state/desktop.ts';
import { notify } from './notify.tsx';
import styles from './RecordLink.module.css';

/** An e-mail address that begins a letter; where no mail program takes it, it is copied instead. */
export const MailLink = ({ address }: { readonly address: string }) => {
  const t = useT('shell');
  const link = `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}`;
  const write = async (): Promise<void> => {
    if (await openLink(link).catch(() => false)) return;
    await copyText(address);
    notify.done(t('mailCopied', { address }));
  };
  return (
    <a
      className={styles['link']}
      href={link}
      onClick={(event) => {
        // Main lets no page lead away; the address goes through its own check.
        event.preventDefault();
        void write().catch(notify.fault);
      }}
    >
      {address}
    </a>
  );
};
