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
import type { FormWords } from './form-words';

/** The form in Arabic. */
export const ar: FormWords = {
  'nerve-signs': nerveSigns,
  'recent-events': recentEvents,
  'health-risks': healthRisks,
  'main-problem': mainProblem,
  'body-map': bodyMap,
  timeline,
  'about-you': aboutYou,
  'through-the-day': throughTheDay,
  'day-and-night': dayAndNight,
  'at-night': atNight,
  sitting,
  legs,
  'other-signs': otherSigns,
  movement,
  activity,
  impact,
  'medical-history': medicalHistory,
};
