import type { ReactNode } from 'react';
import { ErrorMessage } from './error-message';

type FieldProps = Readonly<{
  /** The id of the control inside; its hint and error are named after it. */
  id: string;
  label: string;
  /** Said after the label, such as "optional". */
  aside?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  errorPrefix?: string;
  children: ReactNode;
}>;

/** A label, a hint, an error and the one control they speak of. */
export function Field({ id, label, aside, hint, error, errorPrefix = 'Error:', children }: FieldProps) {
  return (
    <div className={error ? 'border-s-4 border-error ps-4' : undefined}>
      <label htmlFor={id} className="font-semibold">
        {label}
        {aside && <span className="font-normal text-ink-muted"> ({aside})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-ink-muted">
          {hint}
        </p>
      )}
      {error && <ErrorMessage id={id} prefix={errorPrefix} message={error} />}
      <div className="mt-2">{children}</div>
    </div>
  );
}
