-- The second wall between clinics, and the promise that what was sent is never altered.
--
-- backstory_app     what every request runs as: owns nothing, sees one clinic, and only while the transaction names it
-- backstory_lookup  owns the few look-ups that must come before a clinic is known; cannot sign in
--
-- Roles belong to the whole server, so a second database on it (each test has its own) finds them there.
DO $$
BEGIN
  CREATE ROLE backstory_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

DO $$
BEGIN
  CREATE ROLE backstory_lookup NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

-- From PostgreSQL 16 on, whoever creates a role may grant it, but not yet become it.
DO $$
DECLARE
  needed text;
BEGIN
  FOREACH needed IN ARRAY ARRAY['backstory_app', 'backstory_lookup']
  LOOP
    BEGIN
      EXECUTE format('SET LOCAL ROLE %I', needed);
      SET LOCAL ROLE NONE;
    EXCEPTION WHEN insufficient_privilege THEN
      EXECUTE format('GRANT %I TO CURRENT_USER', needed);
    END;
  END LOOP;
END
$$;

-- What the application may do with each table, and no more. No row is ever deleted but a draft that was sent.
GRANT USAGE ON SCHEMA public TO backstory_app, backstory_lookup;
GRANT SELECT ON clinic TO backstory_app;
GRANT SELECT, INSERT ON member, member_session, invitation, review TO backstory_app;
GRANT UPDATE (last_seen_at, ended_at) ON member_session TO backstory_app;
GRANT UPDATE (revoked_at) ON invitation TO backstory_app;
GRANT UPDATE (state, version, reviewer_id, updated_at) ON review TO backstory_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO backstory_app;
GRANT SELECT, INSERT ON patient, patient_session, form_text, intake, evaluation, note, audit_event TO backstory_app;
GRANT USAGE ON SEQUENCE audit_event_id_seq TO backstory_app;

-- One clinic's rows, and none at all before the transaction has said whose. After a transaction-local setting the
-- variable reads '' rather than NULL, hence NULLIF.
CREATE FUNCTION current_clinic() RETURNS uuid LANGUAGE sql STABLE
  SET search_path = pg_catalog
  AS $$ SELECT NULLIF(current_setting('app.clinic_id', true), '')::uuid $$;

ALTER TABLE clinic ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON clinic TO backstory_app USING (id = (SELECT current_clinic()));
-- Whoever runs the migrations also founds clinics.
CREATE POLICY operator ON clinic TO CURRENT_USER USING (true) WITH CHECK (true);

DO $$
DECLARE
  scoped text;
BEGIN
  FOREACH scoped IN ARRAY ARRAY['member', 'member_session', 'patient', 'invitation', 'patient_session', 'draft',
    'intake', 'evaluation', 'review', 'note', 'audit_event']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', scoped);
    EXECUTE format('CREATE POLICY own_clinic ON %I TO backstory_app
      USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()))', scoped);
  END LOOP;
END
$$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is written once', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;

DO $$
DECLARE
  written_once text;
BEGIN
  FOREACH written_once IN ARRAY ARRAY['intake', 'evaluation', 'form_text', 'note', 'audit_event']
  LOOP
    EXECUTE format('CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', written_once);
    EXECUTE format('CREATE TRIGGER written_once_whole BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', written_once);
  END LOOP;
END
$$;

-- Look-ups by a secret, before the clinic is known. They return ids only; all else is read inside the clinic.
GRANT SELECT (id, clinic_id, token_hash, code_hash) ON invitation TO backstory_lookup;
GRANT SELECT (clinic_id, invitation_id, token_hash) ON patient_session TO backstory_lookup;
GRANT SELECT (clinic_id, id, email) ON member TO backstory_lookup;
GRANT SELECT (clinic_id, id, token_hash) ON member_session TO backstory_lookup;
CREATE POLICY look_up ON invitation FOR SELECT TO backstory_lookup USING (true);
CREATE POLICY look_up ON patient_session FOR SELECT TO backstory_lookup USING (true);
CREATE POLICY look_up ON member FOR SELECT TO backstory_lookup USING (true);
CREATE POLICY look_up ON member_session FOR SELECT TO backstory_lookup USING (true);

GRANT CREATE ON SCHEMA public TO backstory_lookup;

CREATE FUNCTION find_invitation(secret bytea) RETURNS TABLE (id uuid, clinic_id uuid) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public
  AS $$ SELECT i.id, i.clinic_id FROM public.invitation i WHERE i.token_hash = secret OR i.code_hash = secret $$;

CREATE FUNCTION find_patient_session(secret bytea) RETURNS TABLE (id uuid, clinic_id uuid) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public
  AS $$ SELECT s.invitation_id, s.clinic_id FROM public.patient_session s WHERE s.token_hash = secret $$;

CREATE FUNCTION find_member(address text) RETURNS TABLE (id uuid, clinic_id uuid) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public
  AS $$ SELECT m.id, m.clinic_id FROM public.member m WHERE m.email = address $$;

CREATE FUNCTION find_member_session(secret bytea) RETURNS TABLE (id uuid, clinic_id uuid) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public
  AS $$ SELECT s.id, s.clinic_id FROM public.member_session s WHERE s.token_hash = secret $$;

ALTER FUNCTION find_invitation(bytea) OWNER TO backstory_lookup;
ALTER FUNCTION find_patient_session(bytea) OWNER TO backstory_lookup;
ALTER FUNCTION find_member(text) OWNER TO backstory_lookup;
ALTER FUNCTION find_member_session(bytea) OWNER TO backstory_lookup;
REVOKE CREATE ON SCHEMA public FROM backstory_lookup;

REVOKE EXECUTE ON FUNCTION find_invitation(bytea), find_patient_session(bytea), find_member(text), find_member_session(bytea)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_invitation(bytea), find_patient_session(bytea), find_member(text), find_member_session(bytea)
  TO backstory_app;
