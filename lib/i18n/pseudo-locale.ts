const plain = 'abcdefghijklmnopqrstuvwxyz';
const strange = 'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž';

/** Words as no language writes them, a third longer: what is not in them stands in no dictionary. */
function strangeWords(text: string): string {
  return text
    .replace(/[a-z]/gi, (letter) => {
      const found = strange[plain.indexOf(letter.toLowerCase())] ?? letter;

      return letter === letter.toLowerCase() ? found : found.toUpperCase();
    })
    .replace(/[åéîöû]/gi, '$&$&');
}

/** The end of what opens with a brace at `from`. */
function closing(message: string, from: number): number {
  let depth = 0;
  for (let at = from; at < message.length; at += 1) {
    if (message[at] === '{') depth += 1;
    if (message[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }

  return message.length;
}

/** An ICU message in strange words: values and the keys of its plurals stay as they are. */
export function pseudoMessage(message: string): string {
  const open = message.indexOf('{');
  if (open < 0) return strangeWords(message);
  const end = closing(message, open);
  const [, header, branches = ''] = /^(\s*\w+,\s*\w+,)(.*)$/s.exec(message.slice(open + 1, end)) ?? [];
  const value = header ? `{${header}${pseudoBranches(branches)}}` : message.slice(open, end + 1);

  return strangeWords(message.slice(0, open)) + value + pseudoMessage(message.slice(end + 1));
}

function pseudoBranches(branches: string): string {
  const open = branches.indexOf('{');
  if (open < 0) return branches;
  const end = closing(branches, open);

  return `${branches.slice(0, open)}{${pseudoMessage(branches.slice(open + 1, end))}}${pseudoBranches(branches.slice(end + 1))}`;
}

/** Every text of a dictionary, or of the form, in brackets and strange words. Ids and kinds are no words. */
export function pseudoWords<T>(words: T): T {
  return change(words, '') as T;
}

function change(value: unknown, key: string): unknown {
  if (typeof value === 'string') return key === 'id' || key === 'kind' ? value : `⟦${pseudoMessage(value)}⟧`;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => change(one, key));

  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one, name)]));
}
