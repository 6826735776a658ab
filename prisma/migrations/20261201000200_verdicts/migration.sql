-- A clinician's verdicts on tags and urgency, beside the engine's own result; confirmed history as a further evaluation;
-- and emergencies that call until a clinician has acknowledged them.

-- What of the history was confirmed, in an evaluation beside the one of the form.
ALTER TABLE "evaluation" ADD COLUMN "confirmed" TEXT[] DEFAULT ARRAY[]::TEXT[];
ALTER TABLE "evaluation" ADD COLUMN "confirmed_by_id" UUID;

-- To which intake a mail calls a member.
ALTER TABLE "mail" ADD COLUMN "intake_id" UUID;

-- CreateTable
CREATE TABLE "verdict" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "evaluation_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "tag" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "key" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "urgency_verdict" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "evaluation_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "from_rank" SMALLINT NOT NULL DEFAULT 3,
    "to_rank" SMALLINT NOT NULL,
    "reason" TEXT,
    "sealed" TEXT NOT NULL,
    "key" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "urgency_verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "acknowledgment" (
    "clinic_id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "acknowledgment_pkey" PRIMARY KEY ("clinic_id","intake_id")
);

-- CreateTable
CREATE TABLE "escalation" (
    "clinic_id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "escalation_pkey" PRIMARY KEY ("clinic_id","intake_id","step")
);

-- CreateTable
CREATE TABLE "held_change" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "key" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "held_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_clinic_id_id_key" ON "evaluation"("clinic_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "verdict_clinic_id_intake_id_key_key" ON "verdict"("clinic_id", "intake_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "urgency_verdict_clinic_id_intake_id_key_key" ON "urgency_verdict"("clinic_id", "intake_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "held_change_clinic_id_intake_id_member_id_key_key" ON "held_change"("clinic_id", "intake_id", "member_id", "key");

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_clinic_id_confirmed_by_id_fkey" FOREIGN KEY ("clinic_id", "confirmed_by_id") REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_clinic_id_evaluation_id_fkey" FOREIGN KEY ("clinic_id", "evaluation_id") REFERENCES "evaluation"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_clinic_id_author_id_fkey" FOREIGN KEY ("clinic_id", "author_id") REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urgency_verdict" ADD CONSTRAINT "urgency_verdict_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urgency_verdict" ADD CONSTRAINT "urgency_verdict_clinic_id_evaluation_id_fkey" FOREIGN KEY ("clinic_id", "evaluation_id") REFERENCES "evaluation"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urgency_verdict" ADD CONSTRAINT "urgency_verdict_clinic_id_author_id_fkey" FOREIGN KEY ("clinic_id", "author_id") REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acknowledgment" ADD CONSTRAINT "acknowledgment_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acknowledgment" ADD CONSTRAINT "acknowledgment_clinic_id_member_id_fkey" FOREIGN KEY ("clinic_id", "member_id") REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "escalation" ADD CONSTRAINT "escalation_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "held_change" ADD CONSTRAINT "held_change_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "held_change" ADD CONSTRAINT "held_change_clinic_id_member_id_fkey" FOREIGN KEY ("clinic_id", "member_id") REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE mail ADD CONSTRAINT mail_calls_a_member CHECK (intake_id IS NULL OR member_id IS NOT NULL);
ALTER TABLE evaluation
  ADD CONSTRAINT evaluation_confirmed_by_somebody CHECK ((cardinality(confirmed) = 0) = (confirmed_by_id IS NULL));
ALTER TABLE verdict ADD CONSTRAINT verdict_kind CHECK (kind IN ('agree', 'disagree', 'defer', 'add'));
-- Down only with a reason, whoever writes it.
ALTER TABLE urgency_verdict
  ADD CONSTRAINT urgency_verdict_moves CHECK (to_rank <> from_rank AND to_rank BETWEEN 0 AND 3),
  ADD CONSTRAINT urgency_verdict_lowers_with_reason CHECK (to_rank < from_rank OR reason IS NOT NULL);

GRANT SELECT, INSERT ON verdict, urgency_verdict, acknowledgment, escalation, held_change TO backstory_app;
-- What was sent again, or let go, is no part of the record.
GRANT DELETE ON held_change TO backstory_app;

DO $$
DECLARE
  scoped text;
BEGIN
  FOREACH scoped IN ARRAY ARRAY['verdict', 'urgency_verdict', 'acknowledgment', 'escalation', 'held_change']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', scoped);
    EXECUTE format('CREATE POLICY own_clinic ON %I TO backstory_app
      USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()))', scoped);
  END LOOP;
  FOREACH scoped IN ARRAY ARRAY['verdict', 'urgency_verdict', 'held_change']
  LOOP
    EXECUTE format('GRANT SELECT (id, clinic_id, sealed), UPDATE (sealed) ON %I TO backstory_keys', scoped);
    EXECUTE format('CREATE POLICY own_clinic_keys ON %I TO backstory_keys
      USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()))', scoped);
  END LOOP;
  FOREACH scoped IN ARRAY ARRAY['verdict', 'urgency_verdict']
  LOOP
    EXECUTE format('CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change_but_sealing()', scoped);
  END LOOP;
  FOREACH scoped IN ARRAY ARRAY['acknowledgment', 'escalation']
  LOOP
    EXECUTE format('CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', scoped);
  END LOOP;
  FOREACH scoped IN ARRAY ARRAY['verdict', 'urgency_verdict', 'acknowledgment', 'escalation']
  LOOP
    EXECUTE format('CREATE TRIGGER written_once_whole BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', scoped);
  END LOOP;
END
$$;

-- How urgent an intake counts in the inbox is nobody's to set: a clinician's verdict moves it, with their name beside it,
-- and a further evaluation may raise it. Nothing else does, and nothing lowers it silently.
GRANT SELECT (clinic_id, intake_id, urgency_rank), UPDATE (urgency_rank) ON review TO backstory_keeper;
CREATE POLICY own_clinic_urgency ON review TO backstory_keeper
  USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()));

CREATE FUNCTION move_urgency() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    SELECT r.urgency_rank INTO STRICT NEW.from_rank FROM public.review r
     WHERE r.clinic_id = NEW.clinic_id AND r.intake_id = NEW.intake_id FOR UPDATE;
    -- The clock of an emergency begins at this very moment.
    NEW.created_at := now();
    UPDATE public.review r SET urgency_rank = NEW.to_rank
     WHERE r.clinic_id = NEW.clinic_id AND r.intake_id = NEW.intake_id;
    RETURN NEW;
  END
  $$;

CREATE FUNCTION raise_urgency() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    rank int := array_position(ARRAY['emergency', 'urgent', 'soon', 'routine'], NEW.urgency) - 1;
  BEGIN
    UPDATE public.review r SET urgency_rank = rank
     WHERE r.clinic_id = NEW.clinic_id AND r.intake_id = NEW.intake_id AND r.urgency_rank > rank;
    RETURN NULL;
  END
  $$;

CREATE TRIGGER urgency_moved BEFORE INSERT ON urgency_verdict FOR EACH ROW EXECUTE FUNCTION move_urgency();
CREATE TRIGGER urgency_raised AFTER INSERT ON evaluation FOR EACH ROW EXECUTE FUNCTION raise_urgency();

-- The clock of an emergency: jobs of ids alone, there when the transaction commits that makes it one. Each looks at all
-- that is due by then, so that one which is lost with its worker is made up for by the next.
CREATE FUNCTION add_escalation_job(intake uuid, step text, due timestamptz) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    PERFORM graphile_worker.add_job('escalate', json_build_object('clinicId', public.current_clinic(), 'intakeId', intake),
      run_at := due, job_key := 'escalate:' || public.current_clinic() || ':' || intake || ':' || step);
  END
  $$;

-- The times are those of lib/server/escalation/steps.ts.
CREATE FUNCTION begin_escalation() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  since timestamptz := CASE WHEN TG_OP = 'INSERT' THEN NEW.received_at ELSE now() END;
BEGIN
  PERFORM public.add_escalation_job(NEW.intake_id, 'clinicians', since + interval '15 minutes');
  PERFORM public.add_escalation_job(NEW.intake_id, 'admins', since + interval '30 minutes');
  RETURN NULL;
END
$$;

CREATE TRIGGER escalation_begun AFTER INSERT ON review FOR EACH ROW
  WHEN (NEW.urgency_rank = 0) EXECUTE FUNCTION begin_escalation();
CREATE TRIGGER escalation_begun_later AFTER UPDATE ON review FOR EACH ROW
  WHEN (NEW.urgency_rank = 0 AND OLD.urgency_rank > 0) EXECUTE FUNCTION begin_escalation();

GRANT CREATE ON SCHEMA public TO backstory_keeper, backstory_worker;
ALTER FUNCTION move_urgency() OWNER TO backstory_keeper;
ALTER FUNCTION raise_urgency() OWNER TO backstory_keeper;
ALTER FUNCTION add_escalation_job(uuid, text, timestamptz) OWNER TO backstory_worker;
REVOKE CREATE ON SCHEMA public FROM backstory_keeper, backstory_worker;
REVOKE EXECUTE ON FUNCTION move_urgency(), raise_urgency(), add_escalation_job(uuid, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION add_escalation_job(uuid, text, timestamptz) TO backstory_app, backstory_keeper;
