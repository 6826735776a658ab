import { Notice } from '@/components/clinic/notice';

const words = {
  reason: ['Nothing was saved', 'Choose what was done.'],
  note: ['Nothing was saved', 'The note is too long or has characters we cannot keep. Shorten it.'],
  'note-missing': ['Nothing was saved', 'Say in a short note why no action is needed.'],
  settled: [
    'This was off the list already',
    'A colleague was faster, or the form was sent. What you wrote is kept in the record below.',
  ],
} as const;

export type ResponseProblem = keyof typeof words;

/** A problem named in the page's address, if it is one of ours. */
export function toResponseProblem(given: unknown): ResponseProblem | null {
  return (Object.keys(words) as ResponseProblem[]).find((problem) => problem === given) ?? null;
}

/** What came in the way of a response, and what became of it. */
export function ResponseProblemNotice({ problem }: Readonly<{ problem: ResponseProblem }>) {
  const [title, text] = words[problem];

  return (
    <Notice tone="error" title={title}>
      <p>{text}</p>
    </Notice>
  );
}
