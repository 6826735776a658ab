type Props = Readonly<{ share: number; className?: string }>;

/** A share from 0 to 1 as a bar; the number stands beside it. */
export function Bar({ share, className = 'fill-accent' }: Props) {
  return (
    <svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none" className="h-2.5 w-full min-w-16">
      <rect width="100" height="8" className="fill-line" />
      <rect
        width={Math.round(share * 1000) / 10}
        height="8"
        className={`${className} forced-colors:fill-[CanvasText]`}
      />
    </svg>
  );
}
