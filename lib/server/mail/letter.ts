import 'server-only';
import { createTranslator } from 'use-intl/core';
import clinicWords from '@/messages/clinic/en.json';
import { directionOf, type Language, locales } from '../../form/language';
import { dictionaries } from '../../i18n/dictionaries';
import { env } from '../env';
import { html } from '../request/plain-page';
import type { LinkSecret } from './link-secret';
import { type AccountChange, accountChanges, type EmergencyKind, type MailKind } from './queue';

/** A mail as it goes out: to one address, with no name, no answer and no date of anybody in it. */
export type Letter = Readonly<{
  /** Equal for each attempt at one mail, so that mail servers can drop a second copy. */
  messageId: string;
  from: Readonly<{ name: string; address: string }>;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Readonly<Record<string, string>>;
}>;

export type LetterClinic = Readonly<{ name: string; phone: string; emergencyNumber: string }>;
type Facts = Readonly<{
  mailId: string;
  kind: MailKind;
  to: string;
  /** Of a patient's mail; members are written to in English. */
  language: Language;
  clinic: LetterClinic;
  /** None where the link leads to signing in. */
  secret: LinkSecret | null;
}>;
type Words = Readonly<{
  language: Language;
  subject: string;
  paragraphs: readonly string[];
  link: string;
  open: string;
  after: string[];
}>;

const noAnswers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** Puts a mail into words. The link stands in it as it is; nothing else in it leads anywhere or loads anything. */
export function writeLetter(facts: Facts): Letter {
  const { mailId, kind, to, clinic, secret } = facts;
  const { APP_ORIGIN, MAIL_FROM = 'no-reply@demo.invalid' } = env();
  const words = inWords(facts);
  const stop = kind === 'reminder' && { 'List-Unsubscribe': `<${APP_ORIGIN}/no-reminders#${secret?.token}>` };

  return {
    messageId: `<${mailId}@${new URL(APP_ORIGIN).hostname}>`,
    from: { name: clinic.name, address: MAIL_FROM },
    to,
    subject: words.subject,
    text: toText(words),
    html: toHtml(words),
    headers: { ...noAnswers, ...stop },
  };
}

function inWords({ kind, language, clinic, secret }: Facts): Words {
  if (kind === 'emergency' || kind === 'emergency-quiet') return callLetter(kind, clinic);
  if (isAccountChange(kind)) return changeLetter(kind, clinic);
  if (!secret) throw new Error('A mail with a link has nothing to open.');
  const toPatient = kind === 'invitation' || kind === 'reminder';

  return toPatient ? patientLetter(kind, language, { clinic, secret }) : memberLetter(kind, clinic, secret);
}

/** Calls a member to the inbox. Whose intake it is, and why, is read there by whoever signs in, and nowhere else. */
function callLetter(kind: EmergencyKind, { name }: LetterClinic): Words {
  const t = createTranslator({ locale: 'en', messages: clinicWords, namespace: 'memberMail' });

  return {
    language: 'en',
    subject: t('emergency.subject'),
    paragraphs: [t('emergency.text', { clinic: name }), ...(kind === 'emergency-quiet' ? [t('emergency.quiet')] : [])],
    link: `${env().APP_ORIGIN}/home`,
    open: t('emergency.open'),
    after: [t('emergency.others'), t('machine')],
  };
}

const isAccountChange = (kind: MailKind): kind is AccountChange => accountChanges.some((change) => change === kind);

/** Tells a member what changed about signing in, and what to do if it was somebody else. */
function changeLetter(kind: AccountChange, { name }: LetterClinic): Words {
  const t = createTranslator({ locale: 'en', messages: clinicWords, namespace: 'memberMail' });

  return {
    language: 'en',
    subject: t('changed.subject'),
    paragraphs: [t('changed.account', { clinic: name }), t(`changed.${kind}`)],
    link: `${env().APP_ORIGIN}/account`,
    open: t('changed.open'),
    after: [t('changed.notYou'), t('machine')],
  };
}

function patientLetter(
  kind: 'invitation' | 'reminder',
  language: Language,
  { clinic, secret: { token, code } }: Readonly<{ clinic: LetterClinic; secret: LinkSecret }>,
): Words {
  const t = createTranslator({ locale: locales[language], messages: dictionaries[language], namespace: 'mail' });
  const { APP_ORIGIN } = env();
  const { name, phone, emergencyNumber: number } = clinic;

  return {
    language,
    subject: t(`${kind}.subject`),
    paragraphs: [t('hello'), t(`${kind}.text`, { clinic: name })],
    link: `${APP_ORIGIN}/start#${token}`,
    open: t('open'),
    after: [
      ...(code ? [t('code', { address: `${APP_ORIGIN}/start`, code })] : []),
      t('yours'),
      t('danger', { number }),
      t('questions', { clinic: name, phone }),
      ...(kind === 'reminder' ? [t('noReminders', { link: `${APP_ORIGIN}/no-reminders#${token}` })] : []),
      t('machine'),
    ],
  };
}

function memberLetter(
  kind: 'member-invitation' | 'password-reset',
  { name }: LetterClinic,
  { token }: LinkSecret,
): Words {
  const t = createTranslator({ locale: 'en', messages: clinicWords, namespace: 'memberMail' });

  return {
    language: 'en',
    subject: t(`${kind}.subject`),
    paragraphs: [t(`${kind}.text`, { clinic: name })],
    link: `${env().APP_ORIGIN}/welcome#${token}`,
    open: t('open'),
    after: [t(`${kind}.until`), t('secondFactor'), t(`${kind}.notYou`), t('machine')],
  };
}

function toText({ paragraphs, open, link, after }: Words): string {
  return `${[...paragraphs, `${open}:\n${link}`, ...after].join('\n\n')}\n`;
}

function toHtml({ language, subject, paragraphs, open, link, after }: Words): string {
  const page = html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<meta charset="utf-8">
<title>${subject}</title>
<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 34em">
${paragraphs.map((words) => html`<p>${words}</p>\n`)}
<p><a href="${link}" style="font-weight: bold">${open}</a></p>
<p dir="ltr" style="word-break: break-all">${link}</p>
${after.map((words) => html`<p>${words}</p>\n`)}
</body>
</html>
`;

  return page.text;
}
