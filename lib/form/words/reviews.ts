import { formVersion } from '../form';
import type { Translation } from '../language';

/** That a clinician has read a translation of the form and its pages against English, for one version of the form. */
type TranslationReview = Readonly<{ language: Translation; formVersion: string; reviewer: string; on: string }>;

/** Written here by whoever merges what the clinician has signed. No translation was reviewed yet. */
const translationReviews: readonly TranslationReview[] = [];

/** The review of a language in the form's present version; another version is another text, and needs its own. */
export function reviewOf(language: Translation): TranslationReview | undefined {
  return translationReviews.find((review) => review.language === language && review.formVersion === formVersion);
}
