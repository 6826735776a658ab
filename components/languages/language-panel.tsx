import { useTranslations } from 'next-intl';
import { Action } from '@/components/clinic/action';
import { Notice } from '@/components/clinic/notice';
import { Panel } from '@/components/clinic/panel';
import { directionOf, type Language, languageNames } from '@/lib/form/language';
import { languageWords } from '@/lib/intake/language-words';
import { exactTime } from '@/lib/intake/time-words';

type Props = Readonly<{
  setting: Readonly<{
    language: Language;
    isOn: boolean;
    changed: Readonly<{ by: string; at: Date; formVersion: string }> | null;
  }>;
  review: Readonly<{ reviewer: string; on: string }> | undefined;
  /** Instruments that stand in a working translation. */
  notValidated: readonly string[];
  timeZone: string;
}>;

/** One language: whether a clinician has read it, whether patients are offered it, and who decided so. */
export function LanguagePanel({ setting: { language, isOn, changed }, review, notValidated, timeZone }: Props) {
  const t = useTranslations('languages');

  return (
    <Panel
      id={`language-${language}`}
      title={languageWords(language)}
      beside={
        <span lang={language} dir={directionOf(language)} className="text-ink-muted">
          {languageNames[language]}
        </span>
      }
    >
      <div className="grid gap-3 text-sm">
        {review ? (
          <p>{t('reviewed', { reviewer: review.reviewer, on: review.on })}</p>
        ) : (
          <Notice tone="error" title={t('notReviewed')}>
            <p>{t('notReviewedText')}</p>
          </Notice>
        )}
        {notValidated.length > 0 && <p>{t('notValidated', { names: notValidated.join(', ') })}</p>}
        <p>
          <strong>{isOn ? t('isOn') : t('isOff')}</strong>{' '}
          {changed ? (
            <span className="text-ink-muted">
              {t('changed', { by: changed.by, at: exactTime(changed.at, timeZone), version: changed.formVersion })}
            </span>
          ) : (
            <span className="text-ink-muted">{isOn ? t('onByDemo') : t('offByDefault')}</span>
          )}
        </p>
        <form method="post" action="/admin/languages/switch">
          <input type="hidden" name="language" value={language} />
          <input type="hidden" name="turn" value={isOn ? 'off' : 'on'} />
          <Action look={isOn ? 'secondary' : 'primary'}>
            {isOn
              ? t('switchOff', { name: languageWords(language) })
              : t('switchOn', { name: languageWords(language) })}
          </Action>
        </form>
      </div>
    </Panel>
  );
}
