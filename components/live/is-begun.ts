/** Whether something on the page is typed, ticked or chosen and not sent. */
export function isBegun(): boolean {
  return [...document.querySelectorAll('main form')].some((form) =>
    [...(form as HTMLFormElement).elements].some((element) => {
      if (element instanceof HTMLSelectElement) {
        return (
          [...element.options].some((option) => option.selected !== option.defaultSelected) && element.value !== ''
        );
      }
      if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue;
      if (!(element instanceof HTMLInputElement) || element.type === 'hidden') return false;

      return element.value !== element.defaultValue || element.checked !== element.defaultChecked;
    }),
  );
}
