/** A share in whole percent: "40%"; a dash where there is nothing to share. */
export function shareWords(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)}%`;
}

/** Hours in the words of a clock: "25 min", "3.5 h", "2.1 days"; a dash where none is known. */
export function hoursWords(hours: number | null): string {
  if (hours === null) return '–';
  if (hours < 1) return `${Math.round(hours * 60)} min`;
  if (hours < 48) return `${Math.round(hours * 10) / 10} h`;

  return `${Math.round((hours / 24) * 10) / 10} days`;
}
