import { homedir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { redact, redactStack } from '#main/redact.ts';

describe('what goes into the log', () => {
  test('keeps the kind of fault and loses whose data it was', () => {
    for (const [text, left] of [
      [
        `Cannot read properties of undefined (reading 'name')`,
        `Cannot read properties of undefined (reading '…')`,
      ],
      ['client "Åkerströms Måleri AB" not found', 'client "…" not found'],
      ['bad number 556677-8899', 'bad number #'],
      ['sent to anna.berg@kund.se', 'sent to <email>'],
      ['see https://kund.example/faktura?id=1', 'see <url>'],
      ['saldo 1 234 567,50 kr', 'saldo # kr'],
      ['kund ”Hemlig AB” saknas', 'kund ”…” saknas'],
      ['did-fail-load: ERR_FAILED -2', 'did-fail-load: ERR_FAILED -2'],
    ] as const) {
      expect(redact(text)).toBe(left);
    }
  });

  test('does not name the user’s own folder', () => {
    for (const path of [
      '/home/anna/.config/forvalta/x',
      'C:\\Users\\Anna\\AppData\\x',
      '/Users/anna/x',
    ]) {
      expect(redact(`EACCES: permission denied, open ${path}`)).not.toMatch(/anna/i);
    }
    expect(redact(`open ${homedir()}/x`)).not.toContain(homedir());
  });

  test('has of a stack the places and not the message', () => {
    const stack = [
      'Error: client Hemlig AB is missing',
      'on two lines, Hemlig AB',
      '    at saveClient (/home/anna/app/main.cjs:10:5)',
      '    at async file:///home/anna/app/index-abc.js:1:200',
      'saveClient@app://bundle/assets/index.js:1:2',
    ].join('\n');
    const left = redactStack(stack);
    expect(left).not.toMatch(/Hemlig|anna/);
    expect(left).toContain('at saveClient (main.cjs:10:5)');
    expect(left.split('\n')).toHaveLength(3);
  });
});
