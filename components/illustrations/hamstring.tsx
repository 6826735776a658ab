import { Illustration, Person } from './illustration';

/** Somebody on their back, one foot flat, the other leg lifted in a towel. */
export function HamstringPicture() {
  return (
    <Illustration>
      <path d="M18,106 H168" strokeWidth="5" className="stroke-alert-soft" />
      <path d="M18,108.5 H168" strokeWidth="1.5" className="stroke-alert" />
      <Person
        head={[34, 90]}
        torso="M54,94 L92,94"
        legs={['M98,95 L124,68 L138,100 H145', 'M98,93 L116,60 L124,28 L130,27']}
        arms={['M58,90 L70,72 L84,66']}
      />
      <path d="M84,66 L128,24 M86,69 L131,33" strokeWidth="2.5" className="fill-none stroke-alert" />
    </Illustration>
  );
}
