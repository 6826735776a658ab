type Props = Readonly<{ names: readonly string[] }>;

/** "A", "A and B", "A, B and C". */
export function Names({ names }: Props) {
  return names.map((name, index) => (
    <span key={name}>
      {index > 0 && (index === names.length - 1 ? ' and ' : ', ')}
      <bdi className="font-medium">{name}</bdi>
    </span>
  ));
}
