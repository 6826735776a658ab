import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { StepForm } from '@/components/intake/step-form';
import { StepHeading } from '@/components/intake/step-heading';
import { steps } from '@/lib/form/form';
import { questionIn } from '@/lib/form/words/form-in';
import { formHere } from '@/lib/i18n/form-here';
import { blankProblem, problemWords } from '@/lib/i18n/problem-words';
import { doubtsOn } from '@/lib/intake/hours-doubts';
import { stepPage } from '@/lib/intake/step-page';
import { savePath } from '../../paths';
import { PatientPage } from '../../patient-page';
import { BackLink } from '../back-link';
import { openDraft } from '../open-draft';
import { SafetyBanner } from '../safety-banner';
import { formWords } from './form-words';
import { HoursDoubtsHere } from './hours-doubts-here';
import { questionPicture } from './question-picture';
import { requireStep } from './require-step';
import { StepPosition } from './step-position';
import { Unreachable } from './unreachable';

type Props = PageProps<'/intake/[step]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('step');
  const { step: id } = await params;
  const step = (await formHere()).find((one) => one.id === id);
  if (!step) return {};
  const position = steps.findIndex((other) => other.id === id) + 1;
  const title = t('documentTitle', { title: step.title, position, total: steps.length });

  return { title: (await searchParams).problem ? t('errorTitle', { title }) : title };
}

export default async function StepPage({ params, searchParams }: Props) {
  const step = requireStep((await params).step);
  const { problem, from, doubts: asking } = await searchParams;
  const fromCheck = from === 'check';
  const draft = await openDraft();
  const page = stepPage(draft, step, draft.today);
  const form = await formHere();
  const words = form.find(({ id }) => id === step);
  const say = await problemWords();
  const doubts = doubtsOn(step, draft.answers, draft.today);
  const alone = page.questions.length === 1;

  return (
    <PatientPage clinic={draft.clinic} keeping={{ form: 'step', action: savePath(step, { fromCheck, asked: 0 }) }}>
      <SafetyBanner draft={draft} place={step} fromCheck={fromCheck} />
      <BackLink step={step} fromCheck={fromCheck} />
      <StepPosition step={step} savedSteps={draft.savedSteps} />
      {asking && doubts.length > 0 && <HoursDoubtsHere doubts={doubts} step={step} fromCheck={fromCheck} />}
      <StepForm
        action={savePath(step, { fromCheck, asked: page.saved ? doubts.length : 0 })}
        questions={
          await Promise.all(
            page.questions.map(async ({ id, question }) => ({
              id,
              question: questionIn(form, id),
              blank: question.required ? say(blankProblem(id)) : null,
              picture: await questionPicture(id, questionIn(form, id)),
            })),
          )
        }
        fields={page.fields}
        problems={problem ? page.problems.map(say) : []}
        given={page.given}
        saved={page.saved}
        today={draft.today}
        heading={alone || !words ? undefined : <StepHeading title={words.title} intro={words.intro} />}
        unreachable={<Unreachable />}
        words={await formWords({ fromCheck })}
      />
    </PatientPage>
  );
}
