import type { ReactNode } from 'react';
import { NoticeIcon } from './notice-icon';

export type NoticeTone = 'info' | 'good' | 'alert';

const tones: Readonly<Record<NoticeTone, string>> = {
  info: 'border-accent bg-accent-soft',
  good: 'border-good bg-good-soft',
  alert: 'border-alert bg-alert-soft',
};

type NoticeProps = Readonly<{
  tone?: NoticeTone;
  title: string;
  /** Announced at once by screen readers. For what has just happened, not for what stands on every page. */
  announce?: boolean;
  children?: ReactNode;
}>;

/** Something to know before going on: marked by shape and words as much as by colour. */
export function Notice({ tone = 'info', title, announce = false, children }: NoticeProps) {
  return (
    <div role={announce ? 'alert' : undefined} className={`rounded-2xl border-2 p-4 sm:p-5 ${tones[tone]}`}>
      <div className="flex gap-3">
        <NoticeIcon tone={tone} />
        <div className="min-w-0 flex-1 space-y-2">
          <p className="font-semibold">{title}</p>
          {children}
        </div>
      </div>
    </div>
  );
}
