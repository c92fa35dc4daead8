import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { DialogLayer } from '#components/DialogLayer.tsx';
import { runShortcut, shortcutKeys } from '#components/shortcuts.ts';
import { useShortcut } from '#components/use-shortcut.ts';

type Props = { readonly keys: string; readonly run: () => void; readonly inFields?: boolean };

const Key = ({ keys, run, ...options }: Props) => {
  useShortcut(keys, run, options);
  return null;
};

const run = vi.fn<(who: string) => void>();
const user = userEvent.setup();

afterEach(() => run.mockClear());

test('a key runs while its component is there, and not after', async () => {
  const { unmount } = render(<Key keys="mod+n" run={() => run('new')} />);
  await user.keyboard('{Control>}n{/Control}');
  unmount();
  await user.keyboard('{Control>}n{/Control}');
  expect(run.mock.calls).toEqual([['new']]);
});

test('the newest wins: a screen before the frame', async () => {
  render(
    <>
      <Key keys="mod+f" run={() => run('frame')} />
      <Key keys="mod+f" run={() => run('screen')} />
    </>,
  );
  await user.keyboard('{Control>}f{/Control}');
  expect(run.mock.calls).toEqual([['screen']]);
});

test('a dialog silences the keys under it, and has its own', async () => {
  const { rerender } = render(<Key keys="mod+n" run={() => run('page')} />);
  rerender(
    <>
      <Key keys="mod+n" run={() => run('page')} />
      <DialogLayer>
        <Key keys="mod+s" run={() => run('dialog')} />
      </DialogLayer>
    </>,
  );
  await user.keyboard('{Control>}ns{/Control}');
  rerender(<Key keys="mod+n" run={() => run('page')} />);
  await user.keyboard('{Control>}n{/Control}');
  expect(run.mock.calls).toEqual([['dialog'], ['page']]);
});

test('a bare key, and undo, are left to the field in which one types', async () => {
  render(
    <>
      <Key keys="?" run={() => run('help')} />
      <Key keys="mod+z" run={() => run('undo')} inFields={false} />
      <Key keys="mod+k" run={() => run('palette')} />
      <input aria-label="Text" />
    </>,
  );
  await user.click(screen.getByLabelText('Text'));
  await user.keyboard('?{Control>}zk{/Control}');
  expect(screen.getByLabelText<HTMLInputElement>('Text').value).toBe('?');
  screen.getByLabelText('Text').blur();
  await user.keyboard('?{Control>}z{/Control}');
  expect(run.mock.calls).toEqual([['palette'], ['help'], ['undo']]);
});

test('Shift tells redo from undo', async () => {
  render(
    <>
      <Key keys="mod+z" run={() => run('undo')} />
      <Key keys="mod+shift+z" run={() => run('redo')} />
    </>,
  );
  await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
  expect(run.mock.calls).toEqual([['redo']]);
});

test('the menu can do what a key does, and hears when nobody is there to do it', () => {
  render(<Key keys="mod+n" run={() => run('new')} />);
  expect(runShortcut('mod+n')).toBe(true);
  expect(runShortcut('mod+p')).toBe(false);
  expect(run.mock.calls).toEqual([['new']]);
});

test('keys are named as on the keyboard', () => {
  expect(shortcutKeys('mod+shift+z')).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(shortcutKeys('escape')).toEqual(['Esc']);
});
