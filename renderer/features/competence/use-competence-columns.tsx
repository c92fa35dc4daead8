import { certificationTone } from '#components/competence/certification-tone.ts';
import type { Column } from '#components/column.ts';
import { PersonMark } from '#components/PersonMark.tsx';
import { Ratio } from '#components/Ratio.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { addMoney } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { CertificationRow, EducationYear, TrainingRow } from '#state/competence.ts';
import { trainingTone } from './training-tone.ts';

export const useCertificationColumns = (): readonly Column<CertificationRow>[] => {
  const t = useT('competence');
  const points = ({ cpd }: CertificationRow): string => {
    if (cpd === null) return '–';
    return t(cpd.isBehind ? 'list.cpdBehind' : 'list.cpdOf', {
      points: cpd.points,
      asked: cpd.asked,
    });
  };
  return [
    {
      id: 'name',
      header: t('list.name'),
      text: ({ certification: { name, level } }) => `${name} ${level}`.trim(),
    },
    {
      id: 'person',
      header: t('list.person'),
      width: 170,
      text: ({ person }) => person?.name ?? '–',
      cell: ({ person }) => <PersonMark person={person} withName />,
    },
    {
      id: 'issuer',
      header: t('list.issuer'),
      width: 120,
      text: ({ certification }) => certification.issuer || '–',
    },
    {
      id: 'until',
      header: t('list.validUntil'),
      kind: 'date',
      width: 110,
      text: ({ certification: { validUntil } }, format) =>
        validUntil === null ? t('list.noEnd') : format.date(validUntil),
    },
    {
      id: 'state',
      header: t('list.state'),
      kind: 'status',
      width: 190,
      text: ({ state }) => t(`state.${state}`),
      cell: ({ state }) => (
        <StatusBadge tone={certificationTone[state]} label={t(`state.${state}`)} />
      ),
    },
    {
      id: 'cpd',
      header: t('list.cpd'),
      kind: 'status',
      width: 150,
      text: points,
      cell: (row) =>
        row.cpd === null ? (
          '–'
        ) : (
          <StatusBadge tone={row.cpd.isBehind ? 'careful' : 'good'} label={points(row)} />
        ),
    },
  ];
};

export const useTrainingColumns = (): readonly Column<TrainingRow>[] => {
  const t = useT('competence');
  return [
    { id: 'title', header: t('list.name'), text: ({ training }) => training.title },
    {
      id: 'person',
      header: t('list.person'),
      width: 160,
      text: ({ person }) => person?.name ?? '–',
      cell: ({ person }) => <PersonMark person={person} withName />,
    },
    {
      id: 'kind',
      header: t('list.kind'),
      width: 100,
      text: ({ training }) => t(`kind.${training.kind}`),
    },
    {
      id: 'dates',
      header: t('list.dates'),
      width: 180,
      text: ({ training: { from, to } }, format) => {
        if (from === null) return '–';
        return to === null || to === from
          ? format.date(from)
          : `${format.date(from)}–${format.date(to)}`;
      },
    },
    {
      id: 'cost',
      header: t('list.price'),
      kind: 'money',
      width: 110,
      text: ({ training: { cost, travelCost } }, format) =>
        format.wholeMoney(addMoney(cost, travelCost)),
    },
    {
      id: 'payer',
      header: t('form.payer'),
      width: 140,
      text: ({ training: { payer } }) =>
        payer.kind === 'shared'
          ? `${t('payer.shared')} ${payer.employerPercent} %`
          : t(`payer.${payer.kind}`),
    },
    {
      id: 'status',
      header: t('list.state'),
      kind: 'status',
      width: 120,
      text: ({ training: { status } }) => t(`trainingStatus.${status}`),
      cell: ({ training: { status } }) => (
        <StatusBadge tone={trainingTone[status]} label={t(`trainingStatus.${status}`)} />
      ),
    },
  ];
};

const kinds = ['courses', 'travel', 'certificates', 'memberships', 'total'] as const;

/** In kronor: a share of öre says more than anybody wants to read. */
const kronor = (amount: number): number => Math.round(amount / 100);

export const useCostColumns = (): readonly Column<EducationYear>[] => {
  const t = useT('competence');
  const format = useFormat();
  return [
    {
      id: 'person',
      header: t('list.person'),
      text: ({ person }) => person?.name ?? '–',
      cell: ({ person }) => <PersonMark person={person} withName />,
    },
    ...kinds.map((kind): Column<EducationYear> => ({
      id: kind,
      header: t(`list.${kind}`),
      kind: 'money',
      width: 88,
      text: (row) => format.wholeMoney(row[kind]),
    })),
    {
      id: 'employer',
      header: t('list.employer'),
      kind: 'money',
      width: 110,
      text: ({ parts }) => format.wholeMoney(parts.employer),
    },
    {
      id: 'share',
      header: t('list.share'),
      width: 200,
      text: ({ parts, total }) =>
        `${format.wholeMoney(parts.employer)} / ${format.wholeMoney(total)}`,
      cell: ({ parts, total }) =>
        total === 0 ? '–' : <Ratio part={kronor(parts.employer)} whole={kronor(total)} unit="kr" />,
    },
    {
      id: 'hours',
      header: t('list.hours'),
      kind: 'duration',
      width: 90,
      text: ({ seconds }) => format.duration(seconds),
    },
  ];
};
