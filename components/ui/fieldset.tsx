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
  /** The error steps back once something is picked. It keeps its room: nothing may move under the finger. */
  yields?: boolean;
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
  yields = false,
  away = false,
  children,
}: FieldsetProps) {
  return (
    <div
      hidden={away}
      className={error && `border-s-4 border-error ps-4 ${yields ? 'group/yields has-checked:border-line' : ''}`}
    >
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
