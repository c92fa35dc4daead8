import { plainTasks } from './plain-task.ts';

/** Two agreements that ask for a decision: Marks Bostadsstiftelse's renewal (story 10), Logistik Väst's hours (story 6). */
export const officeTasks = plainTasks(
  [
    {
      kind: 'other',
      system: 'S08',
      title: 'Besked om förlängning av ramavtalet med Marks Bostadsstiftelse',
      note: 'Löper ut 2027-03-31. Sista dag för besked är 2026-11-30.',
      start: '2026-11-02',
      end: '2026-11-30',
      status: 'in-progress',
      delay: 0,
      checklist: ['Uppföljning av timmar', 'Förslag till kunden', 'Skriftligt besked'],
    },
    {
      kind: 'other',
      system: 'S11',
      title: 'Timbank år 1: avstämning med Logistik Väst',
      note: 'År 1 slutade 41 timmar över de 360. Överskjutande timmar fakturerade.',
      start: '2025-12-01',
      end: '2025-12-12',
      status: 'done',
      delay: 0,
      checklist: [],
    },
    {
      kind: 'other',
      system: 'S11',
      title: 'Timbank år 2: fyra timmar kvar',
      note: '356 av 360 timmar använda den 23 november. Tar slut omkring den 28.',
      start: '2026-11-16',
      end: '2026-11-27',
      status: 'in-progress',
      delay: 0,
      checklist: [],
    },
  ],
  601,
);
