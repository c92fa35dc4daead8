/** Who owes what since when: reminders, interest, statements of account. */
export const receivables = {
  title: 'Kundreskontra',
} as const;
