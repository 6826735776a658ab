-- Bulk exports: a job that a worker does piece by piece, sealed pieces of files, and their end after a day.

-- CreateTable
CREATE TABLE "bulk_export" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "selection" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "problem" TEXT,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "chunks" INTEGER NOT NULL DEFAULT 0,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "place" TEXT,
    "asked_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ,

    CONSTRAINT "bulk_export_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_export_chunk" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "export_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "bulk_export_chunk_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "bulk_export_clinic_id_id_key" ON "bulk_export"("clinic_id", "id");

-- CreateIndex
CREATE INDEX "bulk_export_clinic_id_asked_at_idx" ON "bulk_export"("clinic_id", "asked_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "bulk_export_chunk_clinic_id_export_id_seq_key" ON "bulk_export_chunk"("clinic_id", "export_id", "seq");

-- CreateIndex
CREATE INDEX "review_clinic_id_received_at_intake_id_idx" ON "review"("clinic_id", "received_at", "intake_id");

-- AddForeignKey
ALTER TABLE "bulk_export" ADD CONSTRAINT "bulk_export_clinic_id_member_id_fkey" FOREIGN KEY ("clinic_id", "member_id") REFERENCES "member"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_export_chunk" ADD CONSTRAINT "bulk_export_chunk_clinic_id_export_id_fkey" FOREIGN KEY ("clinic_id", "export_id") REFERENCES "bulk_export"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE bulk_export
  ADD CONSTRAINT bulk_export_format CHECK (format IN ('csv', 'ndjson')),
  ADD CONSTRAINT bulk_export_state CHECK (state IN ('queued', 'running', 'ready', 'failed', 'cancelled', 'expired')),
  ADD CONSTRAINT bulk_export_ready_for_a_while CHECK (state <> 'ready' OR expires_at IS NOT NULL);

-- A clinic has one under way at a time.
CREATE UNIQUE INDEX bulk_export_under_way ON bulk_export (clinic_id) WHERE state IN ('queued', 'running');

-- What is sealed cannot be made smaller; trying costs time.
ALTER TABLE bulk_export_chunk ALTER COLUMN sealed SET STORAGE EXTERNAL;

GRANT SELECT, INSERT ON bulk_export, bulk_export_chunk TO backstory_app;
GRANT UPDATE (state, problem, attempts, done, chunks, bytes, place, ended_at, expires_at) ON bulk_export TO backstory_app;
GRANT DELETE ON bulk_export_chunk TO backstory_app;

DO $$
DECLARE
  scoped text;
BEGIN
  FOREACH scoped IN ARRAY ARRAY['bulk_export', 'bulk_export_chunk']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', scoped);
    EXECUTE format('CREATE POLICY own_clinic ON %I TO backstory_app
      USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()))', scoped);
  END LOOP;
END
$$;

GRANT SELECT (id, clinic_id, sealed), UPDATE (sealed) ON bulk_export_chunk TO backstory_keys;
CREATE POLICY own_clinic_keys ON bulk_export_chunk TO backstory_keys
  USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()));

-- What is over stays over: no statement of the application brings a file back that was cancelled, has failed or expired.
CREATE FUNCTION export_goes_on() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION 'an export that is % does not become %', OLD.state, NEW.state USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER export_goes_on BEFORE UPDATE ON bulk_export FOR EACH ROW
  WHEN (OLD.state IN ('failed', 'cancelled', 'expired') AND NEW.state <> OLD.state
    OR OLD.state = 'ready' AND NEW.state NOT IN ('ready', 'cancelled', 'expired'))
  EXECUTE FUNCTION export_goes_on();

-- The job of an export: ids alone, one for each, there when the transaction commits. Mail and emergencies go before it.
CREATE FUNCTION add_export_job(export uuid, due timestamptz) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    PERFORM graphile_worker.add_job('export', json_build_object('clinicId', public.current_clinic(), 'exportId', export),
      run_at := due, job_key := 'export:' || public.current_clinic() || ':' || export, priority := 10);
  END
  $$;

GRANT CREATE ON SCHEMA public TO backstory_worker;
ALTER FUNCTION add_export_job(uuid, timestamptz) OWNER TO backstory_worker;
REVOKE CREATE ON SCHEMA public FROM backstory_worker;
REVOKE EXECUTE ON FUNCTION add_export_job(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION add_export_job(uuid, timestamptz) TO backstory_app;
