import type { Defect } from './defect.ts';

/** A defect as typed. */
export type DefectForm = {
  readonly title: string;
  readonly severity: string;
  readonly foundIn: string;
  readonly foundOn: string;
  readonly foundBy: string;
  readonly steps: string;
  readonly expected: string;
  readonly actual: string;
  /** The release in which it is mended. */
  readonly fixedInReleaseId: string;
  readonly consent: string;
};

export const emptyDefectForm = (): DefectForm => ({
  title: '',
  severity: 'minor',
  foundIn: 'test',
  foundOn: '',
  foundBy: '',
  steps: '',
  expected: '',
  actual: '',
  fixedInReleaseId: '',
  consent: '',
});

export const defectToForm = (defect: Defect): DefectForm => ({
  title: defect.title,
  severity: defect.severity,
  foundIn: defect.foundIn,
  foundOn: defect.foundOn,
  foundBy: defect.foundBy ?? '',
  steps: defect.steps,
  expected: defect.expected,
  actual: defect.actual,
  fixedInReleaseId: defect.fixedInReleaseId ?? '',
  consent: defect.consent,
});
