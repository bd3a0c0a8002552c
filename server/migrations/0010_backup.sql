-- The role that a backup reads as: every row of every table, and no right to change one.
DO $$
DECLARE
  wanted text;
  attempts int := 0;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['candor_backup'] LOOP
    LOOP
      BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
          EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', wanted);
        END IF;
        -- Since PostgreSQL 16 whoever makes a role may hand it out, but not act as it until it is handed to them.
        IF NOT pg_has_role(current_user, wanted, CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) THEN
          EXECUTE format('GRANT %I TO %I', wanted, current_user);
        END IF;
        EXIT;
      EXCEPTION
        WHEN insufficient_privilege THEN
          RAISE EXCEPTION 'The user % may not make the role %, which Candor needs for its backups. Have an administrator of the server run: CREATE ROLE %; GRANT % TO %; (docs/decisions/0014-rows-belong-to-a-workspace.md names all roles)', current_user, wanted, wanted, wanted, current_user
            USING ERRCODE = 'insufficient_privilege';
        -- Another database of this server is doing the same: look again.
        WHEN unique_violation OR duplicate_object OR internal_error THEN
          attempts := attempts + 1;
          IF attempts > 50 THEN RAISE; END IF;
          PERFORM pg_sleep(0.05);
      END;
    END LOOP;
    IF (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = wanted) THEN
      RAISE EXCEPTION 'The role % may bypass row-level security. Take that from it: ALTER ROLE % NOSUPERUSER NOBYPASSRLS;', wanted, wanted;
    END IF;
  END LOOP;
END $$;
DO $$
DECLARE
  statement text;
BEGIN
  FOR statement IN
    SELECT format('ALTER TABLE %s OWNER TO candor_tasks', oid::regclass) FROM pg_class
      WHERE relnamespace = 'tasks'::regnamespace AND relkind IN ('r', 'p', 'v')
    UNION ALL
    SELECT format('ALTER FUNCTION %s OWNER TO candor_tasks', oid::regprocedure) FROM pg_proc WHERE pronamespace = 'tasks'::regnamespace
    UNION ALL
    SELECT format('ALTER TYPE %s OWNER TO candor_tasks', oid::regtype) FROM pg_type WHERE typnamespace = 'tasks'::regnamespace AND typtype = 'e'
  LOOP
    EXECUTE statement;
  END LOOP;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO candor_backup;
--> statement-breakpoint
DO $$
DECLARE
  one record;
BEGIN
  FOR one IN SELECT relname, relrowsecurity FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' LOOP
    EXECUTE format('GRANT select ON %I TO candor_backup', one.relname);
    IF one.relrowsecurity THEN
      EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO candor_backup USING (true)', one.relname || '_for_backup', one.relname);
    END IF;
  END LOOP;
END $$;
