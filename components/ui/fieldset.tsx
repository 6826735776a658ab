import type { ReactNode } from 'react';
import { ErrorMessage } from './error-message';

type FieldsetProps = Readonly<{
  /** Its hint and error are named after it. */
  id: string;
  legend: ReactNode;
  hint?: string | undefined;
  error?: string | undefined;
  errorPrefix?: string;
  describedBy?: string | undefined;
  /** Not on the page, and not posted. */
  away?: boolean;
  children: ReactNode;
}>;

/** Controls that answer one thing together. */
export function Fieldset({
  id,
  legend,
  hint,
  error,
  errorPrefix = 'Error:',
  describedBy,
  away = false,
  children,
}: FieldsetProps) {
  return (
    <div hidden={away} className={error ? 'border-s-4 border-error ps-4' : undefined}>
      <fieldset id={`${id}-question`} aria-describedby={describedBy} disabled={away} className="min-w-0">
        <legend className="mb-1 max-w-full text-pretty">{legend}</legend>
        {hint && (
          <p id={`${id}-hint`} className="text-ink-muted">
            {hint}
          </p>
        )}
        {error && <ErrorMessage id={id} prefix={errorPrefix} message={error} />}
        <div className="mt-3">{children}</div>
      </fieldset>
    </div>
  );
}
