-- Passkeys, single sign-on by a clinic's own provider, and what is under way between two requests of signing in.
CREATE UNIQUE INDEX IF NOT EXISTS "member_clinic_id_id_key" ON "member"("clinic_id", "id");

-- CreateTable
CREATE TABLE "passkey" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "credential_id" BYTEA NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[] NOT NULL,
    "sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ,

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_on" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "client_id" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "domains" TEXT[] NOT NULL,
    "required" BOOLEAN NOT NULL,
    "trusts_second_factor" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_on_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_on_identity" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "subject_index" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_on_identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ceremony" (
    "key" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "ceremony_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "passkey_credential_id_key" ON "passkey"("credential_id");

-- CreateIndex
CREATE INDEX "passkey_clinic_id_member_id_idx" ON "passkey"("clinic_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_on_clinic_id_key" ON "sign_on"("clinic_id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_on_code_key" ON "sign_on"("code");

-- CreateIndex
CREATE UNIQUE INDEX "sign_on_identity_clinic_id_member_id_key" ON "sign_on_identity"("clinic_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_on_identity_clinic_id_subject_index_key" ON "sign_on_identity"("clinic_id", "subject_index");

-- CreateIndex
CREATE INDEX "ceremony_expires_at_idx" ON "ceremony"("expires_at");

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_clinic_id_member_id_fkey" FOREIGN KEY ("clinic_id", "member_id") REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_on" ADD CONSTRAINT "sign_on_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_on_identity" ADD CONSTRAINT "sign_on_identity_clinic_id_member_id_fkey" FOREIGN KEY ("clinic_id", "member_id") REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT, INSERT, DELETE ON passkey, sign_on, sign_on_identity TO backstory_app;
GRANT UPDATE (counter, last_used_at) ON passkey TO backstory_app;
GRANT UPDATE (issuer, client_id, sealed, domains, required, trusts_second_factor, updated_at) ON sign_on TO backstory_app;

DO $$
DECLARE
  scoped text;
BEGIN
  FOREACH scoped IN ARRAY ARRAY['passkey', 'sign_on', 'sign_on_identity']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', scoped);
    EXECUTE format('CREATE POLICY own_clinic ON %I TO backstory_app
      USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()))', scoped);
    -- Names, secrets and subjects are sealed again when keys rotate, as all that is sealed.
    EXECUTE format('GRANT SELECT (id, clinic_id, sealed), UPDATE (sealed) ON %I TO backstory_keys', scoped);
    EXECUTE format('CREATE POLICY own_clinic_keys ON %I TO backstory_keys
      USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()))', scoped);
  END LOOP;
END
$$;
GRANT UPDATE (subject_index) ON sign_on_identity TO backstory_keys;

-- What a browser shows before a clinic is known: a passkey's id, or the code of a clinic's single sign-on.
GRANT SELECT (id, clinic_id, credential_id) ON passkey TO backstory_lookup;
GRANT SELECT (id, clinic_id, code) ON sign_on TO backstory_lookup;
CREATE POLICY look_up ON passkey FOR SELECT TO backstory_lookup USING (true);
CREATE POLICY look_up ON sign_on FOR SELECT TO backstory_lookup USING (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON ceremony TO backstory_lookup;

GRANT CREATE ON SCHEMA public TO backstory_lookup;

CREATE FUNCTION find_passkey(credential bytea) RETURNS TABLE (id uuid, clinic_id uuid) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$ SELECT p.id, p.clinic_id FROM public.passkey p WHERE p.credential_id = credential $$;

CREATE FUNCTION find_sign_on(given text) RETURNS TABLE (id uuid, clinic_id uuid) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$ SELECT s.id, s.clinic_id FROM public.sign_on s WHERE s.code = given $$;

-- A ceremony is begun once and taken once, within its time; those that nobody took are cleared away by later ones.
CREATE FUNCTION begin_ceremony(new_key bytea, span interval) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$
    DELETE FROM public.ceremony WHERE key IN (SELECT key FROM public.ceremony
      WHERE expires_at <= now() ORDER BY expires_at LIMIT 10 FOR UPDATE SKIP LOCKED);
    INSERT INTO public.ceremony (key, expires_at) VALUES (new_key, now() + span)
  $$;

CREATE FUNCTION take_ceremony(taken bytea) RETURNS boolean LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$
    WITH gone AS (DELETE FROM public.ceremony WHERE key = taken RETURNING expires_at)
    SELECT EXISTS (SELECT FROM gone WHERE expires_at > now())
  $$;

ALTER FUNCTION find_passkey(bytea) OWNER TO backstory_lookup;
ALTER FUNCTION find_sign_on(text) OWNER TO backstory_lookup;
ALTER FUNCTION begin_ceremony(bytea, interval) OWNER TO backstory_lookup;
ALTER FUNCTION take_ceremony(bytea) OWNER TO backstory_lookup;
REVOKE CREATE ON SCHEMA public FROM backstory_lookup;

REVOKE EXECUTE ON FUNCTION find_passkey(bytea), find_sign_on(text), begin_ceremony(bytea, interval), take_ceremony(bytea)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_passkey(bytea), find_sign_on(text), begin_ceremony(bytea, interval), take_ceremony(bytea)
  TO backstory_app;
