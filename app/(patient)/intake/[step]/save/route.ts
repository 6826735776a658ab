import { NextResponse } from 'next/server';
import type { StepId } from '@/lib/form/form';
import { readLanguage } from '@/lib/form/language';
import type { Fields } from '@/lib/form/read-answer';
import { fieldNames, findStep } from '@/lib/form/read-step';
import { formIn } from '@/lib/form/words/form-in';
import { problemWords } from '@/lib/i18n/problem-words';
import { saveStep } from '@/lib/server/draft/drafts';
import { chooseLanguage, shownLanguage } from '@/lib/server/patient/language';
import { handlePatientPost } from '@/lib/server/patient/patient-post';
import { answerPost } from '@/lib/server/request/post';
import { noDraftPath } from '../../../go-on';
import { contestPath, placePath, problemPath, urgentPath } from '../../../paths';
import { addressAfter, placeAfter, placeOfChoice } from './place-after';

type Context = RouteContext<'/intake/[step]/save'>;

/**
 * Keeps what a step's page posted, and says where to go on. With `so-far` the page is still being filled in; with
 * `language` likewise, and it comes back in that language; with `keep` the patient chose between answers of several places.
 */
export const POST = handlePatientPost<Context>(async ({ request, fields, patient }, { params }) => {
  const step = findStep((await params).step)?.id;
  if (!step) return NextResponse.json({ message: 'There is no such step.' }, { status: 404 });
  const unknown = unknownField(step, fields);
  if (unknown !== undefined) {
    return NextResponse.json({ message: `“${unknown}” is not a field of this page.` }, { status: 400 });
  }

  const query = new URL(request.url).searchParams;
  const fromCheck = query.get('from') === 'check';
  const chosen = readLanguage(query.get('language'));
  const language = chosen ?? (await shownLanguage());
  const chooses = fields.keep !== undefined;
  const soFar = query.has('so-far') || chosen !== undefined || (chooses && !fields.shown);
  const outcome = await saveStep(patient, step, fields, { soFar, language });
  if (!outcome.ok) {
    const status = outcome.problem === 'sent' ? 200 : 401;
    return answerPost(request, { to: noDraftPath(outcome.problem), status });
  }
  const saved = outcome.value;
  if (chosen) await chooseLanguage(chosen);

  const { at, marks, elsewhere, emergency } = saved;
  const kept = { at, marks, elsewhere, emergency };
  if (emergency) {
    const stays = soFar || chooses || saved.problems.length > 0;
    const place = stays ? placeOfChoice(step, fields) : placeAfter(step, saved, { fromCheck });
    return answerPost(request, { to: urgentPath(place, { fromCheck }), body: kept });
  }
  if (chooses) return answerPost(request, { to: placePath(placeOfChoice(step, fields), { fromCheck }), body: kept });
  if (soFar) return answerPost(request, { to: placePath(step, { fromCheck }), body: kept });
  const problems = saved.problems.filter(({ is }) => is !== 'contested');
  if (problems.length > 0) {
    const body = { ...kept, problems: problems.map(await problemWords(formIn(language, saved.voice))) };
    return answerPost(request, { to: problemPath(step, { fromCheck }), body, status: 422 });
  }
  if (saved.problems.length > 0) return answerPost(request, { to: contestPath(step, { fromCheck }), body: kept });

  return answerPost(request, { to: addressAfter(step, saved, { fromCheck }), body: kept });
});

function unknownField(step: StepId, fields: Fields): string | undefined {
  const known = fieldNames(step);

  return Object.keys(fields).find((name) => !known.has(name));
}
