import { Illustration } from './illustration';

/** Two people talking with each other. */
export function AskFirstPicture() {
  return (
    <Illustration>
      <path
        d="M62,14 H112 Q122,14 122,24 V36 Q122,46 112,46 H92 L82,56 L82,46 H62 Q52,46 52,36 V24 Q52,14 62,14 Z"
        className="fill-surface stroke-accent"
        strokeWidth="2"
      />
      <path d="M66,26 H108 M66,35 H94" strokeWidth="2.5" className="stroke-accent" />
      <circle cx="66" cy="70" r="12" strokeWidth="1.5" className="fill-figure stroke-accent-strong" />
      <path d="M44,109 C44,92 54,86 66,86 C78,86 88,92 88,109 Z" className="fill-accent" />
      <circle cx="138" cy="66" r="12" strokeWidth="1.5" className="fill-figure stroke-accent-strong" />
      <path
        d="M116,109 C116,88 126,82 138,82 C150,82 160,88 160,109 Z"
        className="fill-surface stroke-accent"
        strokeWidth="2"
      />
      <path d="M131,83 L138,94 L145,83" strokeWidth="2" className="fill-none stroke-accent" />
    </Illustration>
  );
}
