import { optional, parseChoice, readForm } from '#domain/form.ts';
import type { FieldResult } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { AttachmentId, PersonId, SystemId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseWebsite } from '#domain/text/contact-details.ts';
import { parseMultilineText, parseRequiredText, textLimits } from '#domain/text/text.ts';
import { contentKinds, type DocumentForm, type VersionForm } from './document-form.ts';
import {
  documentTypes,
  type Document,
  type DocumentContent,
  type DocumentVersion,
} from './document.ts';

/** What the form decides of a document. */
export type DocumentFields = Pick<Document, 'title' | 'type' | 'systemId' | 'ownerId'>;

export const parseDocument = (
  form: DocumentForm,
): Result<DocumentFields, FieldErrors<DocumentForm, FieldProblem>> =>
  readForm({
    title: parseRequiredText(form.title, textLimits.name),
    type: parseChoice(form.type, documentTypes),
    systemId: parseId<SystemId>(form.systemId),
    ownerId: optional(form.ownerId, parseId<PersonId>),
  });

/** The longest text that is a document of its own, in characters; a longer one belongs in a file. */
const longestText = 50_000;

/** What the form decides of a version; its day and its approval are not typed. */
export type VersionFields = Pick<
  DocumentVersion,
  'version' | 'changeNote' | 'authorId' | 'content'
>;

const requiredWebsite = (text: string): FieldResult<string> => {
  const required = parseRequiredText(text, textLimits.name);
  return required.ok ? parseWebsite(text) : required;
};

const requiredText = (text: string): FieldResult<string> => {
  const parsed = parseMultilineText(text, longestText);
  return parsed.ok && parsed.value === '' ? fail('required') : parsed;
};

/** The field of the kind that was chosen must be filled in; the others are left as they are. */
const parseContent = (
  form: VersionForm,
): Result<DocumentContent, FieldErrors<VersionForm, FieldProblem>> => {
  if (form.kind === 'file') {
    const read = readForm({ attachmentId: parseId<AttachmentId>(form.attachmentId) });
    return read.ok ? ok({ kind: 'file', ...read.value }) : read;
  }
  if (form.kind === 'link') {
    const read = readForm({ url: requiredWebsite(form.url) });
    return read.ok ? ok({ kind: 'link', ...read.value }) : read;
  }
  const read = readForm({
    kind: parseChoice(form.kind, contentKinds),
    text: requiredText(form.text),
  });
  return read.ok ? ok({ kind: 'text', text: read.value.text }) : read;
};

export const parseVersion = (
  form: VersionForm,
): Result<VersionFields, FieldErrors<VersionForm, FieldProblem>> => {
  const fields = readForm({
    version: parseRequiredText(form.version, textLimits.code),
    changeNote: parseRequiredText(form.changeNote, textLimits.name),
    authorId: optional(form.authorId, parseId<PersonId>),
  });
  const content = parseContent(form);
  if (fields.ok && content.ok) return ok({ ...fields.value, content: content.value });
  return fail({ ...(fields.ok ? {} : fields.error), ...(content.ok ? {} : content.error) });
};
