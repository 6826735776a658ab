-- Keys by which another system reads a clinic's record over FHIR, and the tokens of minutes that a signed assertion gives.

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "created_by_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "secret_hash" BYTEA,
    "public_key" JSONB,
    "scopes" TEXT[] NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "token_hash" BYTEA NOT NULL,
    "clinic_id" UUID NOT NULL,
    "key_id" UUID NOT NULL,
    "scopes" TEXT[] NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "api_assertion" (
    "clinic_id" UUID NOT NULL,
    "key_id" UUID NOT NULL,
    "jti_hash" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "api_assertion_pkey" PRIMARY KEY ("clinic_id","key_id","jti_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "api_key_secret_hash_key" ON "api_key"("secret_hash");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_clinic_id_id_key" ON "api_key"("clinic_id", "id");

-- CreateIndex
CREATE INDEX "api_token_clinic_id_key_id_idx" ON "api_token"("clinic_id", "key_id");

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_clinic_id_created_by_id_fkey" FOREIGN KEY ("clinic_id", "created_by_id") REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_clinic_id_key_id_fkey" FOREIGN KEY ("clinic_id", "key_id") REFERENCES "api_key"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_assertion" ADD CONSTRAINT "api_assertion_clinic_id_key_id_fkey" FOREIGN KEY ("clinic_id", "key_id") REFERENCES "api_key"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE api_key
  -- Either a secret of its own, or a public key whose holder signs for each token.
  ADD CONSTRAINT api_key_one_way CHECK (num_nonnulls(secret_hash, public_key) = 1),
  ADD CONSTRAINT api_key_within_a_year CHECK (expires_at <= created_at + interval '366 days'),
  ADD CONSTRAINT api_key_opens_something CHECK (cardinality(scopes) > 0);
ALTER TABLE api_token ADD CONSTRAINT api_token_opens_something CHECK (cardinality(scopes) > 0);

-- What was taken back is never given again, and no key lasts longer or opens more than it was made to.
CREATE FUNCTION only_taken_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a key that was taken back stays so' USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER taken_back BEFORE UPDATE ON api_key FOR EACH ROW
  WHEN (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at)
  EXECUTE FUNCTION only_taken_back();

GRANT SELECT, INSERT ON api_key TO backstory_app;
GRANT UPDATE (last_used_at, revoked_at) ON api_key TO backstory_app;
GRANT SELECT, INSERT, DELETE ON api_token, api_assertion TO backstory_app;

DO $$
DECLARE
  scoped text;
BEGIN
  FOREACH scoped IN ARRAY ARRAY['api_key', 'api_token', 'api_assertion']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', scoped);
    EXECUTE format('CREATE POLICY own_clinic ON %I TO backstory_app
      USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()))', scoped);
  END LOOP;
END
$$;

GRANT SELECT (id, clinic_id, sealed), UPDATE (sealed) ON api_key TO backstory_keys;
CREATE POLICY own_clinic_keys ON api_key TO backstory_keys
  USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()));

-- What another system shows before a clinic is known: a key's secret, a token, or the id under which it signs.
GRANT SELECT (id, clinic_id, secret_hash, public_key) ON api_key TO backstory_lookup;
GRANT SELECT (key_id, clinic_id, token_hash) ON api_token TO backstory_lookup;
CREATE POLICY look_up ON api_key FOR SELECT TO backstory_lookup USING (true);
CREATE POLICY look_up ON api_token FOR SELECT TO backstory_lookup USING (true);
GRANT CREATE ON SCHEMA public TO backstory_lookup;

CREATE FUNCTION find_api_key(secret bytea) RETURNS TABLE (id uuid, clinic_id uuid) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT k.id, k.clinic_id FROM public.api_key k WHERE k.secret_hash = secret
    UNION ALL
    SELECT t.key_id, t.clinic_id FROM public.api_token t WHERE t.token_hash = secret
  $$;

CREATE FUNCTION find_api_client(client uuid) RETURNS TABLE (id uuid, clinic_id uuid) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$ SELECT k.id, k.clinic_id FROM public.api_key k WHERE k.id = client AND k.public_key IS NOT NULL $$;

ALTER FUNCTION find_api_key(bytea) OWNER TO backstory_lookup;
ALTER FUNCTION find_api_client(uuid) OWNER TO backstory_lookup;
REVOKE CREATE ON SCHEMA public FROM backstory_lookup;
REVOKE EXECUTE ON FUNCTION find_api_key(bytea), find_api_client(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_api_key(bytea), find_api_client(uuid) TO backstory_app;

-- When an intake or a patient's details changed last is what the trail says; lines of those who only read are left out.
CREATE INDEX audit_event_changed_idx ON audit_event (clinic_id, at) INCLUDE (subject_id)
  WHERE action IN ('intake.submitted', 'consent.withdrawn', 'history.confirmed', 'intake.acknowledged',
    'invitation.created', 'invitation.resent', 'note.added', 'review.assigned', 'review.changed', 'review.undone',
    'urgency.lowered', 'urgency.raised', 'verdict.given');
