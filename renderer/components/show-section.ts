/**
 * Shows a part of the screen by its id and puts the focus on its first field, or on itself: where a list of what is
 * missing leads. Answers whether there is such a part.
 */
export const showSection = (section: string): boolean => {
  const part = document.getElementById(section);
  if (part === null) return false;
  part.scrollIntoView({ block: 'start' });
  const field = part.querySelector<HTMLElement>('input, textarea, select, button, [tabindex="0"]');
  (field ?? part).focus({ preventScroll: true });
  return true;
};
