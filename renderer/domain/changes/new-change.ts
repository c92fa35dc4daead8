import type { Fields } from '#domain/record.ts';
import type { Change } from './change.ts';

/** A change as it begins. */
export const newChange = (): Fields<Change> => ({
  status: 'draft',
  type: 'normal',
  reason: 'improve',
  templateId: null,
  originId: null,
  clientWish: '',
  plan: '',
  testPlan: '',
  backoutPlan: '',
  hasOutage: false,
  outage: '',
  windowFrom: null,
  windowTo: null,
  likelihood: null,
  impact: null,
  areLinksChecked: false,
  estimate: null,
  isBillable: false,
  quote: null,
  approvals: [],
  actualFrom: null,
  actualTo: null,
  closeCode: null,
  review: null,
});
