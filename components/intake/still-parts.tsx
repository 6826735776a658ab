import type { ReactNode } from 'react';
import { Checkboxes } from '@/components/ui/checkboxes';
import { Radios } from '@/components/ui/radios';
import { canDecline, type Options, type Question } from '@/lib/form/question';
import type { Fields } from '@/lib/form/read-answer';
import { ChoiceControl } from './answers/choice-control';
import { DeclineBox } from './answers/decline-box';
import { GradedControl } from './answers/graded-control';
import { MatrixControl } from './answers/matrix-control';
import { ScaleControl } from './answers/scale-control';
import { QuestionLegend } from './question-legend';
import type { FormWords, Picture, StillParts } from './step-form-props';

type StillPartsProps = Readonly<{
  id: string;
  question: Question;
  picture: Picture | undefined;
  fields: Fields;
  /** The only question of its page is the page's heading. */
  asHeading: boolean;
  words: FormWords;
}>;

/** What of a question stays as it is, whatever is answered or wrong: made on the server, so that it needs no script. */
export function stillParts(props: StillPartsProps): StillParts {
  const { id, question, fields, asHeading, words } = props;
  const declinesByBox = canDecline(question) && question.kind !== 'choice' && question.kind !== 'scale';

  return {
    legend: <QuestionLegend ask={question.ask} aside={question.required ? '' : words.optional} asHeading={asHeading} />,
    control: stillControl(props),
    picks: picksIn(id, question, fields),
    decline: declinesByBox && (
      <DeclineBox id={id} checked={fields.declined?.includes(id) ?? false} label={words.decline} />
    ),
  };
}

/** A way to answer that only offers picks has no problem of its own to show. */
function stillControl({ id, question, picture, fields, words }: StillPartsProps): ReactNode {
  switch (question.kind) {
    case 'choice':
      return <ChoiceControl id={id} question={question} fields={fields} words={words} />;
    case 'choices':
      return (
        <Checkboxes
          id={id}
          name={id}
          choices={Object.entries(question.options).map(([value, label]) => ({
            value,
            label,
            mark: picture?.marks[value],
          }))}
          selected={fields[id] ?? []}
          picture={picture?.whole}
        />
      );
    case 'scale':
      return <ScaleControl id={id} question={question} fields={fields} words={words} />;
    case 'matrix':
      return question.graded ? (
        <GradedControl id={id} question={question} fields={fields} />
      ) : (
        <MatrixControl id={id} question={question} fields={fields} />
      );
    default:
      return null;
  }
}

/** The radios inside a control that also takes what is typed. */
function picksIn(id: string, question: Question, fields: Fields): Readonly<Record<string, ReactNode>> {
  if (question.kind === 'age') return { [`${id}.band`]: picks(`${id}.band`, question.bands, fields) };
  if (question.kind !== 'group') return {};
  const choices = Object.entries(question.parts).flatMap(([part, asked]) =>
    asked.kind === 'choice' ? [[`${id}.${part}`, picks(`${id}.${part}`, asked.options, fields)]] : [],
  );

  return Object.fromEntries(choices);
}

function picks(name: string, options: Options, fields: Fields): ReactNode {
  const choices = Object.entries(options).map(([value, label]) => ({ value, label }));

  return <Radios id={name} name={name} choices={choices} selected={fields[name]?.[0]} layout="pair" />;
}
