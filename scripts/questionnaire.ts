import { parseArgs } from 'node:util';
import { toQuestionnaire } from '@/lib/export/fhir/questionnaire';
import { formVersion } from '@/lib/form/form';
import { languages } from './questionnaire/languages';

// A reader that stops early, such as `head`, is not a failure.
process.stdout.on('error', () => process.exit(0));

const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' } } });
const form = languages.get(values.lang);

if (form) console.log(JSON.stringify(toQuestionnaire(form, formVersion), null, 2));
else {
  console.error(
    `The form is not there in ${JSON.stringify(values.lang)}; there is ${[...languages.keys()].join(', ')}.`,
  );
  process.exitCode = 2;
}
