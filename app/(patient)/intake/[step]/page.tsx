import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { StepForm } from '@/components/intake/step-form';
import { StepHeading } from '@/components/intake/step-heading';
import { stillParts } from '@/components/intake/still-parts';
import { findStep } from '@/lib/form/read-step';
import { formHere } from '@/lib/i18n/form-here';
import { blankProblems, problemWords } from '@/lib/i18n/problem-words';
import { voiceOf } from '@/lib/intake/consent/answerer';
import { contradictionsIn, isOn, unsettled } from '@/lib/intake/contradictions/contradictions';
import { stepAfter } from '@/lib/intake/draft';
import { stepPage } from '@/lib/intake/step-page';
import { placePath, savePath } from '../../paths';
import { PatientPage } from '../../patient-page';
import { BackLink } from '../back-link';
import { BothRightPanel } from '../both-right-panel';
import { ConsentLink } from '../consent-link';
import { ContestChoices } from '../contest-choices';
import { openDraft } from '../open-draft';
import { SafetyBanner } from '../safety-banner';
import { ContestsHere } from './contests-here';
import { formWords } from './form-words';
import { LastTimeForms } from './last-time';
import { lastTimeOn } from './last-time-on';
import { questionPicture } from './question-picture';
import { requireStep } from './require-step';
import { savingNotices } from './saving-notices';
import { StepPosition } from './step-position';
import { Unreachable } from './unreachable';

type Props = PageProps<'/intake/[step]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('step');
  const { step: id } = await params;
  if (!findStep(id)) return {};
  const form = await formHere(voiceOf((await openDraft()).consent.answeredBy));
  const index = form.findIndex((other) => other.id === id);
  const title = t('documentTitle', { title: form[index]?.title ?? '', position: index + 1, total: form.length });

  return { title: (await searchParams).problem ? t('errorTitle', { title }) : title };
}

export default async function StepPage({ params, searchParams }: Props) {
  const step = requireStep((await params).step);
  const { problem, from } = await searchParams;
  const fromCheck = from === 'check';
  const draft = await openDraft();
  const voice = voiceOf(draft.consent.answeredBy);
  const form = await formHere(voice);
  const page = stepPage(draft, step, draft.today, form);
  const say = await problemWords(form);
  const words = await formWords({ fromCheck });
  const { title, intro } = form.find(({ id }) => id === step) ?? page.step;
  const alone = page.questions.length === 1;
  const canSkip = page.questions.every(({ question }) => !question.required);
  const t = await getTranslations('step');
  const { offers, before } = await lastTimeOn(step, { draft, form, voice });
  const found = contradictionsIn(draft.answers, draft.today);
  const fits = unsettled(found, draft.put).filter((one) => page.saved && isOn(step, one));

  return (
    <PatientPage clinic={draft.clinic} keeping={{ form: 'step', action: savePath(step, { fromCheck }) }}>
      <SafetyBanner draft={draft} place={step} fromCheck={fromCheck} />
      <BackLink step={step} fromCheck={fromCheck} />
      <StepPosition step={step} form={form} savedSteps={draft.savedSteps} />
      <ContestsHere contests={page.questions.flatMap(({ contest, open }) => (contest && open ? contest : []))} />
      <BothRightPanel
        found={fits}
        form={form}
        voice={voice}
        next={(fromCheck ? undefined : stepAfter(step)) ?? 'check'}
      />
      <LastTimeForms offers={offers} fromCheck={fromCheck} />
      <StepForm
        action={savePath(step, { fromCheck })}
        questions={
          await Promise.all(
            page.questions.map(async ({ id, question, mark, contest }) => ({
              id,
              question,
              ...stillParts({
                id,
                question,
                picture: await questionPicture(id, question, voice),
                fields: page.fields,
                asHeading: alone,
                words,
              }),
              blanks: contest ? [] : blankProblems(id).map(say),
              before: before(id),
              mark,
              contest: contest && <ContestChoices contest={contest} />,
            })),
          )
        }
        fields={page.fields}
        problems={problem ? page.problems.filter(({ is }) => is !== 'contested').map(say) : []}
        given={page.given}
        saved={page.saved}
        today={draft.today}
        heading={alone ? undefined : <StepHeading title={title} intro={intro} skip={canSkip ? t('skip') : undefined} />}
        unreachable={<Unreachable />}
        notices={await savingNotices(placePath(step, { fromCheck }))}
        words={words}
      />
      <ConsentLink />
    </PatientPage>
  );
}
