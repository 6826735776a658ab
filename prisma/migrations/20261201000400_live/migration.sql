-- Pages of a clinic that stay open hear that something changed, on every server at once; and who looks at an intake now.

-- CreateTable
CREATE TABLE "viewing" (
    "clinic_id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "viewing_pkey" PRIMARY KEY ("clinic_id","intake_id","member_id")
);

-- AddForeignKey
ALTER TABLE "viewing" ADD CONSTRAINT "viewing_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "viewing" ADD CONSTRAINT "viewing_clinic_id_member_id_fkey" FOREIGN KEY ("clinic_id", "member_id") REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE viewing ENABLE ROW LEVEL SECURITY;
ALTER TABLE viewing FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON viewing TO backstory_app
  USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()));
GRANT SELECT, INSERT, DELETE ON viewing TO backstory_app;
GRANT UPDATE (seen_at) ON viewing TO backstory_app;

-- Lines of the trail that change what a clinic's page shows. Reading changes nothing, and nor does beginning a form.
CREATE FUNCTION changes_a_page(action text) RETURNS boolean LANGUAGE sql IMMUTABLE
  SET search_path = pg_catalog
  AS $$
    SELECT split_part(action, '.', 1) IN ('consent', 'history', 'intake', 'note', 'red-flag', 'review', 'urgency', 'verdict')
      AND action NOT LIKE '%read' AND action <> 'consent.given'
  $$;

-- Told at the commit, with the clinic's id and nothing else: what changed is asked for behind the clinic's wall.
CREATE FUNCTION tell_clinic() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog
  AS $$
  BEGIN
    PERFORM pg_notify('clinic_change', CASE TG_OP WHEN 'DELETE' THEN OLD.clinic_id ELSE NEW.clinic_id END::text);
    RETURN NULL;
  END
  $$;

-- A member who may no longer look on is told of too: their open pages end at once.
CREATE TRIGGER told AFTER INSERT ON audit_event FOR EACH ROW
  WHEN (changes_a_page(NEW.action) OR NEW.action IN ('member.disabled', 'member.password-set', 'member.role-changed',
    'member.second-factor-reset', 'member.sessions-ended', 'member.signed-out'))
  EXECUTE FUNCTION tell_clinic();
CREATE TRIGGER told AFTER INSERT OR DELETE ON viewing FOR EACH ROW EXECUTE FUNCTION tell_clinic();
-- Somebody who was away, and whose row nobody took out meanwhile.
CREATE TRIGGER told_again AFTER UPDATE ON viewing FOR EACH ROW
  WHEN (OLD.seen_at < NEW.seen_at - interval '45 seconds') EXECUTE FUNCTION tell_clinic();

REVOKE EXECUTE ON FUNCTION tell_clinic() FROM PUBLIC;
