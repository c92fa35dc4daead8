import { describe, expect, test } from 'vitest';
import { chooseDataFolder } from '#main/data-folder.ts';

describe('the data folder', () => {
  test('is called forvalta, for ever: another name would make all data invisible', () => {
    expect(chooseDataFolder('/home/anna/.config', ['forvalta'], {})).toBe(
      '/home/anna/.config/forvalta',
    );
  });

  test('can be said by argument or environment, in this order', () => {
    const environment = { FORVALTA_DATA: '/tmp/b' };
    expect(chooseDataFolder('/a', ['x', '--data-dir=/tmp/a'], environment)).toBe('/tmp/a');
    expect(chooseDataFolder('/a', ['x'], environment)).toBe('/tmp/b');
    expect(chooseDataFolder('/a', ['x', '--data-dir='], { FORVALTA_DATA: '' })).toBe('/a/forvalta');
  });
});
