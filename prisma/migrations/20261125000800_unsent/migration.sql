-- A red flag in a form that is not sent: what a patient told reaches a clinician, and stays until one has answered it.

-- CreateTable
CREATE TABLE "unsent_red_flag" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "told_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "urgency_rank" SMALLINT NOT NULL,
    "rule_set" TEXT NOT NULL,
    "form_text_hash" TEXT NOT NULL,
    "rules" JSONB NOT NULL,
    "told" JSONB NOT NULL,
    "changed_to" JSONB NOT NULL,
    "sealed" TEXT NOT NULL,
    "settled_at" TIMESTAMPTZ,

    CONSTRAINT "unsent_red_flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "red_flag_response" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "red_flag_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "key" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "red_flag_response_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "unsent_red_flag_clinic_id_id_key" ON "unsent_red_flag"("clinic_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "unsent_red_flag_clinic_id_invitation_id_seq_key" ON "unsent_red_flag"("clinic_id", "invitation_id", "seq");

-- CreateIndex
CREATE INDEX "unsent_red_flag_clinic_id_settled_at_idx" ON "unsent_red_flag"("clinic_id", "settled_at");

-- CreateIndex
CREATE UNIQUE INDEX "red_flag_response_clinic_id_red_flag_id_key_key" ON "red_flag_response"("clinic_id", "red_flag_id", "key");

-- AddForeignKey
ALTER TABLE "unsent_red_flag" ADD CONSTRAINT "unsent_red_flag_clinic_id_invitation_id_fkey" FOREIGN KEY ("clinic_id", "invitation_id") REFERENCES "invitation"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unsent_red_flag" ADD CONSTRAINT "unsent_red_flag_form_text_hash_fkey" FOREIGN KEY ("form_text_hash") REFERENCES "form_text"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "red_flag_response" ADD CONSTRAINT "red_flag_response_clinic_id_red_flag_id_fkey" FOREIGN KEY ("clinic_id", "red_flag_id") REFERENCES "unsent_red_flag"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "red_flag_response" ADD CONSTRAINT "red_flag_response_clinic_id_member_id_fkey" FOREIGN KEY ("clinic_id", "member_id") REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT, INSERT ON unsent_red_flag, red_flag_response TO backstory_app;
GRANT UPDATE (settled_at) ON unsent_red_flag TO backstory_app;

DO $$
DECLARE
  scoped text;
BEGIN
  FOREACH scoped IN ARRAY ARRAY['unsent_red_flag', 'red_flag_response']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', scoped);
    EXECUTE format('CREATE POLICY own_clinic ON %I TO backstory_app
      USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()))', scoped);
    EXECUTE format('GRANT SELECT (id, clinic_id, sealed), UPDATE (sealed) ON %I TO backstory_keys', scoped);
    EXECUTE format('CREATE POLICY own_clinic_keys ON %I TO backstory_keys
      USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()))', scoped);
    EXECUTE format('CREATE TRIGGER written_once_whole BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', scoped);
  END LOOP;
END
$$;

CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON red_flag_response
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_sealing();

-- Written once; it leaves the work list once, and only behind a clinician's word on it or a later one of the same form, or
-- behind the sent form.
CREATE FUNCTION refuse_change_but_settling() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.settled_at IS NULL AND to_jsonb(NEW) - 'settled_at' = to_jsonb(OLD) - 'settled_at' AND (
    EXISTS (SELECT FROM public.intake i WHERE i.clinic_id = NEW.clinic_id AND i.invitation_id = NEW.invitation_id)
    OR EXISTS (
      SELECT FROM public.unsent_red_flag f
        JOIN public.red_flag_response r ON r.clinic_id = f.clinic_id AND r.red_flag_id = f.id
       WHERE f.clinic_id = NEW.clinic_id AND f.invitation_id = NEW.invitation_id AND f.seq >= NEW.seq
         AND r.reason <> 'not-reached'))
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is written once', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;

-- Sealing again is the keys' role's; nothing else of it is asked there.
CREATE TRIGGER written_once BEFORE DELETE OR UPDATE ON unsent_red_flag
  FOR EACH ROW WHEN (current_user <> 'backstory_keys') EXECUTE FUNCTION refuse_change_but_settling();
CREATE TRIGGER written_once_keys BEFORE DELETE OR UPDATE ON unsent_red_flag
  FOR EACH ROW WHEN (current_user = 'backstory_keys') EXECUTE FUNCTION refuse_change_but_sealing();

-- A sent form takes the place of what was told before, unless an answer that was told is not in it any more.
CREATE FUNCTION settle_red_flags() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  UPDATE public.unsent_red_flag f SET settled_at = now()
   WHERE f.clinic_id = NEW.clinic_id AND f.invitation_id = NEW.invitation_id AND f.settled_at IS NULL
     AND NOT EXISTS (SELECT FROM jsonb_array_elements(f.told) answer WHERE NOT NEW.answers @> answer);
  RETURN NULL;
END
$$;

CREATE TRIGGER red_flags_settled AFTER INSERT ON intake FOR EACH ROW EXECUTE FUNCTION settle_red_flags();
