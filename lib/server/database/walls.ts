import 'server-only';

/**
 * The triggers that the record rests on. A table that lost one would look the same to every test of a page, so the server
 * asks for each before it takes requests.
 */
const triggers = [
  'acknowledgment.written_once',
  'acknowledgment.written_once_whole',
  'api_key.taken_back',
  'audit_event.chained',
  'audit_event.written_once',
  'audit_event.written_once_whole',
  'clinic.chain_begun',
  'consent.written_once',
  'consent.written_once_whole',
  'consent_withdrawal.written_once',
  'consent_withdrawal.written_once_whole',
  'evaluation.work_list_renewed',
  'escalation.written_once',
  'escalation.written_once_whole',
  'evaluation.urgency_raised',
  'evaluation.written_once',
  'evaluation.written_once_whole',
  'form_text.written_once',
  'form_text.written_once_whole',
  'intake.red_flags_settled',
  'intake.written_once',
  'intake.written_once_whole',
  'note.written_once',
  'note.written_once_whole',
  'red_flag_response.written_once',
  'red_flag_response.written_once_whole',
  'review.work_list_filled',
  'review.escalation_begun',
  'review.escalation_begun_later',
  'signed_head.written_once',
  'signed_head.written_once_whole',
  'unsent_red_flag.written_once',
  'unsent_red_flag.written_once_keys',
  'unsent_red_flag.written_once_whole',
  'urgency_verdict.urgency_moved',
  'urgency_verdict.written_once',
  'urgency_verdict.written_once_whole',
  'verdict.written_once',
  'verdict.written_once_whole',
];

/**
 * What is wrong with the walls, as rows of one sentence each; none if they stand. Asked as the role that the server signs
 * in as. Membership counts without asking what it allows: whoever holds a role may give themself the use of it.
 */
export const wallProblems = {
  values: [triggers],
  sql: `
WITH me AS (SELECT * FROM pg_roles WHERE rolname = session_user),
ours AS (SELECT * FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')),
owners AS (
  SELECT relowner AS oid FROM pg_class WHERE relnamespace = 'public'::regnamespace
  UNION SELECT proowner FROM pg_proc WHERE pronamespace = 'public'::regnamespace
  UNION SELECT datdba FROM pg_database WHERE datname = current_database()
),
too_much AS (
  SELECT rolname FROM pg_roles r
  WHERE r.rolname <> session_user AND pg_has_role(session_user, r.oid, 'MEMBER')
    AND (r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolname LIKE 'pg\\_%'
      OR r.rolname IN ('backstory_lookup', 'backstory_keeper', 'backstory_keys', 'backstory_worker') OR r.oid IN (SELECT oid FROM owners))
)
SELECT 'is a superuser' AS problem FROM me WHERE rolsuper
UNION ALL SELECT 'may pass row-level security (BYPASSRLS)' FROM me WHERE rolbypassrls AND NOT rolsuper
UNION ALL SELECT 'may make roles (CREATEROLE)' FROM me WHERE rolcreaterole AND NOT rolsuper
UNION ALL SELECT 'owns the database or something in it' FROM me WHERE oid IN (SELECT oid FROM owners)
UNION ALL SELECT 'may make tables in the schema public' FROM me
  WHERE has_schema_privilege('public', 'CREATE') AND NOT rolsuper AND oid NOT IN (SELECT oid FROM owners)
UNION ALL SELECT 'can become ' || string_agg(rolname, ', ' ORDER BY rolname) FROM too_much
  WHERE NOT (SELECT rolsuper FROM me) HAVING count(*) > 0
UNION ALL SELECT 'is not a member of backstory_app' FROM me
  WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'backstory_app' AND pg_has_role(session_user, oid, 'USAGE'))
UNION ALL SELECT 'meets the table ' || relname || ' without row-level security (ENABLE and FORCE)' FROM ours
  WHERE NOT (relrowsecurity AND relforcerowsecurity)
    AND (relname = 'clinic' OR EXISTS (SELECT FROM pg_attribute WHERE attrelid = ours.oid AND attname = 'clinic_id' AND NOT attisdropped))
UNION ALL SELECT 'meets the table ' || split_part(wanted, '.', 1) || ' without its trigger ' || split_part(wanted, '.', 2)
  FROM unnest($1::text[]) wanted
  WHERE NOT EXISTS (
    SELECT FROM pg_trigger t JOIN ours ON ours.oid = t.tgrelid
    WHERE ours.relname || '.' || t.tgname = wanted AND t.tgenabled IN ('O', 'A'))
UNION ALL SELECT 'runs without triggers (session_replication_role)' WHERE current_setting('session_replication_role') <> 'origin'`,
} as const;
