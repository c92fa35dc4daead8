import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Kit } from '#app/Kit.tsx';
import { SearchField } from '#components/SearchField.tsx';
import { startWords } from '#i18n/t.ts';

const reports: string[] = [];
const List = () => {
  const [text, setText] = useState('');
  return (
    <>
      <SearchField
        label="Sök"
        value={text}
        onChange={(next) => {
          reports.push(next);
          setText(next);
        }}
      />
      <button type="button" onClick={() => setText('')}>
        Rensa
      </button>
      <output>{text}</output>
    </>
  );
};

const show = () => {
  startWords('sv');
  reports.length = 0;
  render(
    <Kit colorScheme="light">
      <List />
    </Kit>,
  );
  return screen.getByRole('searchbox', { name: 'Sök' });
};

test('keeps every letter that is typed, and reports when one pauses', async () => {
  const field = show();
  await userEvent.type(field, 'ågren');
  expect(field).toHaveProperty('value', 'ågren');
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('ågren'));
  await userEvent.type(field, 's');
  expect(field).toHaveProperty('value', 'ågrens');
});

test('follows when somebody else clears it, and Escape empties it', async () => {
  const field = show();
  await userEvent.type(field, 'bygg');
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('bygg'));
  await userEvent.click(screen.getByRole('button', { name: 'Rensa' }));
  expect(field).toHaveProperty('value', '');
  await userEvent.type(field, 'x{Escape}');
  expect(field).toHaveProperty('value', '');
});
