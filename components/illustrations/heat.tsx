import { Illustration } from './illustration';

/** A warm pack in its cloth, and a bottle of pills beside it. */
export function HeatPicture() {
  return (
    <Illustration>
      <path
        d="M66,30 q-6,-6 0,-12 t0,-12 M86,30 q-6,-6 0,-12 t0,-12 M106,30 q-6,-6 0,-12 t0,-12"
        strokeWidth="2.5"
        className="fill-none stroke-alert"
      />
      <rect x="42" y="40" width="88" height="66" rx="14" className="fill-alert-soft stroke-alert" strokeWidth="2" />
      <path d="M42,70 H130 M42,84 H130" strokeWidth="2" strokeDasharray="5 5" className="stroke-alert" />
      <path d="M36,92 C60,84 112,100 136,90 V108 H36 Z" className="fill-surface stroke-line-strong" strokeWidth="1.5" />
      <rect x="148" y="66" width="30" height="42" rx="5" className="fill-surface stroke-accent" strokeWidth="2" />
      <rect x="145" y="56" width="36" height="12" rx="3" className="fill-accent" />
      <path d="M155,84 H171 M155,92 H167" strokeWidth="2.5" className="stroke-accent" />
    </Illustration>
  );
}
