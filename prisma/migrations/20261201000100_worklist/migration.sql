-- The inbox as a work list: whose work an intake is, what it is found by, views of one's own, and what was done to many at
-- once, so that it can be undone.

ALTER TABLE "review" ADD COLUMN "assignee_id" UUID;
ALTER TABLE "review" ADD COLUMN "assigned_by_id" UUID;
ALTER TABLE "review" ADD COLUMN "assigned_at" TIMESTAMPTZ;
-- What the inbox shows and filters by, kept beside its order: a page reads one table by one index.
ALTER TABLE "review" ADD COLUMN "language" TEXT NOT NULL DEFAULT '';
ALTER TABLE "review" ADD COLUMN "safety_screen" TEXT NOT NULL DEFAULT '';
ALTER TABLE "review" ADD COLUMN "tags" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
ALTER TABLE "review" ADD COLUMN "gist" JSONB NOT NULL DEFAULT '{}';

ALTER TABLE "review" ADD CONSTRAINT "review_clinic_id_assignee_id_fkey" FOREIGN KEY ("clinic_id", "assignee_id")
    REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review" ADD CONSTRAINT "review_clinic_id_assigned_by_id_fkey" FOREIGN KEY ("clinic_id", "assigned_by_id")
    REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
GRANT UPDATE (assignee_id, assigned_by_id, assigned_at) ON review TO backstory_app;

-- What the inbox shows and filters by of an evaluation.
CREATE FUNCTION work_list_of(result jsonb, OUT safety_screen text, OUT tags text[], OUT gist jsonb)
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
  SELECT coalesce(result ->> 'safetyScreen', 'incomplete'),
         ARRAY(SELECT (t ->> 'id') || ':' || coalesce(t ->> 'support', 'base')
                 FROM jsonb_array_elements(coalesce(result -> 'tags', '[]')) t),
         jsonb_build_object(
           'assessed', coalesce(result -> 'assessed', 'false'),
           'reasons', coalesce(jsonb_path_query_array(result, '$.rules[*].says'), '[]'),
           'tags', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t -> 'id', 'name', t -> 'name', 'support', t -> 'support')), '[]')
                      FROM jsonb_array_elements(coalesce(result -> 'tags', '[]')) t))
$$;

-- Whoever writes the review, its work-list columns are made of the evaluation it stands for.
CREATE FUNCTION fill_work_list() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  newest jsonb;
BEGIN
  SELECT f.language INTO NEW.language
    FROM public.intake i JOIN public.form_text f ON f.hash = i.form_text_hash
   WHERE i.clinic_id = NEW.clinic_id AND i.id = NEW.intake_id;
  SELECT e.result INTO newest FROM public.evaluation e
   WHERE e.clinic_id = NEW.clinic_id AND e.intake_id = NEW.intake_id ORDER BY e.created_at DESC, e.id DESC LIMIT 1;
  NEW.language := coalesce(NEW.language, '');
  SELECT w.safety_screen, w.tags, w.gist INTO NEW.safety_screen, NEW.tags, NEW.gist FROM public.work_list_of(newest) w;
  RETURN NEW;
END
$$;
CREATE TRIGGER work_list_filled BEFORE INSERT ON review FOR EACH ROW EXECUTE FUNCTION fill_work_list();

-- A further evaluation takes their place. The application itself may not change them.
GRANT SELECT (clinic_id, intake_id), UPDATE (safety_screen, tags, gist) ON review TO backstory_keeper;
CREATE POLICY own_clinic_work_list ON review TO backstory_keeper
  USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()));
CREATE FUNCTION renew_work_list() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE public.review r SET (safety_screen, tags, gist) = (SELECT w.safety_screen, w.tags, w.gist FROM public.work_list_of(NEW.result) w)
   WHERE r.clinic_id = NEW.clinic_id AND r.intake_id = NEW.intake_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER work_list_renewed AFTER INSERT ON evaluation FOR EACH ROW EXECUTE FUNCTION renew_work_list();

-- The same for what was sent before.
ALTER TABLE review NO FORCE ROW LEVEL SECURITY;
ALTER TABLE intake NO FORCE ROW LEVEL SECURITY;
ALTER TABLE evaluation NO FORCE ROW LEVEL SECURITY;
CREATE TRIGGER work_list_refilled BEFORE UPDATE ON review FOR EACH ROW EXECUTE FUNCTION fill_work_list();
UPDATE review SET gist = '{}';
DROP TRIGGER work_list_refilled ON review;
ALTER TABLE review FORCE ROW LEVEL SECURITY;
ALTER TABLE intake FORCE ROW LEVEL SECURITY;
ALTER TABLE evaluation FORCE ROW LEVEL SECURITY;

-- Open work, reviewed and closed each in the order of the work list; and each member's own open work.
DROP INDEX "review_clinic_id_urgency_rank_received_at_intake_id_idx";
CREATE INDEX "review_open" ON "review"("clinic_id", "urgency_rank", "received_at", "intake_id")
    WHERE "state" IN ('new', 'in_review', 'reopened');
CREATE INDEX "review_reviewed" ON "review"("clinic_id", "urgency_rank", "received_at", "intake_id") WHERE "state" = 'reviewed';
CREATE INDEX "review_closed" ON "review"("clinic_id", "urgency_rank", "received_at", "intake_id") WHERE "state" = 'closed';
CREATE INDEX "review_assigned" ON "review"("clinic_id", "assignee_id", "urgency_rank", "received_at", "intake_id")
    WHERE "state" IN ('new', 'in_review', 'reopened');

CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "filter" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "saved_view_clinic_id_member_id_idx" ON "saved_view"("clinic_id", "member_id");
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_clinic_id_member_id_fkey" FOREIGN KEY ("clinic_id", "member_id")
    REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "bulk_action" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "assignee_id" UUID,
    "before" JSONB NOT NULL,
    "left_out" JSONB NOT NULL,
    "done_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ,
    "not_undone" JSONB,

    CONSTRAINT "bulk_action_pkey" PRIMARY KEY ("clinic_id", "id")
);
ALTER TABLE "bulk_action" ADD CONSTRAINT "bulk_action_clinic_id_member_id_fkey" FOREIGN KEY ("clinic_id", "member_id")
    REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "bulk_action" ADD CONSTRAINT "bulk_action_clinic_id_assignee_id_fkey" FOREIGN KEY ("clinic_id", "assignee_id")
    REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT, INSERT, DELETE ON saved_view TO backstory_app;
GRANT SELECT (id, clinic_id, sealed), UPDATE (sealed) ON saved_view TO backstory_keys;
GRANT SELECT, INSERT, UPDATE (undone_at, not_undone) ON bulk_action TO backstory_app;

ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_view FORCE ROW LEVEL SECURITY;
ALTER TABLE bulk_action ENABLE ROW LEVEL SECURITY;
ALTER TABLE bulk_action FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON saved_view TO backstory_app
  USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()));
CREATE POLICY own_clinic_keys ON saved_view TO backstory_keys
  USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()));
CREATE POLICY own_clinic ON bulk_action TO backstory_app
  USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()));

GRANT CREATE ON SCHEMA public TO backstory_keeper;
ALTER FUNCTION renew_work_list() OWNER TO backstory_keeper;
REVOKE CREATE ON SCHEMA public FROM backstory_keeper;
REVOKE EXECUTE ON FUNCTION work_list_of(jsonb), renew_work_list() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION work_list_of(jsonb) TO backstory_app, backstory_keeper;
