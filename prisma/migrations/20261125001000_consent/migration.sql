-- Who answers, and with what consent: the words as they were shown, and a typed name under them. Written once; taking it
-- back is a row of its own.
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "answered_by" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "consent_clinic_id_id_key" ON "consent"("clinic_id", "id");
CREATE INDEX "consent_clinic_id_invitation_id_given_at_idx" ON "consent"("clinic_id", "invitation_id", "given_at");
ALTER TABLE "consent" ADD CONSTRAINT "consent_clinic_id_invitation_id_fkey" FOREIGN KEY ("clinic_id", "invitation_id")
    REFERENCES "invitation"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "consent_withdrawal" (
    "clinic_id" UUID NOT NULL,
    "consent_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_withdrawal_pkey" PRIMARY KEY ("clinic_id", "consent_id")
);
ALTER TABLE "consent_withdrawal" ADD CONSTRAINT "consent_withdrawal_clinic_id_consent_id_fkey" FOREIGN KEY ("clinic_id", "consent_id")
    REFERENCES "consent"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT, INSERT ON consent, consent_withdrawal TO backstory_app;
GRANT SELECT (id, clinic_id, sealed), UPDATE (sealed) ON consent TO backstory_keys;

ALTER TABLE consent ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent FORCE ROW LEVEL SECURITY;
ALTER TABLE consent_withdrawal ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent_withdrawal FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON consent TO backstory_app
  USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()));
CREATE POLICY own_clinic ON consent_withdrawal TO backstory_app
  USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()));
CREATE POLICY own_clinic_keys ON consent TO backstory_keys
  USING (clinic_id = (SELECT current_clinic())) WITH CHECK (clinic_id = (SELECT current_clinic()));

CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON consent
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_sealing();
CREATE TRIGGER written_once_whole BEFORE TRUNCATE ON consent
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON consent_withdrawal
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER written_once_whole BEFORE TRUNCATE ON consent_withdrawal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
