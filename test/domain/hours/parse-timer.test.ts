import { expect, test } from 'vitest';
import { parseTimer } from '#domain/hours/parse-timer.ts';
import { emptyTimerForm } from '#domain/hours/timer-form.ts';

test('a timer starts with a person alone; the client may wait', () => {
  expect(parseTimer({ ...emptyTimerForm(), personId: 'p' })).toEqual({
    ok: true,
    value: {
      personId: 'p',
      clientId: null,
      systemId: null,
      taskId: null,
      activity: 'operation',
      note: '',
    },
  });
  expect(parseTimer(emptyTimerForm())).toEqual({ ok: false, error: { personId: 'required' } });
});
