import { afterEach, describe, expect, test, vi } from 'vitest';
import { watchPower } from '#main/power.ts';
import { powerMonitor } from '#support/electron-stub.ts';

vi.mock('electron', () => import('#support/electron-stub.ts'));

afterEach(() => {
  vi.useRealTimers();
  powerMonitor.removeAllListeners();
});

const watch = () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T09:00:00.000Z') });
  const told = vi.fn();
  return { told, stop: watchPower(told).stop };
};

describe('coming back to the laptop', () => {
  test.each([
    ['suspend', 'resume'],
    ['lock-screen', 'unlock-screen'],
  ])('after %s and %s is told', (left, back) => {
    const { told, stop } = watch();
    powerMonitor.emit(left);
    vi.setSystemTime(Date.parse('2026-11-24T09:30:00.000Z'));
    powerMonitor.emit(back);
    stop();
    expect(told.mock.calls).toEqual([
      [{ from: '2026-11-24T09:00:00.000Z', to: '2026-11-24T09:30:00.000Z' }],
    ]);
  });

  test('after nobody touched it is told with the moment of the last touch', () => {
    const { told, stop } = watch();
    const idle = vi.spyOn(powerMonitor, 'getSystemIdleTime');
    idle.mockReturnValue(600);
    vi.advanceTimersByTime(30_000);
    idle.mockReturnValue(3);
    vi.advanceTimersByTime(30_000);
    stop();
    expect(told.mock.calls).toEqual([
      [{ from: '2026-11-24T08:50:30.000Z', to: '2026-11-24T09:01:00.000Z' }],
    ]);
  });
});
