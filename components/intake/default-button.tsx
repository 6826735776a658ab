/** The Enter key presses the first button of a form: this one comes before those that do something else. */
export function DefaultButton({ form }: Readonly<{ form?: string }>) {
  return <button type="submit" form={form} aria-hidden tabIndex={-1} className="sr-only" />;
}
