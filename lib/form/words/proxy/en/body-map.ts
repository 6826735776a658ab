import { bodyMap } from '../../../steps/body-map';
import type { Words } from '../../words';

export const bodyMapWords: Words<typeof bodyMap> = {
  title: 'Where the person feels it',
  questions: {
    'body-map': {
      ask: 'Tap every place where the person feels it.',
      help: 'Left and right are theirs. There is also a list to pick from.',
      options: bodyMap.questions['body-map'].options,
    },
  },
};
