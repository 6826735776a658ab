import type { Step } from '../question';

export const activity = {
  id: 'activity',
  title: 'What you do, and what you have tried',
  questions: {
    activity: {
      ask: 'In a normal week, how many days do you do things that make you breathe hard? For how many minutes each day?',
      help: 'Fast walking counts.',
      required: true,
      kind: 'group',
      parts: {
        days: { kind: 'number', ask: 'Days in a week', min: 0, max: 7, required: true },
        minutes: { kind: 'number', ask: 'Minutes each day', min: 0, max: 600, required: true },
      },
    },
    stretching: {
      ask: 'How often do you stretch your legs and hips?',
      kind: 'choice',
      options: {
        never: 'Almost never',
        some: 'Now and then',
        weekly: 'A few times a week',
        daily: 'Each day or around each workout',
      },
    },
    tried: {
      ask: 'What have you tried, and did it help?',
      kind: 'matrix',
      rows: {
        heat: 'Heat',
        walk: 'Walking',
        ham: 'Back-of-thigh stretch',
        hip: 'Front-of-hip stretch',
        posture: 'Sitting up tall or standing breaks',
        exercise: 'Exercise or physical therapy',
        'pain-pills': 'Pain pills',
        'other-pills': 'Other pills',
        shots: 'Shots',
        massage: 'Massage or chiropractor',
        rest: 'Rest in bed',
        other: 'Something else',
      },
      options: { helped: 'Helped', no: 'No change', worse: 'Made it worse', 'not-tried': 'Not tried' },
    },
  },
} as const satisfies Step;
