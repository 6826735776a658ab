-- A sent intake keeps which emergency rules the patient was shown the safety screen for: the draft that knew it is gone.
ALTER TABLE "intake" ADD COLUMN "safety_shown_for" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

-- As before, and with that.
CREATE OR REPLACE FUNCTION send_intake(clinic uuid, invitation uuid, key uuid, draft_version int, intake uuid, received timestamptz,
  form_text_hash text, answers jsonb, sealed text, declined text[], asked text[], age int, evaluation uuid, rule_set text,
  form_version text, input_hash text, urgency text, urgency_rank int, result jsonb, actor_kind text, actor_id uuid)
  RETURNS TABLE (intake_id uuid, problem text)
  LANGUAGE plpgsql AS $$
#variable_conflict use_variable
DECLARE
  invited record;
  draft record;
  sent record;
BEGIN
  PERFORM enter_clinic(clinic);
  SELECT i.patient_id, i.revoked_at INTO invited FROM invitation i
    WHERE i.clinic_id = clinic AND i.id = invitation FOR UPDATE;
  SELECT d.version, d.submission_key, d.safety_shown_for INTO draft FROM draft d
    WHERE d.clinic_id = clinic AND d.invitation_id = invitation FOR UPDATE;
  SELECT i.id, i.submission_key, i.draft_version INTO sent FROM intake i
    WHERE i.clinic_id = clinic AND i.invitation_id = invitation;
  IF sent.id IS NOT NULL THEN
    RETURN QUERY SELECT sent.id,
      CASE WHEN sent.submission_key <> key OR sent.draft_version <> draft_version THEN 'already-sent' END;
    RETURN;
  END IF;
  problem := CASE
    WHEN invited.revoked_at IS NOT NULL THEN 'revoked'
    WHEN draft.submission_key IS DISTINCT FROM key OR draft.version <> draft_version THEN 'changed'
    WHEN NOT EXISTS (SELECT FROM form_text f WHERE f.hash = form_text_hash) THEN 'form-text-missing'
  END;
  IF problem IS NOT NULL THEN
    RETURN NEXT;
    RETURN;
  END IF;

  received := coalesce(received, now());
  INSERT INTO intake (id, clinic_id, patient_id, invitation_id, form_text_hash, answers, sealed, declined, asked, age,
      submission_key, draft_version, received_at, safety_shown_for)
    VALUES (intake, clinic, invited.patient_id, invitation, form_text_hash, answers, sealed, declined, asked, age,
      key, draft_version, received, draft.safety_shown_for);
  INSERT INTO evaluation (id, clinic_id, intake_id, rule_set, form_version, input_hash, urgency, result)
    VALUES (evaluation, clinic, intake, rule_set, form_version, input_hash, urgency, result);
  INSERT INTO review (intake_id, clinic_id, urgency_rank, received_at, updated_at)
    VALUES (intake, clinic, urgency_rank, received, now());
  DELETE FROM draft d WHERE d.clinic_id = clinic AND d.invitation_id = invitation;
  -- Last, since a line holds its clinic's chain until the commit.
  INSERT INTO audit_event (clinic_id, actor_kind, actor_id, action, subject_id)
    VALUES (clinic, actor_kind, actor_id, 'intake.submitted', intake);
  intake_id := intake;
  RETURN NEXT;
END
$$;
