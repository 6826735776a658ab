type ErrorMessageProps = Readonly<{ id: string; prefix: string; message: string }>;

/** What is wrong with one field, beside it. The prefix is for those who cannot see the colour. */
export function ErrorMessage({ id, prefix, message }: ErrorMessageProps) {
  return (
    <p id={`${id}-error`} className="mt-2 font-semibold text-error group-has-checked/yields:invisible">
      <span className="sr-only">{prefix} </span>
      {message}
    </p>
  );
}
