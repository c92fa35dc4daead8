/** Whether the focus is where text is typed: undo is then the field's, not the journal's. */
export const isTypingNow = (): boolean => {
  const focused = document.activeElement;
  return (
    focused instanceof HTMLInputElement ||
    focused instanceof HTMLTextAreaElement ||
    (focused instanceof HTMLElement && focused.isContentEditable)
  );
};
