-- Sending a form in three statements, each a transaction of its own: who is this, what does sending need, write it all.
--
-- The functions run as whoever calls them, so that row-level security and every grant hold them as they hold any other
-- statement of the application. Each takes on the application's role and names its clinic first, as withClinic does.
CREATE FUNCTION enter_clinic(clinic uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('role', 'backstory_app', true), set_config('app.clinic_id', clinic::text, true);
END
$$;

-- The invitation that a browser's token belongs to, and its session there; no session, if it is over.
CREATE FUNCTION find_patient(secret bytea)
  RETURNS TABLE (clinic_id uuid, invitation_id uuid, session_id uuid, on_tablet boolean, revoked boolean)
  LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  place record;
BEGIN
  SELECT * INTO place FROM find_patient_session(secret);
  IF NOT FOUND THEN
    RETURN;
  END IF;
  PERFORM enter_clinic(place.clinic_id);
  RETURN QUERY
    SELECT i.clinic_id, i.id, s.id, s.on_tablet, i.revoked_at IS NOT NULL
      FROM invitation i
      LEFT JOIN patient_session s
        ON s.clinic_id = i.clinic_id AND s.invitation_id = i.id AND s.token_hash = secret AND s.expires_at > now()
     WHERE i.clinic_id = place.clinic_id AND i.id = place.id;
END
$$;

-- What sending an invitation's draft needs to know: was it sent, may it still be, by this browser, and the draft itself.
CREATE FUNCTION read_sending(clinic uuid, invitation uuid, session uuid)
  RETURNS TABLE (intake_id uuid, sent_key uuid, sent_version int, revoked boolean, known boolean, time_zone text,
    draft_id uuid, version int, submission_key uuid, sealed text)
  LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  PERFORM enter_clinic(clinic);
  RETURN QUERY
    SELECT sent.id, sent.submission_key, sent.draft_version, i.revoked_at IS NOT NULL, s.known_at IS NOT NULL, c.time_zone,
           d.id, d.version, d.submission_key, d.sealed
      FROM invitation i
      JOIN clinic c ON c.id = i.clinic_id
      LEFT JOIN intake sent ON sent.clinic_id = i.clinic_id AND sent.invitation_id = i.id
      LEFT JOIN draft d ON d.clinic_id = i.clinic_id AND d.invitation_id = i.id
      LEFT JOIN patient_session s ON s.clinic_id = i.clinic_id AND s.invitation_id = i.id AND s.id = session
     WHERE i.clinic_id = clinic AND i.id = invitation;
END
$$;

-- Turns a draft into an intake with its evaluation, review and audit line, all or nothing. Saving, taking back and other
-- sendings wait for it or it for them, so it looks again whether this is still the draft that was checked. A sending that
-- came before gives its intake again.
CREATE FUNCTION send_intake(clinic uuid, invitation uuid, key uuid, draft_version int, intake uuid, received timestamptz,
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
  SELECT d.version, d.submission_key INTO draft FROM draft d
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
      submission_key, draft_version, received_at)
    VALUES (intake, clinic, invited.patient_id, invitation, form_text_hash, answers, sealed, declined, asked, age,
      key, draft_version, received);
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

REVOKE EXECUTE ON FUNCTION enter_clinic(uuid), find_patient(bytea), read_sending(uuid, uuid, uuid),
  send_intake(uuid, uuid, uuid, int, uuid, timestamptz, text, jsonb, text, text[], text[], int, uuid, text, text, text, text,
    int, jsonb, text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enter_clinic(uuid), find_patient(bytea), read_sending(uuid, uuid, uuid),
  send_intake(uuid, uuid, uuid, int, uuid, timestamptz, text, jsonb, text, text[], text[], int, uuid, text, text, text, text,
    int, jsonb, text, uuid) TO backstory_app;
