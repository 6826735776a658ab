import { nadia } from './nadia';
import { person } from './person';

export const leila = person({
  id: 'leila',
  name: 'Leila Rahimi',
  story: 'A translator of 36 whose hours of the day and night do not fit what she said of mornings and nights.',
  dob: '1990-06-05',
  answers: {
    ...nadia.answers,
    'body-map': ['upper-back', 'low-back-l', 'hip-front-r', 'calf-l'],
    'leg-symptoms': 'one',
    'leg-detail': ['none'],
    'hours-stiff': { '06-09': 'severe', '09-12': 'moderate', '12-15': 'mild', '15-18': 'mild' },
    'hours-pain': { '00-03': 'none', '03-06': 'severe', '06-09': 'mild', '18-21': 'mild', '21-24': 'none' },
  },
  mustGet: {
    urgency: 'routine',
    rules: [],
    tags: {},
    contradictions: ['no-morning-stiffness-but-in-hours', 'no-night-waking-but-pain-in-hours'],
  },
});
