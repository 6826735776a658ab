import type { NoticeTone } from './notice';

const marks: Readonly<Record<NoticeTone, string>> = {
  info: 'M12 11v6M12 7.2v.3',
  good: 'm7.5 12.3 3 3 6-6.6',
  alert: 'M12 7v6.2M12 16.6v.3',
};

const colours: Readonly<Record<NoticeTone, string>> = { info: 'text-accent', good: 'text-good', alert: 'text-alert' };

export function NoticeIcon({ tone }: Readonly<{ tone: NoticeTone }>) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={`mt-px size-6 shrink-0 ${colours[tone]}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <circle cx="12" cy="12" r="9.5" />
      <path d={marks[tone]} />
    </svg>
  );
}
