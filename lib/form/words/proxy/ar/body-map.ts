import type { bodyMap as english } from '../../../steps/body-map';
import { bodyMap as own } from '../../ar/body-map';
import type { Words } from '../../words';

const { questions } = own;

export const bodyMap: Words<typeof english> = {
  title: 'أين يشعر به الشخص',
  questions: {
    'body-map': {
      ...questions['body-map'],
      ask: 'المس كل مكان يشعر به الشخص فيه.',
      help: 'اليسار واليمين هما يسار الشخص ويمينه. يمكنك أيضًا الاختيار من قائمة.',
    },
  },
};
