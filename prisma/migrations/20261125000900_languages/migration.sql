-- The language in which a patient is written to, that of a form that is being filled in, and which a clinic offers.
ALTER TABLE "invitation" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'en';
ALTER TABLE "draft" ADD COLUMN "language" TEXT;

-- CreateTable
CREATE TABLE "clinic_language" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "is_on" BOOLEAN NOT NULL,
    "form_version" TEXT NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clinic_language_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "clinic_language_clinic_id_language_key" ON "clinic_language"("clinic_id", "language");

-- AddForeignKey
ALTER TABLE "clinic_language" ADD CONSTRAINT "clinic_language_clinic_id_changed_by_id_fkey" FOREIGN KEY ("clinic_id", "changed_by_id") REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT, INSERT ON clinic_language TO backstory_app;
GRANT UPDATE (is_on, form_version, changed_by_id, changed_at) ON clinic_language TO backstory_app;
ALTER TABLE clinic_language ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_language FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON clinic_language TO backstory_app
  USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()));

-- Which of the languages given a clinic offers; without a clinic, which any clinic here offers. Until an administrator has
-- decided, a demo offers all and a real clinic none. Asked before anyone is known, of what stands on every start page.
GRANT SELECT (clinic_id, language, is_on) ON clinic_language TO backstory_lookup;
CREATE POLICY look_up ON clinic_language FOR SELECT TO backstory_lookup USING (true);
GRANT CREATE ON SCHEMA public TO backstory_lookup;

CREATE FUNCTION offered_languages(clinic uuid, known text[]) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT given FROM unnest(known) WITH ORDINALITY AS asked (given, place)
     WHERE EXISTS (
       SELECT FROM public.clinic c
         LEFT JOIN public.clinic_language l ON l.clinic_id = c.id AND l.language = given
        WHERE (clinic IS NULL OR c.id = clinic) AND coalesce(l.is_on, c.is_demo))
     ORDER BY place
  $$;

ALTER FUNCTION offered_languages(uuid, text[]) OWNER TO backstory_lookup;
REVOKE CREATE ON SCHEMA public FROM backstory_lookup;
REVOKE EXECUTE ON FUNCTION offered_languages(uuid, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION offered_languages(uuid, text[]) TO backstory_app;
