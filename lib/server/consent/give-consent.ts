import 'server-only';
import { toStorableText } from '../../form/answers';
import { readLanguage } from '../../form/language';
import type { Fields } from '../../form/read-answer';
import { answerers } from '../../intake/consent/answerer';
import { consentVersion, sign } from '../../intake/consent/consent-words';
import { maxNameLength, toOneLine } from '../../intake/patient-name';
import type { Result } from '../../intake/result';
import type { PatientActor } from '../actor';
import { record } from '../audit/audit';
import { withClinic } from '../database/database';
import { type DraftContent, sealDraft } from '../draft/draft-content';
import { lockDraft, type NoDraft, readDraft } from '../draft/drafts';
import { keyringOf } from '../vault/data-keys';
import { keepConsent } from './consents';

/** What the page of consent posts: who answers, the name typed under its words, and which words those were. */
export type Signing = Readonly<{ answeredBy: string; name: string; version: string; language?: string }>;

export type SigningProblem =
  /** It is not said who answers. */
  | 'answerer'
  | 'name'
  /** Other words stand there by now: they are to be read first. */
  | 'version';

/**
 * Keeps who answers and what they agreed to, with the words exactly as the page shows them. Somebody else may take over
 * later: theirs is another consent beside the first. What cannot be taken is kept to be shown again, and so is, with
 * `soFar`, what is still being typed.
 */
export async function giveConsent(
  patient: PatientActor,
  signing: Signing,
  { soFar = false } = {},
): Promise<Result<null, NoDraft | SigningProblem>> {
  const { clinicId, invitationId, sessionId } = patient;

  return withClinic<Result<null, NoDraft | SigningProblem>>(clinicId, async (tx) => {
    await lockDraft(tx, patient);
    const found = await readDraft(tx, patient);
    if (!found.ok) return found;
    const draft = found.value;
    const keyring = await keyringOf(tx, clinicId);
    const store = (content: DraftContent) =>
      tx.draft.update({
        where: { clinicId_invitationId: { clinicId, invitationId } },
        data: { sealed: sealDraft(keyring, draft.id, content), version: { increment: 1 } },
        select: { id: true },
      });

    const read = readSigning(signing);
    if (soFar || !read.ok) {
      await store({ ...draft, signing: typed(signing) });
      return read.ok ? { ok: true, value: null } : read;
    }
    const signed = sign(draft.clinic, read.value);
    const id = await keepConsent(tx, keyring, patient, signed);
    await store({ ...draft, signing: null, consent: { id, answeredBy: signed.answeredBy, sessionId } });
    record(tx, patient, 'consent.given', invitationId);

    return { ok: true, value: null };
  });
}

function readSigning({ answeredBy, name, version, language }: Signing) {
  const answerer = answerers.find((known) => known === answeredBy);
  const line = toOneLine(name, maxNameLength);
  if (!answerer) return { ok: false, problem: 'answerer' } as const;
  if (!line) return { ok: false, problem: 'name' } as const;
  if (version !== consentVersion) return { ok: false, problem: 'version' } as const;

  return { ok: true, value: { answeredBy: answerer, name: line, language: readLanguage(language) ?? 'en' } } as const;
}

function typed({ answeredBy, name }: Signing): Fields {
  return { by: [toStorableText(answeredBy)], name: [toStorableText(name)] };
}
