import { IconArrowAutofitWidth, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useState } from 'react';
import type { PaperPreview } from '#state/preview.ts';
import { useT } from '#i18n/t.ts';
import { IconButton } from '#components/IconButton.tsx';
import styles from './paper-view.module.css';

/** Shares of the paper's own width on the screen; `null` fits the width there is. */
const zooms = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;

/** A4 at 96 dots an inch. */
const paperWidth = 793.7;

type Zoom = { readonly share: number | null; readonly change: (share: number | null) => void };

const nextZoom = (share: number | null, step: 1 | -1): number => {
  const from = share ?? 0.8;
  const larger = zooms.find((zoom) => zoom > from) ?? from;
  const smaller = zooms.findLast((zoom) => zoom < from) ?? from;
  return step === 1 ? larger : smaller;
};

const Tools = ({ share, change }: Zoom) => {
  const t = useT('invoices');
  return (
    <>
      <IconButton
        label={t('paper.zoomOut')}
        icon={<IconZoomOut size={16} aria-hidden="true" />}
        isDisabled={share === zooms[0]}
        onClick={() => change(nextZoom(share, -1))}
      />
      <IconButton
        label={t('paper.zoomIn')}
        icon={<IconZoomIn size={16} aria-hidden="true" />}
        isDisabled={share === zooms.at(-1)}
        onClick={() => change(nextZoom(share, 1))}
      />
      <IconButton
        label={t('paper.fit')}
        icon={<IconArrowAutofitWidth size={16} aria-hidden="true" />}
        isDisabled={share === null}
        onClick={() => change(null)}
      />
    </>
  );
};

const Remark = ({ preview }: { readonly preview: PaperPreview }) => {
  const t = useT('invoices');
  const words = {
    working: preview.pages.length === 0 ? t('paper.working') : '',
    done: '',
    stale: t('paper.stale'),
    failed: t('paper.failed'),
  } as const satisfies Record<PaperPreview['status'], string>;
  return (
    <output className={styles['remark']} data-status={preview.status}>
      {words[preview.status]}
    </output>
  );
};

type PaperViewProps = {
  readonly preview: PaperPreview;
  /** What stands on the paper; an invoice, where nothing is said. */
  readonly label?: string;
};

/** The real pages, as they will be printed. They stay in sight while newer ones are set. */
export const PaperView = ({ preview, label }: PaperViewProps) => {
  const t = useT('invoices');
  const [share, setShare] = useState<number | null>(null);
  const { pages } = preview;
  return (
    <div className={styles['view']}>
      <header className={styles['tools']}>
        <span className={styles['count']}>
          {pages.length === 0 ? '' : t('paper.pages', { count: pages.length })}
        </span>
        <Remark preview={preview} />
        <Tools share={share} change={setShare} />
      </header>
      {preview.status === 'failed' && preview.message !== '' ? (
        <p className={styles['details']}>{t('paper.details', { message: preview.message })}</p>
      ) : null}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className={styles['pages']} tabIndex={0} aria-label={label ?? t('paper.label')}>
        {pages.map((page, index) => (
          <img
            // A page is known by its place: its picture is exchanged, never the element, so nothing flickers.
            key={index}
            className={styles['page']}
            src={page}
            // A page out of sight is drawn when one comes to it.
            loading={index === 0 ? 'eager' : 'lazy'}
            style={share === null ? {} : { width: paperWidth * share }}
            alt={t('paper.page', { page: index + 1, pages: pages.length })}
          />
        ))}
      </section>
    </div>
  );
};
