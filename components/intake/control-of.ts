/** The id of the control that a problem's field means: a date is named whole, but its first control is the month. */
export function controlOf(field: string): string {
  return field === 'dob' ? 'dob.month' : field;
}
