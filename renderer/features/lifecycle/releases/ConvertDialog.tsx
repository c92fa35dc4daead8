import { useState } from 'react';
import { brandText } from '#domain/brand.ts';
import type { TaskId } from '#domain/record.ts';
import type { Defect } from '#domain/releases/defect.ts';
import { Button } from '#components/Button.tsx';
import { SelectInput } from '#components/inputs/SelectInput.tsx';
import { TextInput } from '#components/inputs/TextInput.tsx';
import { Modal } from '#components/Modal.tsx';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import {
  useListSystemReleasesQuery,
  useMoveDefectMutation,
  type Conversion,
} from '#state/releases.ts';
import styles from './releases.module.css';

const kinds = ['next-release', 'problem', 'known-error'] as const;

/** What takes up a defect that is put off: a later release, a problem, or a known error. */
export const ConvertDialog = ({
  defect,
  onClose,
}: {
  readonly defect: Defect;
  readonly onClose: () => void;
}) => {
  const t = useT('releases');
  const shell = useT('shell');
  const [move] = useMoveDefectMutation();
  const { data: choices = [] } = useListSystemReleasesQuery(defect.systemId);
  const [kind, setKind] = useState<(typeof kinds)[number]>('problem');
  const [releaseId, setReleaseId] = useState('');
  const [workaround, setWorkaround] = useState('');
  const [clientText, setClientText] = useState('');
  const [consent, setConsent] = useState(defect.consent);
  const conversion = (): Conversion => {
    if (kind === 'next-release') return { kind, releaseId: brandText<TaskId>(releaseId), consent };
    return kind === 'problem' ? { kind, consent } : { kind, workaround, clientText, consent };
  };
  const send = (): void => {
    const to = kind === 'known-error' ? ('known-error' as const) : ('deferred' as const);
    void runCommand(move({ id: defect.id, to, convert: conversion() }).unwrap(), onClose);
  };
  return (
    <Modal title={t('defects.convertTitle')} isOpen onClose={onClose} size="medium">
      <form
        className={styles['dialog']}
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          send();
        }}
      >
        <SelectInput
          label={t('defects.convert')}
          value={kind}
          onChange={(value) => setKind(kinds.find((each) => each === value) ?? 'problem')}
          options={kinds.map((value) => ({ value, label: t(`defects.conversion.${value}`) }))}
        />
        {kind === 'next-release' ? (
          <SelectInput
            label={t('defects.nextRelease')}
            value={releaseId}
            onChange={setReleaseId}
            options={choices
              .filter(({ task }) => task.id !== defect.releaseId)
              .map(({ task, version }) => ({ value: task.id, label: `${task.number} ${version}` }))}
          />
        ) : null}
        {kind === 'known-error' ? (
          <>
            <TextInput
              label={t('defects.workaround')}
              value={workaround}
              onChange={setWorkaround}
              isRequired
            />
            <TextInput
              label={t('defects.clientText')}
              value={clientText}
              onChange={setClientText}
              isRequired
            />
          </>
        ) : null}
        <TextInput
          label={t('defects.consent')}
          value={consent}
          onChange={setConsent}
          hint={t('defects.consentHint')}
        />
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{shell('action.cancel')}</Button>
          <Button tone="primary" type="submit">
            {t('defects.convert')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
