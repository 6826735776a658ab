type Props = Readonly<{ count: Readonly<{ found: number; more: boolean }>; of: string }>;

/** How many, or that there are more than were counted; said in words to who does not see where it stands. */
export function CountBadge({ count: { found, more }, of }: Props) {
  return (
    <span className="tabular-nums opacity-80">
      <span className="sr-only">, </span>
      {found.toLocaleString('en')}
      {more && <span aria-hidden="true">+</span>}
      <span className="sr-only">
        {more && ' or more'} {of}
      </span>
    </span>
  );
}
