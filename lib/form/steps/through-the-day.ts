import { type Step, yesNoUnsure } from '../question';

export const throughTheDay = {
  id: 'through-the-day',
  title: 'Through the day',
  questions: {
    'am-stiff': {
      ask: 'When you wake up, how long is your back stiff?',
      help: 'Count the time until it is as loose as it will get that day.',
      required: true,
      kind: 'choice',
      options: {
        no: 'It is not stiff when I wake up',
        'lt-15': 'Less than 15 minutes',
        '15-30': '15 to 30 minutes',
        '31-60': '31 to 60 minutes',
        '61-120': '1 to 2 hours',
        'gt-120': 'More than 2 hours',
        'all-day': 'It stays stiff all day',
        unsure: 'Not sure',
      },
    },
    'day-pattern': {
      ask: 'How does it change through the day?',
      required: true,
      kind: 'choice',
      options: {
        better: 'It gets better as the day goes on',
        worse: 'It gets worse as the day goes on',
        same: 'It stays the same',
        updown: 'It goes up and down',
      },
    },
    'rest-return': {
      ask: 'After you rest or sit still for a long time, does the stiffness come back?',
      kind: 'choice',
      options: yesNoUnsure,
    },
    'move-effect': {
      ask: 'When you move around or exercise, what happens?',
      required: true,
      kind: 'choice',
      options: {
        better: 'It gets better',
        same: 'No change',
        worse: 'It gets worse',
        unsure: 'Not sure',
      },
    },
    'rest-effect': {
      ask: 'When you rest or lie down, what happens?',
      required: true,
      kind: 'choice',
      options: {
        better: 'It gets better',
        same: 'No change',
        worse: 'It gets worse',
        unsure: 'Not sure',
      },
    },
  },
} as const satisfies Step;
