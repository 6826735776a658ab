import type { Step } from '../question';

export const bodyMap = {
  id: 'body-map',
  title: 'Where you feel it',
  questions: {
    'body-map': {
      ask: 'Tap every place where you feel it.',
      help: 'You can also pick from a list.',
      required: true,
      kind: 'choices',
      options: {
        neck: 'Neck',
        'upper-back': 'Upper back',
        'mid-back': 'Mid back',
        'low-back-l': 'Low back, left',
        'low-back-r': 'Low back, right',
        'low-back-c': 'Low back, middle',
        'buttock-l': 'Left buttock',
        'buttock-r': 'Right buttock',
        'hip-front-l': 'Front of left hip or groin',
        'hip-front-r': 'Front of right hip or groin',
        'thigh-back-l': 'Back of left thigh',
        'thigh-back-r': 'Back of right thigh',
        'thigh-front-l': 'Front of left thigh',
        'thigh-front-r': 'Front of right thigh',
        'calf-l': 'Left lower leg',
        'calf-r': 'Right lower leg',
        'foot-l': 'Left foot',
        'foot-r': 'Right foot',
        'heel-l': 'Left heel',
        'heel-r': 'Right heel',
      },
    },
  },
} as const satisfies Step;
