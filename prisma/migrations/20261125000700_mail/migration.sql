-- Mail by jobs, a visit's date, and handing a form over from the tablet to the patient's own phone.
--
-- backstory_worker  takes jobs and ends them, and sees nothing of any clinic; owns the one function that adds a job
--
-- Jobs lie in the schema graphile_worker, which the migration runner lets that library make before this
-- (`scripts/database/job-queue.ts`). Where it is missing (Prisma's shadow database) there is nothing to grant.
DO $$
BEGIN
  CREATE ROLE backstory_worker NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

DO $$
BEGIN
  SET LOCAL ROLE backstory_worker;
  SET LOCAL ROLE NONE;
EXCEPTION WHEN insufficient_privilege THEN
  GRANT backstory_worker TO CURRENT_USER;
END
$$;

GRANT USAGE ON SCHEMA public TO backstory_worker;

DO $$
DECLARE
  jobs text;
BEGIN
  IF to_regnamespace('graphile_worker') IS NULL THEN
    RETURN;
  END IF;
  GRANT USAGE ON SCHEMA graphile_worker TO backstory_worker;
  GRANT SELECT ON graphile_worker.migrations TO backstory_worker;
  FOREACH jobs IN ARRAY ARRAY['_private_jobs', '_private_job_queues', '_private_tasks', '_private_known_crontabs']
  LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON graphile_worker.%I TO backstory_worker', jobs);
    EXECUTE format('CREATE POLICY worker ON graphile_worker.%I TO backstory_worker USING (true) WITH CHECK (true)', jobs);
  END LOOP;
END
$$;

-- When the patient is expected, and since when they want no reminders.
ALTER TABLE "invitation" ADD COLUMN "visit_at" TIMESTAMPTZ;
ALTER TABLE "invitation" ADD COLUMN "no_reminders_at" TIMESTAMPTZ;
GRANT UPDATE (visit_at, no_reminders_at) ON invitation TO backstory_app;

-- An invitation to a visit stays open until the day after it; a visit is at most ninety days ahead.
CREATE OR REPLACE FUNCTION only_with_new_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.token_hash = OLD.token_hash OR NEW.code_hash = OLD.code_hash OR NEW.visit_at > now() + interval '91 days'
    OR NEW.expires_at > greatest(now() + interval '15 days', NEW.visit_at + interval '2 days') THEN
    RAISE EXCEPTION 'permission denied: an invitation lasts longer with a new link only'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;

DROP TRIGGER only_with_new_link ON invitation;
CREATE TRIGGER only_with_new_link BEFORE UPDATE ON invitation FOR EACH ROW
  WHEN (NEW.expires_at > OLD.expires_at OR NEW.wrong_dates < OLD.wrong_dates OR NEW.carries_on AND NOT OLD.carries_on
    OR NEW.visit_at IS DISTINCT FROM OLD.visit_at)
  EXECUTE FUNCTION only_with_new_link();

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "invitation_id" UUID,
    "member_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "problem" TEXT,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "sealed" TEXT,
    "due_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "taken_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hand_over" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "carries_on" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,

    CONSTRAINT "hand_over_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mail_clinic_id_created_at_idx" ON "mail"("clinic_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "mail_invitation_id_idx" ON "mail"("invitation_id");

-- CreateIndex
CREATE UNIQUE INDEX "hand_over_token_hash_key" ON "hand_over"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "hand_over_code_hash_key" ON "hand_over"("code_hash");

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_clinic_id_invitation_id_fkey" FOREIGN KEY ("clinic_id", "invitation_id") REFERENCES "invitation"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_clinic_id_member_id_fkey" FOREIGN KEY ("clinic_id", "member_id") REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_clinic_id_invitation_id_fkey" FOREIGN KEY ("clinic_id", "invitation_id") REFERENCES "invitation"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE mail
  ADD CONSTRAINT mail_to_one CHECK (num_nonnulls(invitation_id, member_id) = 1),
  ADD CONSTRAINT mail_state CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'stopped')),
  -- What was sent or stopped opens nothing any more.
  ADD CONSTRAINT mail_forgets CHECK (state NOT IN ('sent', 'stopped') OR sealed IS NULL);

GRANT SELECT, INSERT ON mail, hand_over TO backstory_app;
GRANT UPDATE (state, problem, attempts, sealed, due_at, taken_at, ended_at) ON mail TO backstory_app;
GRANT UPDATE (used_at) ON hand_over TO backstory_app;

DO $$
DECLARE
  scoped text;
BEGIN
  FOREACH scoped IN ARRAY ARRAY['mail', 'hand_over']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', scoped);
    EXECUTE format('CREATE POLICY own_clinic ON %I TO backstory_app
      USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()))', scoped);
  END LOOP;
END
$$;

GRANT SELECT (id, clinic_id, sealed), UPDATE (sealed) ON mail TO backstory_keys;
CREATE POLICY own_clinic_keys ON mail TO backstory_keys
  USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()));

-- A hand-over is found by its link or code before the clinic is known.
GRANT SELECT (clinic_id, invitation_id, token_hash, code_hash) ON hand_over TO backstory_lookup;
CREATE POLICY look_up ON hand_over FOR SELECT TO backstory_lookup USING (true);
GRANT CREATE ON SCHEMA public TO backstory_lookup, backstory_worker;

CREATE FUNCTION find_hand_over(secret bytea) RETURNS TABLE (id uuid, clinic_id uuid) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$ SELECT h.invitation_id, h.clinic_id FROM public.hand_over h WHERE h.token_hash = secret OR h.code_hash = secret $$;

-- Has a mail of the transaction's own clinic sent at a time: a job of ids alone, once for each mail, there when the
-- transaction commits. The application has no other way to the jobs.
CREATE FUNCTION add_mail_job(mail uuid, due timestamptz) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    PERFORM graphile_worker.add_job('send-mail', json_build_object('clinicId', public.current_clinic(), 'mailId', mail),
      run_at := due, job_key := 'mail:' || public.current_clinic() || ':' || mail);
  END
  $$;

ALTER FUNCTION find_hand_over(bytea) OWNER TO backstory_lookup;
ALTER FUNCTION add_mail_job(uuid, timestamptz) OWNER TO backstory_worker;
REVOKE CREATE ON SCHEMA public FROM backstory_lookup, backstory_worker;
REVOKE EXECUTE ON FUNCTION find_hand_over(bytea), add_mail_job(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_hand_over(bytea), add_mail_job(uuid, timestamptz) TO backstory_app;
