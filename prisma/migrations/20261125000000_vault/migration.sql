-- Names, birth dates, contacts, record numbers and free text are sealed by the application before they come here: one
-- sealed text a row, bound to its table, column, row and clinic. What is searched for exactly has a blind index.
DO $$
BEGIN
  -- SQL has no key to seal with.
  IF EXISTS (SELECT FROM clinic) THEN
    RAISE EXCEPTION 'this database was filled before its contents were sealed; begin with an empty one (of a demo, remove .data)';
  END IF;
END
$$;

CREATE TABLE "data_key" (
    "clinic_id" UUID NOT NULL,
    "id" INTEGER NOT NULL,
    "wrapped" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ,

    CONSTRAINT "data_key_pkey" PRIMARY KEY ("clinic_id", "id")
);
ALTER TABLE "data_key" ADD CONSTRAINT "data_key_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "index_key" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "wrapped" TEXT NOT NULL,

    CONSTRAINT "index_key_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "index_key_only_one" CHECK ("id" = 1)
);

DROP FUNCTION find_member(text);
ALTER TABLE "member" DROP COLUMN "email", DROP COLUMN "name",
    ADD COLUMN "sealed" TEXT NOT NULL,
    ADD COLUMN "email_index" BYTEA NOT NULL;
ALTER TABLE "patient" DROP COLUMN "name", DROP COLUMN "record_number",
    ADD COLUMN "sealed" TEXT NOT NULL,
    ADD COLUMN "name_index" BYTEA NOT NULL,
    ADD COLUMN "surname_index" BYTEA NOT NULL,
    ADD COLUMN "record_index" BYTEA,
    ADD COLUMN "birth_index" BYTEA;
ALTER TABLE "draft" DROP COLUMN "answers", DROP COLUMN "declined", DROP COLUMN "attempt",
    ADD COLUMN "sealed" TEXT NOT NULL;
ALTER TABLE "intake" ADD COLUMN "sealed" TEXT NOT NULL;
ALTER TABLE "note" DROP COLUMN "body",
    ADD COLUMN "sealed" TEXT NOT NULL;

CREATE UNIQUE INDEX "member_email_index_key" ON "member"("email_index");
CREATE INDEX "patient_clinic_id_name_index_idx" ON "patient"("clinic_id", "name_index");
CREATE INDEX "patient_clinic_id_surname_index_idx" ON "patient"("clinic_id", "surname_index");
CREATE INDEX "patient_clinic_id_record_index_idx" ON "patient"("clinic_id", "record_index");
CREATE INDEX "patient_clinic_id_birth_index_idx" ON "patient"("clinic_id", "birth_index");

-- backstory_keys    what `npm run keys:rotate` runs as: of one clinic, sealed columns and keys, and nothing else
DO $$
BEGIN
  CREATE ROLE backstory_keys NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

DO $$
BEGIN
  SET LOCAL ROLE backstory_keys;
  SET LOCAL ROLE NONE;
EXCEPTION WHEN insufficient_privilege THEN
  GRANT backstory_keys TO CURRENT_USER;
END
$$;

GRANT USAGE ON SCHEMA public TO backstory_keys;
GRANT SELECT (id, clinic_id, sealed), UPDATE (sealed) ON member, patient, draft, intake, note TO backstory_keys;
GRANT UPDATE (name_index, surname_index, record_index, birth_index) ON patient TO backstory_keys;
GRANT SELECT, INSERT, UPDATE (wrapped, retired_at) ON data_key TO backstory_keys;
GRANT SELECT ON data_key TO backstory_app;

ALTER TABLE data_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE data_key FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON data_key TO backstory_app, backstory_keys
  USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()));
-- Whoever founds a clinic gives it its first key.
CREATE POLICY operator ON data_key TO CURRENT_USER USING (true) WITH CHECK (true);

DO $$
DECLARE
  holding text;
BEGIN
  FOREACH holding IN ARRAY ARRAY['member', 'patient', 'draft', 'intake', 'note']
  LOOP
    EXECUTE format('CREATE POLICY own_clinic_keys ON %I TO backstory_keys
      USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()))', holding);
  END LOOP;
END
$$;

-- Written once, save that what is sealed may be sealed again under another key: no word of the record changes.
CREATE FUNCTION refuse_change_but_sealing() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_user = 'backstory_keys' AND to_jsonb(NEW) - 'sealed' = to_jsonb(OLD) - 'sealed' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is written once', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;

DO $$
DECLARE
  written_once text;
BEGIN
  FOREACH written_once IN ARRAY ARRAY['intake', 'note']
  LOOP
    EXECUTE format('DROP TRIGGER written_once ON %I', written_once);
    EXECUTE format('CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change_but_sealing()', written_once);
  END LOOP;
END
$$;

-- The look-up by address: the application makes the index of what was typed, with a key that only MASTER_KEYS opens.
GRANT SELECT (email_index) ON member TO backstory_lookup;
GRANT SELECT (wrapped) ON index_key TO backstory_lookup;
GRANT CREATE ON SCHEMA public TO backstory_lookup;

CREATE FUNCTION find_member(address_index bytea) RETURNS TABLE (id uuid, clinic_id uuid) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public
  AS $$ SELECT m.id, m.clinic_id FROM public.member m WHERE m.email_index = address_index $$;

CREATE FUNCTION find_index_key() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public
  AS $$ SELECT k.wrapped FROM public.index_key k $$;

ALTER FUNCTION find_member(bytea) OWNER TO backstory_lookup;
ALTER FUNCTION find_index_key() OWNER TO backstory_lookup;
REVOKE CREATE ON SCHEMA public FROM backstory_lookup;
REVOKE EXECUTE ON FUNCTION find_member(bytea), find_index_key() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_member(bytea), find_index_key() TO backstory_app;
