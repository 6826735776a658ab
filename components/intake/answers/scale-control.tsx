import { Option } from '@/components/ui/option';
import { canDecline, type Question } from '@/lib/form/question';
import type { Fields } from '@/lib/form/read-answer';
import type { FormWords } from '../step-form-props';

type ScaleControlProps = Readonly<{
  id: string;
  question: Question & { kind: 'scale' };
  fields: Fields;
  words: FormWords;
}>;

const numbers = Array.from({ length: 11 }, (_, number) => String(number));

/** Eleven numbers as tiles that wrap on a small screen, so both ends are said in words. */
export function ScaleControl({ id, question, fields, words }: ScaleControlProps) {
  const chosen = fields[id]?.[0];
  const ends: Readonly<Record<string, string>> = { 0: question.lowest, 10: question.highest };

  return (
    <>
      <p className="mb-3 flex flex-wrap justify-between gap-x-6 text-ink-muted" aria-hidden="true">
        <span>0 = {question.lowest}</span>
        <span>10 = {question.highest}</span>
      </p>
      <div className="-mx-1 grid grid-cols-6 gap-1 sm:mx-0 sm:grid-cols-11 sm:gap-1.5">
        {numbers.map((number) => (
          <label
            key={number}
            htmlFor={number === '0' ? id : `${id}-${number}`}
            className="flex min-h-16 cursor-pointer flex-col items-center justify-center gap-1 rounded-xl border border-line bg-surface font-semibold hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-1 has-checked:ring-accent"
          >
            <span>
              {number}
              {ends[number] && <span className="sr-only">, {ends[number]}</span>}
            </span>
            <input
              type="radio"
              id={number === '0' ? id : `${id}-${number}`}
              name={id}
              value={number}
              defaultChecked={number === chosen}
              className="size-5 scroll-to-question accent-accent"
            />
          </label>
        ))}
      </div>
      {canDecline(question) && (
        <div className="mt-2">
          <Option
            type="radio"
            id={`${id}-declined`}
            name={id}
            value="declined"
            label={words.decline}
            checked={chosen === 'declined'}
            quiet
          />
        </div>
      )}
    </>
  );
}
