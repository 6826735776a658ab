/**
 * Whether something on the page is typed, ticked or chosen and not sent, or a hand is at it: no button may turn into another
 * under a finger.
 */
export function isBegun(): boolean {
  if (document.querySelector('main form:is(:hover, :focus-within)')) return true;

  return [...document.querySelectorAll('main form')].some((form) =>
    [...(form as HTMLFormElement).elements].some((element) => {
      if (element instanceof HTMLSelectElement) {
        const atFirst = [...element.options].findIndex((option) => option.defaultSelected);

        return element.selectedIndex !== Math.max(0, atFirst);
      }
      if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue;
      if (!(element instanceof HTMLInputElement) || element.type === 'hidden') return false;

      return element.value !== element.defaultValue || element.checked !== element.defaultChecked;
    }),
  );
}
