/** An answer as one text, whichever way round its parts were stored: equal texts are equal answers. */
export function inOrder(answer: unknown): string | undefined {
  if (Array.isArray(answer)) return JSON.stringify(answer.toSorted());
  const isGroup = typeof answer === 'object' && answer !== null;

  return JSON.stringify(isGroup ? Object.entries(answer).toSorted(([a], [b]) => (a < b ? -1 : 1)) : answer);
}
