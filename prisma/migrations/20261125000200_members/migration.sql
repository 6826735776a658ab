-- Second factors, links for members, and limits on guessing.
ALTER TABLE "member"
  ALTER COLUMN "password_hash" DROP NOT NULL,
  ADD COLUMN "reset_asked_at" TIMESTAMPTZ;

ALTER TABLE "member_session"
  ADD COLUMN "second_factor_at" TIMESTAMPTZ,
  ADD COLUMN "device" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "authenticator" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "last_step" INTEGER,
    "confirmed_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "authenticator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ,

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_sheet" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "recovery_sheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member_link" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "member_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "key" BYTEA NOT NULL,
    "used" INTEGER NOT NULL,
    "strikes" INTEGER NOT NULL,
    "until" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "authenticator_member_id_idx" ON "authenticator"("member_id");

-- One authenticator is in use, and at most one more waits for its first code.
CREATE UNIQUE INDEX "authenticator_in_use" ON "authenticator"("member_id") WHERE "confirmed_at" IS NOT NULL;
CREATE UNIQUE INDEX "authenticator_waiting" ON "authenticator"("member_id") WHERE "confirmed_at" IS NULL;

-- CreateIndex
CREATE UNIQUE INDEX "recovery_code_member_id_code_hash_key" ON "recovery_code"("member_id", "code_hash");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_sheet_clinic_id_member_id_key" ON "recovery_sheet"("clinic_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_link_token_hash_key" ON "member_link"("token_hash");

-- CreateIndex
CREATE INDEX "member_link_member_id_idx" ON "member_link"("member_id");

-- CreateIndex
CREATE INDEX "attempt_until_idx" ON "attempt"("until");

-- AddForeignKey
ALTER TABLE "authenticator" ADD CONSTRAINT "authenticator_clinic_id_member_id_fkey" FOREIGN KEY ("clinic_id", "member_id") REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_clinic_id_member_id_fkey" FOREIGN KEY ("clinic_id", "member_id") REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_sheet" ADD CONSTRAINT "recovery_sheet_clinic_id_member_id_fkey" FOREIGN KEY ("clinic_id", "member_id") REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_link" ADD CONSTRAINT "member_link_clinic_id_member_id_fkey" FOREIGN KEY ("clinic_id", "member_id") REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT UPDATE (role, password_hash, reset_asked_at, disabled_at) ON member TO backstory_app;
GRANT UPDATE (second_factor_at) ON member_session TO backstory_app;
GRANT SELECT, INSERT, DELETE ON authenticator, recovery_code, recovery_sheet TO backstory_app;
GRANT UPDATE (last_step, confirmed_at) ON authenticator TO backstory_app;
GRANT UPDATE (used_at) ON recovery_code TO backstory_app;
GRANT SELECT, INSERT ON member_link TO backstory_app;
GRANT UPDATE (ended_at) ON member_link TO backstory_app;

DO $$
DECLARE
  scoped text;
BEGIN
  FOREACH scoped IN ARRAY ARRAY['authenticator', 'recovery_code', 'recovery_sheet', 'member_link']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', scoped);
    EXECUTE format('CREATE POLICY own_clinic ON %I TO backstory_app
      USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()))', scoped);
  END LOOP;
END
$$;

-- Seeds and sheets are sealed again when keys rotate, as all that is sealed.
GRANT SELECT (id, clinic_id, sealed), UPDATE (sealed) ON authenticator, recovery_sheet TO backstory_keys;
CREATE POLICY own_clinic_keys ON authenticator TO backstory_keys
  USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()));
CREATE POLICY own_clinic_keys ON recovery_sheet TO backstory_keys
  USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()));

-- Attempts are counted before anyone is known, by these functions and nothing else.
GRANT SELECT (clinic_id, member_id, token_hash) ON member_link TO backstory_lookup;
CREATE POLICY look_up ON member_link FOR SELECT TO backstory_lookup USING (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON attempt TO backstory_lookup;

GRANT CREATE ON SCHEMA public TO backstory_lookup;

CREATE FUNCTION find_member_link(secret bytea) RETURNS TABLE (id uuid, clinic_id uuid) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$ SELECT l.member_id, l.clinic_id FROM public.member_link l WHERE l.token_hash = secret $$;

-- Takes one of so many attempts in a span of time. NULL when it was there to take, else when to try again: one attempt
-- too many shuts the door for the span, then twice, four times, at most thirty-two times as long, until a quiet day.
CREATE FUNCTION take_attempt(bucket bytea, points integer, span interval) RETURNS timestamptz LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$
    DELETE FROM public.attempt WHERE key IN (SELECT key FROM public.attempt
      WHERE until < now() - interval '1 day' AND key <> bucket ORDER BY until LIMIT 10 FOR UPDATE SKIP LOCKED);
    INSERT INTO public.attempt AS a (key, used, strikes, until) VALUES (bucket, 1, 0, now() + span)
      ON CONFLICT (key) DO UPDATE SET
        used = CASE WHEN a.until <= now() THEN 1 ELSE least(a.used, points) + 1 END,
        strikes = CASE WHEN a.until <= now() - interval '1 day' THEN 0
          WHEN a.until > now() AND a.used = points THEN a.strikes + 1 ELSE a.strikes END,
        until = CASE WHEN a.until <= now() THEN now() + span
          WHEN a.used = points THEN now() + span * power(2, least(a.strikes, 5)) ELSE a.until END
      RETURNING CASE WHEN a.used > points THEN a.until END
  $$;

CREATE FUNCTION return_attempt(bucket bytea) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$ UPDATE public.attempt SET used = greatest(used - 1, 0) WHERE key = bucket $$;

CREATE FUNCTION forget_attempts(bucket bytea) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$ DELETE FROM public.attempt WHERE key = bucket $$;

ALTER FUNCTION find_member_link(bytea) OWNER TO backstory_lookup;
ALTER FUNCTION take_attempt(bytea, integer, interval) OWNER TO backstory_lookup;
ALTER FUNCTION return_attempt(bytea) OWNER TO backstory_lookup;
ALTER FUNCTION forget_attempts(bytea) OWNER TO backstory_lookup;
REVOKE CREATE ON SCHEMA public FROM backstory_lookup;

REVOKE EXECUTE ON FUNCTION find_member_link(bytea), take_attempt(bytea, integer, interval), return_attempt(bytea),
  forget_attempts(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_member_link(bytea), take_attempt(bytea, integer, interval), return_attempt(bytea),
  forget_attempts(bytea) TO backstory_app;
