import { brandText } from '#domain/brand.ts';
import type { NumberedKind } from '#domain/lifecycle/work-number.ts';
import { caseEvents, caseRows, caseTasks } from './case-rows.ts';
import { changeEvents, changeRows, changeTasks } from './change-rows.ts';
import { defectEvents, defectRows } from './defect-rows.ts';
import { defectSeeds } from './defect-seeds.ts';
import { documentEvents, documentRows } from './document-rows.ts';
import type { RowOf } from './row-of.ts';
import { integrationEvents } from './integration-events.ts';
import type { LifeRows } from './life-rows.ts';
import { problemEvents, problemRows, problemTasks } from './problem-rows.ts';
import { releaseEvents, releaseTasks } from './release-courses.ts';
import { releaseRows } from './release-rows.ts';
import { certificationRows, membershipRows } from './sample-competence.ts';
import { contractNumbers } from './sample-contracts.ts';
import { environmentRows } from './sample-environments.ts';
import { handoverEvents, handoverRows } from './sample-handovers.ts';
import { integrationRows } from './sample-integrations.ts';
import { linkRows } from './sample-links.ts';
import { productRows } from './sample-products.ts';
import { serviceLevelRows } from './sample-service-levels.ts';
import { freezeRows, templateEvents, templateRows } from './sample-templates.ts';
import { trainingRows } from './sample-trainings.ts';
import type { TaskSeed } from './task-seed.ts';
import type { EventFields } from './turns.ts';

/** The tasks of all work that has a course. */
export const courseTasks: readonly TaskSeed[] = [
  ...releaseTasks,
  ...changeTasks,
  ...problemTasks,
  ...caseTasks,
];

const kinds: Readonly<Record<string, NumberedKind>> = {
  REL: 'release',
  CHG: 'change',
  PRB: 'problem',
  CASE: 'case',
  DEF: 'defect',
  AVT: 'contract',
};

/** For each kind and year the number after the last that was taken. */
const workNumberRows = (): readonly RowOf<'workNumbers'>[] => {
  const last = new Map<string, number>();
  const numbers = [
    ...[...courseTasks, ...defectSeeds].map(({ number }) => number),
    ...contractNumbers,
  ];
  for (const number of numbers) {
    const [prefix = '', year = '', count = ''] = number.split('-');
    const key = `${kinds[prefix] ?? prefix}-${year}`;
    last.set(key, Math.max(last.get(key) ?? 0, Number(count)));
  }
  return [...last].map(([key, count]) => ({ id: brandText(key), fields: { next: count + 1 } }));
};

/** All that the firm has written down of its systems' lives. */
export const sampleLife: LifeRows = {
  environments: environmentRows,
  systemLinks: linkRows,
  handovers: handoverRows,
  thirdParties: productRows,
  integrations: integrationRows,
  serviceLevels: serviceLevelRows,
  changeTemplates: templateRows,
  freezePeriods: freezeRows,
  certifications: certificationRows,
  trainings: trainingRows,
  memberships: membershipRows,
  releases: releaseRows,
  changes: changeRows,
  problems: problemRows,
  cases: caseRows,
  defects: defectRows,
  documents: documentRows,
  workNumbers: workNumberRows(),
};

/** How each of it came to where it stands. */
export const lifeEvents: readonly EventFields[] = [
  ...releaseEvents,
  ...changeEvents,
  ...problemEvents,
  ...caseEvents,
  ...defectEvents,
  ...documentEvents,
  ...integrationEvents,
  ...handoverEvents,
  ...templateEvents,
];
