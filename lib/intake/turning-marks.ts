const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Free text with the marks that turn its direction around named, so that no line can be made to read as another.
 * Scripts that are written from the right need none of these marks.
 */
export function nameTurningMarks(text: string): string {
  return text.replace(turning, (mark) => `[U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()}]`);
}
