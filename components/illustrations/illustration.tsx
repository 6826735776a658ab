import type { ReactNode } from 'react';

/**
 * The ground of every illustration: a soft patch to stand on, 200 by 120 units. It decorates the words beside it and says
 * nothing that they do not, so it is silent. Colours come from the page.
 */
export function Illustration({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <svg
      viewBox="0 0 200 120"
      aria-hidden="true"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="h-auto w-full max-w-60 print:hidden"
    >
      <path d="M22,104 C4,76 18,36 56,24 C92,8 150,8 174,36 C194,58 192,88 178,104 Z" className="fill-accent-soft" />
      <path d="M10,109 H190" strokeWidth="2" className="stroke-line-strong" />
      {children}
    </svg>
  );
}

type BodyProps = Readonly<{
  /** The middle of the head. */
  head: readonly [x: number, y: number];
  /** Lines from the neck to the hip, from hip to foot, from shoulder to hand; the far limb first. */
  torso: string;
  legs: readonly string[];
  arms: readonly string[];
}>;

/** Somebody, anybody: a head and rounded limbs. */
export function Person({ head: [x, y], torso, legs, arms }: BodyProps) {
  return (
    <g className="fill-none">
      {legs.map((leg) => (
        <path key={leg} d={leg} strokeWidth="11" className="stroke-accent-strong" />
      ))}
      <path d={torso} strokeWidth="18" className="stroke-accent" />
      {arms.map((arm) => (
        <g key={arm}>
          <path d={arm} strokeWidth="10" className="stroke-accent-soft" />
          <path d={arm} strokeWidth="7.5" className="stroke-accent" />
        </g>
      ))}
      <circle cx={x} cy={y} r="10" strokeWidth="1.5" className="fill-figure stroke-accent-strong" />
    </g>
  );
}
