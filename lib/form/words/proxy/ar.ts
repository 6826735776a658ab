import type { FormWords } from '../form-words';
import { aboutYou } from './ar/about-you';
import { activity } from './ar/activity';
import { atNight } from './ar/at-night';
import { bodyMap } from './ar/body-map';
import { dayAndNight } from './ar/day-and-night';
import { healthRisks } from './ar/health-risks';
import { impact } from './ar/impact';
import { legs } from './ar/legs';
import { mainProblem } from './ar/main-problem';
import { medicalHistory } from './ar/medical-history';
import { movement } from './ar/movement';
import { nerveSigns } from './ar/nerve-signs';
import { otherSigns } from './ar/other-signs';
import { recentEvents } from './ar/recent-events';
import { sitting } from './ar/sitting';
import { throughTheDay } from './ar/through-the-day';
import { timeline } from './ar/timeline';

/** The form in Arabic for whoever answers for the patient: it speaks of “الشخص”. */
export const arProxy: FormWords = {
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
