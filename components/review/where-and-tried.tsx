import { Panel } from '@/components/clinic/panel';
import { answerWords } from '@/lib/form/answer-words';
import { findQuestion } from '@/lib/intake/find-question';
import type { Intake } from '@/lib/intake/intake';
import { triedGroups } from '@/lib/intake/tried-groups';
import { BodyMapPicture } from './body-map-picture';

/** Where it is felt, and what was tried with what result. */
export function WhereAndTried({ intake: { answers, steps } }: Readonly<{ intake: Intake }>) {
  const map = findQuestion(steps, 'body-map');
  const places = map ? answerWords(map, answers['body-map'] ?? []) : [];
  const felt = places.length === 0 ? 'no place marked' : places.join('; ');
  const tried = triedGroups(answers.tried, findQuestion(steps, 'tried'));

  return (
    <Panel id="where" title="Where it is felt, and what was tried">
      <div className="grid grid-cols-[minmax(8rem,13rem)_minmax(0,1fr)] gap-x-5">
        <BodyMapPicture picked={answers['body-map'] ?? []} words={`Body map: ${felt}`} />
        <div className="text-sm">
          <p className="text-ink-muted">Felt at:</p>
          {places.length === 0 && <p>no place marked</p>}
          <ul>
            {places.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </div>
      </div>
      {tried.length === 0 && <p className="mt-2 text-sm text-ink-muted">No treatment named.</p>}
      <dl className="mt-2 grid gap-1 text-sm">
        {tried.map(({ result, treatments }) => (
          <div key={result} className="grid grid-cols-[9.5rem_1fr] gap-2 border-t border-line py-1.5">
            <dt className="text-ink-muted">{result}</dt>
            <dd>{treatments.join('; ')}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
