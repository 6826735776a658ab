import { Illustration } from './illustration';

/** A letter that has arrived. */
export function SentPicture() {
  return (
    <Illustration>
      <rect x="52" y="34" width="96" height="66" rx="8" className="fill-surface stroke-accent" strokeWidth="2.5" />
      <path d="M54,40 L100,74 L146,40" strokeWidth="2.5" className="fill-none stroke-accent" />
      <circle cx="146" cy="90" r="17" className="fill-good" />
      <path d="M138,90 L144,96 L155,84" strokeWidth="4" className="fill-none stroke-on-accent" />
    </Illustration>
  );
}
