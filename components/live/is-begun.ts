/** Whether something on the page is typed, ticked or chosen and not sent. */
export function isBegun(): boolean {
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
