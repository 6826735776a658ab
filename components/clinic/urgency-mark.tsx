import type { Urgency } from '@/lib/tagging/evaluation';

const shapes: Readonly<Record<Urgency, string>> = {
  emergency: 'M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5z',
  urgent: 'M8 1 15.5 15H.5z',
  soon: 'M8 .5 15.5 8 8 15.5.5 8z',
  routine: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
};

type Props = Readonly<{ urgency: Urgency; large?: boolean }>;

/** A shape for each urgency, so that colour never stands alone: octagon, triangle, diamond, circle. */
export function UrgencyMark({ urgency, large = false }: Props) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className={`${large ? 'size-7' : 'size-4'} shrink-0`}>
      <path
        d={shapes[urgency]}
        className={urgency === 'routine' ? 'fill-none stroke-current' : 'fill-current'}
        strokeWidth="2"
      />
    </svg>
  );
}
