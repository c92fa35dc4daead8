import { ReasonDialog } from '#components/ReasonDialog.tsx';
import { useT } from '#i18n/t.ts';

type WithdrawDialogProps = {
  readonly count: number;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
};

/** Approved hours are opened again for a reason (R25). */
export const WithdrawDialog = ({ count, onReason, onCancel }: WithdrawDialogProps) => {
  const t = useT('hours');
  return (
    <ReasonDialog
      title={t('review.withdrawTitle')}
      text={t('review.withdrawText', { count })}
      label={t('review.reason')}
      action={t('review.withdrawAction')}
      onReason={onReason}
      onCancel={onCancel}
    />
  );
};
