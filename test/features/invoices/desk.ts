import { saveFirm } from '#data/firm.ts';
import { saveTimeEntry } from '#data/time-entries.ts';
import { brandText } from '#domain/brand.ts';
import { emptyFirmForm } from '#domain/firm/firm-form.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import type { Request, Response } from '#platform/desktop.ts';
import type { PaperData } from '#documents/paper-data.ts';
import { openOffice } from '#support/office.ts';

const pdf = { sha256: 'a'.repeat(64), size: 4711 };

/** A small firm with all that an invoice needs, four hours worked in October, and a typesetter that notes what it sets. */
export const openDesk = async () => {
  const office = await openOffice();
  const papers: PaperData[] = [];
  const archived: PaperData[] = [];
  const opened: string[] = [];
  const dataOf = (request: Request<'paper:preview'>) => request.data as unknown as PaperData; // made by invoicePaper
  Object.assign(office.memory.desktop, {
    'paper:preview': (request: Request<'paper:preview'>): Response<'paper:preview'> => {
      papers.push(dataOf(request));
      return { status: 'done', pages: ['<svg/>'] };
    },
    'paper:archive': (request: Request<'paper:archive'>): Response<'paper:archive'> => {
      archived.push(dataOf(request));
      return { status: 'stored', ...pdf };
    },
    'archive:open': ({ name }: Request<'archive:open'>): Response<'archive:open'> => {
      opened.push(name);
      return { status: 'done' };
    },
    'archive:export': ({ name }: Request<'archive:export'>): Response<'archive:export'> => {
      opened.push(name);
      return { status: 'saved', path: `/nowhere/${name}` };
    },
  });
  const work = async (
    workDate: string,
    duration: string,
    note: string,
    taskId = '',
  ): Promise<void> => {
    const saved = await saveTimeEntry(office.store, {
      id: null,
      form: {
        ...emptyTimeEntryForm(brandText(workDate)),
        personId: office.me,
        clientId: office.client,
        systemId: office.system,
        taskId,
        duration,
        note,
      },
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  };
  const fillInFirm = async (): Promise<void> => {
    const saved = await saveFirm(office.store, {
      form: {
        ...emptyFirmForm(),
        name: 'Nordlys Förvaltning AB',
        organisationNumber: '556016-0680',
        vatNumber: 'SE556016068001',
        addressLine1: 'Hamngatan 5',
        postcode: '211 22',
        city: 'Malmö',
        seat: 'Malmö',
        bankgiro: '991-2346',
      },
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  };
  return { ...office, papers, archived, opened, work, fillInFirm };
};
