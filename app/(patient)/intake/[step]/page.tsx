import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { StepForm } from '@/components/intake/step-form';
import { StepHeading } from '@/components/intake/step-heading';
import { stillParts } from '@/components/intake/still-parts';
import { steps } from '@/lib/form/form';
import { findStep } from '@/lib/form/read-step';
import { blankProblem, problemWords } from '@/lib/i18n/problem-words';
import { stepPage } from '@/lib/intake/step-page';
import { placePath, savePath } from '../../paths';
import { PatientPage } from '../../patient-page';
import { BackLink } from '../back-link';
import { ContestChoices } from '../contest-choices';
import { openDraft } from '../open-draft';
import { SafetyBanner } from '../safety-banner';
import { ContestsHere } from './contests-here';
import { formWords } from './form-words';
import { requireStep } from './require-step';
import { savingNotices } from './saving-notices';
import { StepPosition } from './step-position';
import { Unreachable } from './unreachable';

type Props = PageProps<'/intake/[step]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('step');
  const { step: id } = await params;
  const step = findStep(id);
  if (!step) return {};
  const position = steps.findIndex((other) => other.id === id) + 1;
  const title = t('documentTitle', { title: step.title, position, total: steps.length });

  return { title: (await searchParams).problem ? t('errorTitle', { title }) : title };
}

export default async function StepPage({ params, searchParams }: Props) {
  const step = requireStep((await params).step);
  const { problem, from } = await searchParams;
  const fromCheck = from === 'check';
  const draft = await openDraft();
  const page = stepPage(draft, step, draft.today);
  const say = await problemWords();
  const words = await formWords({ fromCheck });
  const alone = page.questions.length === 1;

  return (
    <PatientPage clinic={draft.clinic}>
      <SafetyBanner draft={draft} place={step} fromCheck={fromCheck} />
      <BackLink step={step} fromCheck={fromCheck} />
      <StepPosition step={step} savedSteps={draft.savedSteps} />
      <ContestsHere contests={page.questions.flatMap(({ contest, open }) => (contest && open ? contest : []))} />
      <StepForm
        action={savePath(step, { fromCheck })}
        questions={page.questions.map(({ id, question, mark, contest }) => ({
          id,
          question,
          ...stillParts({ id, question, fields: page.fields, asHeading: alone, words }),
          blank: question.required && !contest ? say(blankProblem(id)) : null,
          mark,
          contest: contest && <ContestChoices contest={contest} />,
        }))}
        fields={page.fields}
        problems={problem ? page.problems.filter(({ is }) => is !== 'contested').map(say) : []}
        given={page.given}
        saved={page.saved}
        today={draft.today}
        heading={alone ? undefined : <StepHeading title={page.step.title} intro={page.step.intro} />}
        unreachable={<Unreachable />}
        notices={await savingNotices(placePath(step, { fromCheck }))}
        words={words}
      />
    </PatientPage>
  );
}
