import { field } from '@/lib/intake/figure/body';
import { BodyOutline } from './body-outline';
import './figure.css';

type BodyMapProps = Readonly<{ words: Readonly<{ front: string; back: string; left: string; right: string }> }>;

/** The drawing that a patient touches, without the places on it: those come with their checkboxes. */
export function BodyMap({ words }: BodyMapProps) {
  const { front, back, left, right } = words;

  return (
    <div aria-hidden="true" className="figure relative mb-6 select-none">
      <svg
        viewBox={`0 0 ${field.width} ${field.height}`}
        aria-hidden="true"
        className="block w-full rounded-2xl bg-surface outline outline-line"
      >
        <BodyOutline />
      </svg>
      <div className="absolute inset-x-0 top-0 grid grid-cols-2 text-sm/tight" dir="ltr">
        <View name={front} sides={[right, left]} />
        <View name={back} sides={[left, right]} />
      </div>
    </div>
  );
}

/** The name of a view over its head, and beside the head whose side is which. */
function View({ name, sides: [first, second] }: Readonly<{ name: string; sides: readonly [string, string] }>) {
  return (
    <div className="flex justify-between p-2">
      <span className="max-w-[3.2em] min-w-0 wrap-anywhere text-ink-muted">{first}</span>
      <span className="min-w-0 font-semibold wrap-anywhere">{name}</span>
      <span className="max-w-[3.2em] min-w-0 text-end wrap-anywhere text-ink-muted">{second}</span>
    </div>
  );
}
