import type { FormWords } from '../form-words';
import { aboutYou } from './es/about-you';
import { activity } from './es/activity';
import { atNight } from './es/at-night';
import { bodyMap } from './es/body-map';
import { dayAndNight } from './es/day-and-night';
import { healthRisks } from './es/health-risks';
import { impact } from './es/impact';
import { legs } from './es/legs';
import { mainProblem } from './es/main-problem';
import { medicalHistory } from './es/medical-history';
import { movement } from './es/movement';
import { nerveSigns } from './es/nerve-signs';
import { otherSigns } from './es/other-signs';
import { recentEvents } from './es/recent-events';
import { sitting } from './es/sitting';
import { throughTheDay } from './es/through-the-day';
import { timeline } from './es/timeline';

/** The form in Spanish for whoever answers for the patient: it speaks of “la persona”. */
export const esProxy: FormWords = {
  'nerve-signs': nerveSigns,
  'recent-events': recentEvents,
  'health-risks': healthRisks,
  'main-problem': mainProblem,
  'body-map': bodyMap,
  timeline,
  'about-you': aboutYou,
  'through-the-day': throughTheDay,
  'at-night': atNight,
  'day-and-night': dayAndNight,
  sitting,
  legs,
  'other-signs': otherSigns,
  movement,
  activity,
  impact,
  'medical-history': medicalHistory,
};
