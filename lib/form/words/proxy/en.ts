import type { FormWords } from '../form-words';
import { aboutYouWords } from './en/about-you';
import { activityWords } from './en/activity';
import { atNightWords } from './en/at-night';
import { bodyMapWords } from './en/body-map';
import { dayAndNightWords } from './en/day-and-night';
import { healthRisksWords } from './en/health-risks';
import { impactWords } from './en/impact';
import { legsWords } from './en/legs';
import { mainProblemWords } from './en/main-problem';
import { medicalHistoryWords } from './en/medical-history';
import { movementWords } from './en/movement';
import { nerveSignsWords } from './en/nerve-signs';
import { otherSignsWords } from './en/other-signs';
import { recentEventsWords } from './en/recent-events';
import { sittingWords } from './en/sitting';
import { throughTheDayWords } from './en/through-the-day';
import { timelineWords } from './en/timeline';

/** The form in English for whoever answers for the patient: it speaks of "the person". */
export const enProxy: FormWords = {
  'nerve-signs': nerveSignsWords,
  'recent-events': recentEventsWords,
  'health-risks': healthRisksWords,
  'main-problem': mainProblemWords,
  'body-map': bodyMapWords,
  timeline: timelineWords,
  'about-you': aboutYouWords,
  'through-the-day': throughTheDayWords,
  'at-night': atNightWords,
  'day-and-night': dayAndNightWords,
  sitting: sittingWords,
  legs: legsWords,
  'other-signs': otherSignsWords,
  movement: movementWords,
  activity: activityWords,
  impact: impactWords,
  'medical-history': medicalHistoryWords,
};
