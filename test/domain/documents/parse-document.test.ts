import { describe, expect, test } from 'vitest';
import { nextVersionForm } from '#domain/documents/document-form.ts';
import { parseDocument, parseVersion } from '#domain/documents/parse-document.ts';
import { day } from '#support/records.ts';

const form = { ...nextVersionForm(null, 'person'), changeNote: 'Första', text: 'Starta om.' };

describe('a document as typed', () => {
  test('needs a title, a known type and a system', () => {
    const empty = { title: ' ', type: 'minutes', systemId: '', ownerId: '' };
    expect(parseDocument(empty)).toEqual({
      ok: false,
      error: { title: 'required', type: 'not-a-choice', systemId: 'required' },
    });
    const whole = { title: 'Drift', type: 'other', systemId: 's', ownerId: '' };
    expect(parseDocument(whole)).toMatchObject({ ok: true, value: { ownerId: null } });
  });
});

describe('a version as typed', () => {
  test('holds what its kind says, and nothing of the other kinds', () => {
    expect(parseVersion(form)).toMatchObject({
      ok: true,
      value: { version: '1.0', content: { kind: 'text', text: 'Starta om.' } },
    });
    const link = { ...form, kind: 'link', url: 'https://wiki.example/drift' };
    expect(parseVersion(link)).toMatchObject({
      value: { content: { kind: 'link', url: 'https://wiki.example/drift' } },
    });
    const file = { ...form, kind: 'file', attachmentId: 'file-1' };
    expect(parseVersion(file)).toMatchObject({
      value: { content: { kind: 'file', attachmentId: 'file-1' } },
    });
  });

  test('says everything that is wrong at once', () => {
    expect(parseVersion({ ...form, changeNote: '', text: ' ' })).toEqual({
      ok: false,
      error: { changeNote: 'required', text: 'required' },
    });
    expect(parseVersion({ ...form, kind: 'link', url: 'javascript:alert(1)' })).toEqual({
      ok: false,
      error: { url: 'website-format' },
    });
    expect(parseVersion({ ...form, kind: 'file' })).toMatchObject({
      error: { attachmentId: 'required' },
    });
    expect(parseVersion({ ...form, kind: 'oral' })).toMatchObject({
      error: { kind: 'not-a-choice' },
    });
  });

  test('counts on from the one before', () => {
    const before = {
      id: 'v',
      version: '3.2',
      date: day('2026-11-01'),
      authorId: null,
      approvedBy: null,
      approvedOn: null,
      changeNote: '',
      content: { kind: 'text', text: 'Gammalt' },
    } as const;
    expect(nextVersionForm(before, '')).toMatchObject({ version: '4.0', text: 'Gammalt' });
    expect(nextVersionForm({ ...before, version: 'våren' }, '').version).toBe('');
  });
});
