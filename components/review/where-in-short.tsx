import { Panel } from '@/components/clinic/panel';
import { answerWords } from '@/lib/form/answer-words';
import { findQuestion } from '@/lib/intake/find-question';
import type { Intake } from '@/lib/intake/intake';
import { BodyMapPicture } from './body-map-picture';

const named = 6;

/** Where it is felt, drawn and in words. */
export function WhereInShort({ intake: { answers, steps } }: Readonly<{ intake: Intake }>) {
  const map = findQuestion(steps, 'body-map');
  const places = map ? answerWords(map, answers['body-map'] ?? []) : [];
  const felt = places.length === 0 ? 'no place marked' : places.join('; ');

  return (
    <Panel id="where" title="Where it is felt" dense>
      <div className="grid grid-cols-[7.5rem_minmax(0,1fr)] items-center gap-x-3">
        <BodyMapPicture picked={answers['body-map'] ?? []} words={`Body map: ${felt}`} />
        <ul className="text-xs leading-snug">
          {places.length === 0 && <li>No place marked</li>}
          {places.slice(0, named).map((place) => (
            <li key={place}>{place}</li>
          ))}
          {places.length > named && (
            <li>
              <a href="#q-body-map" className="underline">
                and {places.length - named} more
              </a>
            </li>
          )}
        </ul>
      </div>
    </Panel>
  );
}
