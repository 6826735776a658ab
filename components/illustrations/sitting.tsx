import { Illustration, Person } from './illustration';

/** Somebody at a desk: the back against a small pillow, feet flat, the screen at eye level. */
export function SittingPicture() {
  return (
    <Illustration>
      <path d="M64,38 L68,84 H108 M72,84 V108 M104,84 V108" strokeWidth="4" className="fill-none stroke-line-strong" />
      <ellipse cx="74" cy="68" rx="6" ry="11" className="fill-alert-soft stroke-alert" strokeWidth="1.5" />
      <Person
        head={[90, 22]}
        torso="M89,45 L90,68"
        legs={['M90,75 H116 V103 H123']}
        arms={['M90,46 L104,63 L128,61']}
      />
      <path d="M124,67 H184 M176,67 V108 M156,66 V50" strokeWidth="4" className="fill-none stroke-line-strong" />
      <rect x="152" y="14" width="8" height="38" rx="3" className="fill-surface stroke-line-strong" strokeWidth="2" />
    </Illustration>
  );
}
