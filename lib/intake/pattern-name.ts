const lead = 'Pattern consistent with ';

/** A tag's name without "Pattern consistent with", for places whose heading says that already. */
export function patternName(name: string): string {
  if (!name.startsWith(lead)) return name;
  const rest = name.slice(lead.length);

  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
