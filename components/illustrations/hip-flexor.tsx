import { Illustration, Person } from './illustration';

/** Somebody kneeling on one knee on a soft pad, the back tall, a hand on a chair. */
export function HipFlexorPicture() {
  return (
    <Illustration>
      <path d="M150,108 V44 M150,72 H176 V108" strokeWidth="4" className="fill-none stroke-line-strong" />
      <rect x="40" y="101" width="42" height="8" rx="4" className="fill-alert-soft stroke-alert" strokeWidth="1.5" />
      <Person
        head={[95, 19]}
        torso="M93,41 L92,62"
        legs={['M91,68 L72,95 L46,98', 'M93,68 L122,73 L122,103 H129']}
        arms={['M94,40 L114,54 L146,52']}
      />
    </Illustration>
  );
}
