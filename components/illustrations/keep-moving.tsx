import { Illustration, Person } from './illustration';

/** Somebody out for a walk. */
export function KeepMovingPicture() {
  return (
    <Illustration>
      <circle cx="152" cy="38" r="13" className="fill-alert-soft stroke-alert" strokeWidth="1.5" />
      <path d="M40,108 V84 M40,92 L32,84 M40,88 L48,80" strokeWidth="3" className="fill-none stroke-line-strong" />
      <circle cx="40" cy="68" r="17" className="fill-good-soft stroke-good" strokeWidth="1.5" />
      <Person
        head={[106, 27]}
        torso="M103,49 L100,68"
        legs={['M100,72 L93,90 L78,103', 'M100,72 L113,87 L116,104 H121']}
        arms={['M102,47 L89,58 L84,69', 'M104,47 L115,60 L127,59']}
      />
    </Illustration>
  );
}
