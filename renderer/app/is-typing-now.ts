/** Whether the focus is where text is typed: undo is then the field's, not the journal's. */
export const isTypingNow = (): boolean => {
  const focused = document.activeElement;
  // A cell of the week that is only chosen is a field in which nothing is being typed.
  if (focused instanceof HTMLElement && focused.dataset['writing'] === 'false') return false;
  return (
    focused instanceof HTMLInputElement ||
    focused instanceof HTMLTextAreaElement ||
    (focused instanceof HTMLElement && focused.isContentEditable)
  );
};
