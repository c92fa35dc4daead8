import type { LinkKind } from '#domain/systems/system-link.ts';
import type { Criticality } from '#domain/systems/system.ts';
import type { RowOf } from './row-of.ts';
import { sampleId } from './sample-id.ts';
import { systemId } from './sample-systems.ts';

type Link = readonly [
  from: string,
  to: string,
  kind: LinkKind,
  criticality: Criticality,
  note: string,
];

/** How systems hang together. S04 and S05 stand behind one firewall: story 12. */
const links: readonly Link[] = [
  ['S04', 'S05', 'shares', 'high', 'Samma brandvägg hos kunden'],
  ['S05', 'S04', 'reads-from', 'high', 'Timvärden varje natt'],
  ['S02', 'S01', 'sends-to', 'medium', 'Priser efter varje inläsning'],
  ['S03', 'S01', 'reads-from', 'high', 'Saldon och order'],
  ['S07', 'S06', 'reads-from', 'high', 'Morgondagens tider'],
  ['S09', 'S08', 'shares', 'low', 'Samma register över hyresgäster'],
  ['S11', 'S12', 'sends-to', 'high', 'Fraktsedlar till partner'],
  ['S12', 'S11', 'sends-to', 'high', 'Order från partner'],
  ['S13', 'S11', 'depends-on', 'high', 'Dagens körorder'],
];

export const linkRows: readonly RowOf<'systemLinks'>[] = links.map(
  ([from, to, kind, criticality, note], index) => ({
    id: sampleId('SystemLink', index + 1),
    fields: { fromSystemId: systemId(from), toSystemId: systemId(to), kind, criticality, note },
  }),
);
