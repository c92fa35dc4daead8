import { Page } from '#components/Page.tsx';
import { PdfButton } from '#components/PdfButton.tsx';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { useT } from '#i18n/t.ts';
import { Accounts } from './Accounts.tsx';
import { Exports } from './Exports.tsx';
import { PeriodChooser } from './PeriodChooser.tsx';
import { useBooksPeriod, bookViews } from './use-books-period.ts';
import type { BooksAddress } from './use-books-period.ts';
import { Vat } from './Vat.tsx';
import { Vouchers } from './Vouchers.tsx';

const View = ({ address }: { readonly address: BooksAddress }) => {
  switch (address.view) {
    case 'vouchers':
      return <Vouchers period={address.period} />;
    case 'vat':
      return <Vat period={address.period} />;
    case 'exports':
      return <Exports />;
    case 'accounts':
      return <Accounts />;
  }
};

/** What goes to the ledger: vouchers of a period, its VAT, the files that went out, the chart of accounts. */
export const BooksPage = () => {
  const t = useT('books');
  const address = useBooksPeriod();
  const { view } = address;
  const hasPeriod = view === 'vouchers' || view === 'vat';
  return (
    <Page
      title={t('title')}
      {...(view === 'vat' ? {} : { scroll: 'inside' as const })}
      subtitle={<SectionTabs of="invoices" />}
      actions={view === 'vat' ? <PdfButton /> : null}
      toolbar={
        <>
          <SegmentedFilter
            label={t('view.label')}
            value={view}
            onChange={address.show}
            options={bookViews.map((value) => ({ value, label: t(`view.${value}`) }))}
          />
          {hasPeriod ? <PeriodChooser address={address} /> : null}
        </>
      }
    >
      <View address={address} />
    </Page>
  );
};
