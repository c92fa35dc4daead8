import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import styles from './invoices.module.css';

const NoteRow = ({ note }: { readonly note: IssuedInvoice }) => {
  const format = useFormat(note.currency);
  return (
    <tr>
      <td>
        <RecordLink to={paths.invoice(note.id)}>{note.number}</RecordLink>
      </td>
      <td>{format.date(note.issueDate)}</td>
      <td>{note.credits?.reason}</td>
      <td className={styles['figure']}>{format.money(note.snapshot.totals.payable)}</td>
    </tr>
  );
};

/** The credit notes of an invoice; nothing where there are none. */
export const CreditNotes = ({ notes }: { readonly notes: readonly IssuedInvoice[] }) => {
  const t = useT('invoices');
  if (notes.length === 0) return null;
  return (
    <Section title={t('credit.notes')} count={notes.length}>
      <table className={styles['table']} aria-label={t('credit.notesLabel')}>
        <thead>
          <tr>
            <th scope="col">{t('credit.number')}</th>
            <th scope="col">{t('credit.date')}</th>
            <th scope="col">{t('credit.reason')}</th>
            <th scope="col" className={styles['figure']}>
              {t('credit.payable')}
            </th>
          </tr>
        </thead>
        <tbody>
          {notes.map((note) => (
            <NoteRow key={note.id} note={note} />
          ))}
        </tbody>
      </table>
    </Section>
  );
};
