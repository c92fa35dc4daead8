import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { MonthRow } from './month-rows.ts';
import styles from './clients.module.css';

/** A file of its own, so that the chart library is read only when a chart is shown. */
export const MonthsChart = ({ rows }: { readonly rows: readonly MonthRow[] }) => {
  const t = useT('clients');
  const format = useFormat();
  const data = rows.map((row) => ({
    month: format.shortMonth(row.first).replace('.', ''),
    billable: row.billable / 3600,
    other: row.other / 3600,
  }));
  return (
    <figure className={styles['chart']} aria-label={t('months.chart')}>
      <ResponsiveContainer width="100%" height={190}>
        <BarChart
          data={data}
          margin={{ top: 8, right: 0, bottom: 0, left: -20 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} className={styles['chartGrid'] ?? ''} />
          <XAxis
            dataKey="month"
            tickLine={false}
            axisLine={false}
            className={styles['chartTick'] ?? ''}
          />
          <YAxis
            tickLine={false}
            axisLine={false}
            allowDecimals={false}
            className={styles['chartTick'] ?? ''}
          />
          <Bar
            dataKey="billable"
            stackId="hours"
            isAnimationActive={false}
            className={styles['chartBillable'] ?? ''}
          />
          <Bar
            dataKey="other"
            stackId="hours"
            isAnimationActive={false}
            className={styles['chartOther'] ?? ''}
          />
        </BarChart>
      </ResponsiveContainer>
    </figure>
  );
};
