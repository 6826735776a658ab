import type { useTranslations } from 'next-intl';

type AuditWords = ReturnType<typeof useTranslations<'audit'>>;

/** What an action is called. One that was retired stands as it was stored. */
export function actionWords(t: AuditWords, action: string): string {
  const key = `actions.${action}` as 'actions.access.refused';

  return t.has(key) ? t(key) : action;
}

/** Who acted, where it was no member by name. */
export function kindWords(t: AuditWords, kind: string): string {
  const key = `kinds.${kind}` as 'kinds.patient';

  return t.has(key) ? t(key) : kind;
}
