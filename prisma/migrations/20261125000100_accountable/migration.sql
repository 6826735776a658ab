-- Who is accountable for what: no row refers to another clinic's row, the audit trail is a chain that the database itself
-- makes, and the server signs in as a role of its own that can become nobody else.
--
-- backstory_keeper  owns the functions that write what no request may write by itself; cannot sign in
DO $$
BEGIN
  CREATE ROLE backstory_keeper NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

DO $$
BEGIN
  SET LOCAL ROLE backstory_keeper;
  SET LOCAL ROLE NONE;
EXCEPTION WHEN insufficient_privilege THEN
  GRANT backstory_keeper TO CURRENT_USER;
END
$$;

GRANT USAGE ON SCHEMA public TO backstory_keeper;

-- A row refers to rows of its own clinic only.
DROP INDEX member_clinic_id_idx, patient_clinic_id_idx, draft_clinic_id_idx, draft_invitation_id_key, intake_invitation_id_key;
CREATE UNIQUE INDEX member_clinic_id_id_key ON member (clinic_id, id);
CREATE UNIQUE INDEX patient_clinic_id_id_key ON patient (clinic_id, id);
CREATE UNIQUE INDEX invitation_clinic_id_id_key ON invitation (clinic_id, id);
CREATE UNIQUE INDEX intake_clinic_id_id_key ON intake (clinic_id, id);
CREATE UNIQUE INDEX draft_clinic_id_invitation_id_key ON draft (clinic_id, invitation_id);
CREATE UNIQUE INDEX intake_clinic_id_invitation_id_key ON intake (clinic_id, invitation_id);
ALTER TABLE review DROP CONSTRAINT review_pkey, ADD PRIMARY KEY (clinic_id, intake_id);

ALTER TABLE member_session
  DROP CONSTRAINT member_session_member_id_fkey,
  ADD CONSTRAINT member_session_clinic_id_member_id_fkey FOREIGN KEY (clinic_id, member_id)
    REFERENCES member (clinic_id, id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE invitation
  DROP CONSTRAINT invitation_patient_id_fkey,
  ADD CONSTRAINT invitation_clinic_id_patient_id_fkey FOREIGN KEY (clinic_id, patient_id)
    REFERENCES patient (clinic_id, id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE patient_session
  DROP CONSTRAINT patient_session_invitation_id_fkey,
  ADD CONSTRAINT patient_session_clinic_id_invitation_id_fkey FOREIGN KEY (clinic_id, invitation_id)
    REFERENCES invitation (clinic_id, id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE draft
  DROP CONSTRAINT draft_invitation_id_fkey,
  ADD CONSTRAINT draft_clinic_id_invitation_id_fkey FOREIGN KEY (clinic_id, invitation_id)
    REFERENCES invitation (clinic_id, id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE intake
  DROP CONSTRAINT intake_patient_id_fkey,
  DROP CONSTRAINT intake_invitation_id_fkey,
  ADD CONSTRAINT intake_clinic_id_patient_id_fkey FOREIGN KEY (clinic_id, patient_id)
    REFERENCES patient (clinic_id, id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT intake_clinic_id_invitation_id_fkey FOREIGN KEY (clinic_id, invitation_id)
    REFERENCES invitation (clinic_id, id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE evaluation
  DROP CONSTRAINT evaluation_intake_id_fkey,
  ADD CONSTRAINT evaluation_clinic_id_intake_id_fkey FOREIGN KEY (clinic_id, intake_id)
    REFERENCES intake (clinic_id, id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE review
  DROP CONSTRAINT review_intake_id_fkey,
  DROP CONSTRAINT review_reviewer_id_fkey,
  ADD CONSTRAINT review_clinic_id_intake_id_fkey FOREIGN KEY (clinic_id, intake_id)
    REFERENCES intake (clinic_id, id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT review_clinic_id_reviewer_id_fkey FOREIGN KEY (clinic_id, reviewer_id)
    REFERENCES member (clinic_id, id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE note
  DROP CONSTRAINT note_intake_id_fkey,
  DROP CONSTRAINT note_author_id_fkey,
  ADD CONSTRAINT note_clinic_id_intake_id_fkey FOREIGN KEY (clinic_id, intake_id)
    REFERENCES intake (clinic_id, id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT note_clinic_id_author_id_fkey FOREIGN KEY (clinic_id, author_id)
    REFERENCES member (clinic_id, id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- The same note posted twice from the same page is one note.
ALTER TABLE note ADD COLUMN key uuid NOT NULL DEFAULT gen_random_uuid();
CREATE UNIQUE INDEX note_clinic_id_intake_id_key_key ON note (clinic_id, intake_id, key);

-- The audit trail: one chain for each clinic, without gaps, in which every line holds the hash of the line before it.
CREATE TABLE audit_head (
  clinic_id uuid NOT NULL,
  seq bigint NOT NULL DEFAULT 0,
  hash bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex'),
  CONSTRAINT audit_head_pkey PRIMARY KEY (clinic_id),
  CONSTRAINT audit_head_clinic_id_fkey FOREIGN KEY (clinic_id) REFERENCES clinic (id) ON DELETE RESTRICT ON UPDATE CASCADE
) WITH (fillfactor = 50);

-- What the operator has signed and copied out: the chain was this long, and ended with this hash.
CREATE TABLE signed_head (
  clinic_id uuid NOT NULL,
  seq bigint NOT NULL,
  hash bytea NOT NULL,
  signed_at timestamptz NOT NULL,
  signature bytea NOT NULL,
  CONSTRAINT signed_head_pkey PRIMARY KEY (clinic_id, seq),
  CONSTRAINT signed_head_clinic_id_fkey FOREIGN KEY (clinic_id) REFERENCES clinic (id) ON DELETE RESTRICT ON UPDATE CASCADE
);

ALTER TABLE audit_event
  ADD COLUMN seq bigint,
  ADD COLUMN route text,
  ADD COLUMN count integer,
  ADD COLUMN prev_hash bytea,
  ADD COLUMN hash bytea;

-- Every column but the hash itself, each with its length before it, so that no two different lines read alike.
CREATE FUNCTION audit_hash(line audit_event) RETURNS bytea LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT sha256(convert_to(
      string_agg(CASE WHEN field IS NULL THEN '-' ELSE octet_length(field) || ':' || field END, ',' ORDER BY place), 'UTF8'))
    FROM unnest(ARRAY['backstory-audit-1', line.clinic_id::text, line.seq::text, encode(line.prev_hash, 'hex'),
      (extract(epoch FROM line.at) * 1000000)::bigint::text, line.actor_kind, line.actor_id::text, line.action,
      line.subject_id::text, line.route, line.count::text]) WITH ORDINALITY AS fields (field, place)
  $$;

CREATE FUNCTION chain_audit_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    head public.audit_head;
  BEGIN
    SELECT * INTO STRICT head FROM public.audit_head WHERE clinic_id = NEW.clinic_id FOR UPDATE;
    NEW.seq := head.seq + 1;
    NEW.prev_hash := head.hash;
    NEW.at := clock_timestamp();
    NEW.hash := public.audit_hash(NEW);
    UPDATE public.audit_head SET seq = NEW.seq, hash = NEW.hash WHERE clinic_id = NEW.clinic_id;
    RETURN NEW;
  END
  $$;

CREATE FUNCTION begin_audit_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    INSERT INTO public.audit_head (clinic_id) VALUES (NEW.id);
    RETURN NULL;
  END
  $$;

-- What was written before there was a chain is chained now, in the order in which it was written.
ALTER TABLE audit_event NO FORCE ROW LEVEL SECURITY;
ALTER TABLE audit_event DISABLE TRIGGER written_once;
DO $$
DECLARE
  clinic record;
  line audit_event;
  head audit_head;
BEGIN
  FOR clinic IN SELECT id FROM public.clinic
  LOOP
    INSERT INTO audit_head (clinic_id) VALUES (clinic.id) RETURNING * INTO head;
    FOR line IN SELECT * FROM audit_event WHERE clinic_id = clinic.id ORDER BY id
    LOOP
      line.seq := head.seq + 1;
      line.prev_hash := head.hash;
      head.seq := line.seq;
      head.hash := audit_hash(line);
      UPDATE audit_event SET seq = line.seq, prev_hash = line.prev_hash, hash = head.hash WHERE id = line.id;
    END LOOP;
    UPDATE audit_head SET seq = head.seq, hash = head.hash WHERE clinic_id = clinic.id;
  END LOOP;
END
$$;
ALTER TABLE audit_event ENABLE TRIGGER written_once;
ALTER TABLE audit_event FORCE ROW LEVEL SECURITY;

DROP INDEX audit_event_clinic_id_id_idx, audit_event_subject_id_idx;
ALTER TABLE audit_event
  DROP COLUMN id,
  ALTER COLUMN at DROP DEFAULT,
  ALTER COLUMN seq SET NOT NULL,
  ALTER COLUMN prev_hash SET NOT NULL,
  ALTER COLUMN hash SET NOT NULL,
  ADD CONSTRAINT audit_event_pkey PRIMARY KEY (clinic_id, seq);
CREATE INDEX audit_event_clinic_id_subject_id_seq_idx ON audit_event (clinic_id, subject_id, seq);

CREATE TRIGGER chained BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION chain_audit_event();
CREATE TRIGGER chain_begun AFTER INSERT ON clinic FOR EACH ROW EXECUTE FUNCTION begin_audit_chain();
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON signed_head FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER written_once_whole BEFORE TRUNCATE ON signed_head FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE audit_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_head FORCE ROW LEVEL SECURITY;
ALTER TABLE signed_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE signed_head FORCE ROW LEVEL SECURITY;
CREATE POLICY keep ON audit_head TO backstory_keeper USING (true) WITH CHECK (true);
CREATE POLICY own_clinic ON signed_head FOR SELECT TO backstory_app USING (clinic_id = (SELECT current_clinic()));
-- Whoever runs the migrations also signs and verifies the trail. It holds ids and no word of a patient.
CREATE POLICY operator ON audit_event FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY operator ON audit_head FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY operator ON signed_head TO CURRENT_USER USING (true) WITH CHECK (true);

-- A request says who did what. When, as which line, and after which is not its to say.
REVOKE INSERT ON audit_event, form_text FROM backstory_app;
GRANT INSERT (clinic_id, actor_kind, actor_id, action, subject_id, route, count) ON audit_event TO backstory_app;
GRANT SELECT ON signed_head TO backstory_app;
GRANT SELECT, INSERT ON form_text TO backstory_keeper;
GRANT SELECT, INSERT, UPDATE ON audit_head TO backstory_keeper;

-- Keeps the words of a form under their own hash, whoever brings them: nothing can stand under another's.
CREATE FUNCTION keep_form_text(words text) RETURNS text LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$
    INSERT INTO public.form_text (hash, version, language, steps)
    VALUES (encode(sha256(convert_to(words, 'UTF8')), 'hex'), words::json ->> 'version', words::json ->> 'language',
      words::json -> 'steps')
    ON CONFLICT (hash) DO NOTHING;
    SELECT encode(sha256(convert_to(words, 'UTF8')), 'hex')
  $$;

-- Asked before the server takes requests: do clinics of this kind live here?
GRANT SELECT (is_demo) ON clinic TO backstory_lookup;
CREATE POLICY look_up ON clinic FOR SELECT TO backstory_lookup USING (true);
CREATE FUNCTION holds_clinics(demo boolean) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$ SELECT EXISTS (SELECT FROM public.clinic WHERE is_demo = demo) $$;

GRANT CREATE ON SCHEMA public TO backstory_keeper, backstory_lookup;
ALTER FUNCTION chain_audit_event() OWNER TO backstory_keeper;
ALTER FUNCTION begin_audit_chain() OWNER TO backstory_keeper;
ALTER FUNCTION keep_form_text(text) OWNER TO backstory_keeper;
ALTER FUNCTION holds_clinics(boolean) OWNER TO backstory_lookup;
REVOKE CREATE ON SCHEMA public FROM backstory_keeper, backstory_lookup;
REVOKE EXECUTE ON FUNCTION chain_audit_event(), begin_audit_chain(), keep_form_text(text), holds_clinics(boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keep_form_text(text), holds_clinics(boolean) TO backstory_app;

-- The server asks whether the database has its migrations. Prisma's shadow database has no such table.
DO $$
BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    GRANT SELECT (migration_name, finished_at, rolled_back_at) ON _prisma_migrations TO backstory_app;
  END IF;
END
$$;
