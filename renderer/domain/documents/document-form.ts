import type { Document, DocumentContent, DocumentVersion } from './document.ts';

/** A document as typed; its versions have their own form. */
export type DocumentForm = {
  readonly title: string;
  readonly type: string;
  readonly systemId: string;
  readonly ownerId: string;
};

export const emptyDocumentForm = (): DocumentForm => ({
  title: '',
  type: '',
  systemId: '',
  ownerId: '',
});

export const documentToForm = (document: Document): DocumentForm => ({
  title: document.title,
  type: document.type,
  systemId: document.systemId,
  ownerId: document.ownerId ?? '',
});

export const contentKinds = [
  'text',
  'file',
  'link',
] as const satisfies readonly DocumentContent['kind'][];

/** A version as typed: one of file, address and own text counts, as `kind` says. */
export type VersionForm = {
  readonly version: string;
  readonly changeNote: string;
  readonly authorId: string;
  readonly kind: string;
  readonly attachmentId: string;
  readonly url: string;
  readonly text: string;
};

/** `1.0`, then `2.0`: the first number of the newest version, and one more. */
const versionAfter = (newest: DocumentVersion | null): string => {
  const number = /^\d{1,6}/.exec(newest?.version ?? '')?.[0];
  return newest === null ? '1.0' : number === undefined ? '' : `${Number(number) + 1}.0`;
};

/** The next version's form: it begins with the text or address of the one before. */
export const nextVersionForm = (newest: DocumentVersion | null, authorId: string): VersionForm => {
  const content = newest?.content ?? { kind: 'text', text: '' };
  return {
    version: versionAfter(newest),
    changeNote: '',
    authorId,
    kind: content.kind,
    attachmentId: '',
    url: content.kind === 'link' ? content.url : '',
    text: content.kind === 'text' ? content.text : '',
  };
};

/** What a missing document is called until somebody says otherwise. */
export const titleOf = (typeName: string, systemName: string): string =>
  `${typeName}, ${systemName}`;
