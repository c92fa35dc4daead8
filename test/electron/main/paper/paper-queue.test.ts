import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paperLine, paperRequest, paperSubject } from '#support/paper-subject.ts';
import { startPaper } from './start-paper.ts';

let desk: Awaited<ReturnType<typeof startPaper>>;
beforeAll(async () => {
  desk = await startPaper('test/electron/main/paper/crashing-worker.ts');
});
afterAll(() => desk.stop());

const requestOf = (note: string) =>
  paperRequest({ ...paperSubject([paperLine(1)], { note }), number: null });

describe('the live preview', () => {
  test('answers with the pages as drawings, each with the glyphs that it uses', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => paperLine(index + 1));
    const answer = await desk.paper.preview(1, paperRequest(paperSubject(lines)));
    if (answer.status !== 'done') throw new Error(answer.status);
    expect(answer.pages).toHaveLength(2);
    for (const page of answer.pages) {
      expect(page).toMatch(
        /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*viewBox="0 [\d.]+ 595\.\d+ 841\.\d+"/,
      );
      expect(page.endsWith('</svg>')).toBe(true);
      const used = new Set([...page.matchAll(/xlink:href="#(\w+)"/g)].map(([, id]) => id));
      const known = new Set([...page.matchAll(/<symbol id="(\w+)"/g)].map(([, id]) => id));
      expect([...used].sort()).toEqual([...known].sort());
      expect(page).not.toContain('<script');
    }
  });

  test('only the newest of a window is finished; other windows are left alone', async () => {
    const answers = await Promise.all([
      desk.paper.preview(1, requestOf('a')),
      desk.paper.preview(1, requestOf('b')),
      desk.paper.preview(2, requestOf('c')),
      desk.paper.preview(1, requestOf('d')),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([
      'superseded',
      'superseded',
      'done',
      'done',
    ]);
  });

  test('a typesetter that dies says so, and the next paper is made by a new one', async () => {
    const lost = await desk.paper.preview(1, requestOf('please crash'));
    expect(lost).toMatchObject({ status: 'failed' });
    expect(lost.status === 'failed' && lost.message).toContain('started anew');
    expect(await desk.paper.preview(1, requestOf('again'))).toMatchObject({ status: 'done' });
  });

  test('a paper that waits behind the one that died is made all the same', async () => {
    const [lost, paper] = await Promise.all([
      desk.paper.preview(1, requestOf('please crash')),
      desk.paper.archivePaper({ ...requestOf('kept'), at: '2026-11-24T10:00:00.000Z' }),
    ]);
    expect(lost.status).toBe('failed');
    expect(paper.status).toBe('stored');
  });

  test('data that no template can read is a failure with words, and the worker stays', async () => {
    const answer = await desk.paper.preview(1, {
      template: 'invoice',
      data: { title: 1 },
      logo: null,
    });
    expect(answer.status).toBe('failed');
    expect(await desk.paper.preview(1, requestOf('after'))).toMatchObject({ status: 'done' });
  });

  test('a full disk is told, and after closing nothing is started', async () => {
    const other = await startPaper();
    other.archive.put = () => Promise.reject(new Error('disk-full'));
    const at = '2026-11-24T10:00:00.000Z';
    expect(await other.paper.archivePaper({ ...requestOf('x'), at })).toEqual({
      status: 'failed',
      message: 'disk-full',
    });
    await other.stop();
    expect(await other.paper.preview(1, requestOf('x'))).toMatchObject({ status: 'failed' });
  });
});
