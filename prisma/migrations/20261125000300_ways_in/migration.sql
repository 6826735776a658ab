-- The ways in to a form: a second browser, a new link, the clinic's tablet, and the clinic's own start page.

-- A public name for a clinic's start page. Whoever founds a clinic gives it one; others get one that says nothing.
ALTER TABLE "clinic" ADD COLUMN "slug" TEXT NOT NULL DEFAULT replace(gen_random_uuid()::text, '-', '');
CREATE UNIQUE INDEX "clinic_slug_key" ON "clinic"("slug");

ALTER TABLE "invitation" ADD COLUMN "wrong_dates" SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE "invitation" ADD COLUMN "carries_on" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "patient_session" ADD COLUMN "known_at" TIMESTAMPTZ;
ALTER TABLE "patient_session" ADD COLUMN "on_tablet" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "review" ADD COLUMN "opened_at" TIMESTAMPTZ;
ALTER TABLE "review" ADD COLUMN "reviewed_at" TIMESTAMPTZ;

GRANT UPDATE (token_hash, code_hash, expires_at, wrong_dates, carries_on) ON invitation TO backstory_app;
GRANT UPDATE (expires_at, known_at) ON patient_session TO backstory_app;
GRANT UPDATE (opened_at, reviewed_at) ON review TO backstory_app;
-- The front desk may correct a date of birth; it stands in the sealed text.
GRANT UPDATE (sealed, birth_index) ON patient TO backstory_app;

-- More time and more tries come with a new link only, and never for more than its own two weeks.
CREATE FUNCTION only_with_new_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.token_hash = OLD.token_hash OR NEW.code_hash = OLD.code_hash OR NEW.expires_at > now() + interval '15 days' THEN
    RAISE EXCEPTION 'permission denied: an invitation lasts longer with a new link only'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER only_with_new_link BEFORE UPDATE ON invitation FOR EACH ROW
  WHEN (NEW.expires_at > OLD.expires_at OR NEW.wrong_dates < OLD.wrong_dates OR NEW.carries_on AND NOT OLD.carries_on)
  EXECUTE FUNCTION only_with_new_link();

-- When a clinician first opened it is told to the patient, and stays true.
CREATE TRIGGER opened_once BEFORE UPDATE ON review FOR EACH ROW
  WHEN (OLD.opened_at IS NOT NULL AND NEW.opened_at IS DISTINCT FROM OLD.opened_at)
  EXECUTE FUNCTION refuse_change();

-- The start page of a clinic is found by its public name before the clinic is known; the migration "accountable" has let
-- the look-ups see clinics.
GRANT SELECT (id, slug) ON clinic TO backstory_lookup;
GRANT CREATE ON SCHEMA public TO backstory_lookup;

CREATE FUNCTION find_clinic(address text) RETURNS TABLE (id uuid, clinic_id uuid) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public
  AS $$ SELECT c.id, c.id FROM public.clinic c WHERE c.slug = address $$;

ALTER FUNCTION find_clinic(text) OWNER TO backstory_lookup;
REVOKE CREATE ON SCHEMA public FROM backstory_lookup;
REVOKE EXECUTE ON FUNCTION find_clinic(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_clinic(text) TO backstory_app;
