import type { ReactNode } from 'react';
import { Notice } from '@/components/clinic/notice';

type Props = Readonly<{
  heading: string;
  problem?: string | undefined;
  detail?: string | undefined;
  /** Does the page's one field take the focus, and speak of the problem itself? */
  fieldFirst?: boolean;
  children: ReactNode;
}>;

/** One step of signing in, in the middle of an otherwise empty page. */
export function SignInFrame({ heading, problem, detail, fieldFirst = false, children }: Props) {
  return (
    <div className="mx-auto mt-6 max-w-sm sm:mt-16">
      <p className="mb-1 font-semibold tracking-tight text-accent">Backstory</p>
      <h1 className="mb-5 text-2xl font-semibold">{heading}</h1>
      <div className="grid gap-4 rounded-lg border border-line bg-surface p-5">
        {problem && (
          // biome-ignore lint/a11y/noAutofocus: what has just gone wrong is what the reader needs first.
          <div id="problem" tabIndex={-1} autoFocus={!fieldFirst} className="outline-offset-4">
            <Notice tone="error" title={problem}>
              {detail && <p>{detail}</p>}
            </Notice>
          </div>
        )}
        {children}
      </div>
    </div>
  );
}
