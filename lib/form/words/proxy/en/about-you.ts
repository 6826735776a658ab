import { aboutYou } from '../../../steps/about-you';
import type { Words } from '../../words';

const { questions } = aboutYou;

export const aboutYouWords: Words<typeof aboutYou> = {
  title: 'About the person',
  questions: {
    dob: { ask: "What is the person's date of birth?" },
    'sex-birth': {
      ask: 'What sex was the person assigned at birth?',
      help: questions['sex-birth'].help,
      options: { ...questions['sex-birth'].options, pnts: 'They would rather not say' },
    },
    pregnant: {
      ask: 'Is the person pregnant, or have they had a baby in the last 6 months?',
      options: questions.pregnant.options,
    },
    'job-type': {
      ask: 'What does the person do most of the day?',
      options: {
        ...questions['job-type'].options,
        off: 'They are off work because of their back',
        none: 'They do not work now',
      },
    },
  },
};
