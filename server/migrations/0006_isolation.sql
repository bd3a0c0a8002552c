-- Row-level security, forced on every table of a workspace, and the roles that statements run as. Roles belong to the whole
-- server: another database of it may have made them, or may be making them at this moment.
DO $$
DECLARE
  wanted text;
  attempts int := 0;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['candor_app', 'candor_auth', 'candor_system', 'candor_tasks'] LOOP
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
          RAISE EXCEPTION 'The user % may not make the role %, which Candor needs to keep workspaces apart. Have an administrator of the server run: CREATE ROLE %; GRANT % TO %; (docs/decisions/0014-rows-belong-to-a-workspace.md names all four roles)', current_user, wanted, wanted, wanted, current_user
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
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO candor_app, candor_auth, candor_system;
--> statement-breakpoint
REVOKE ALL ON "workspaces" FROM PUBLIC;
GRANT select, update ON "workspaces" TO candor_app;
GRANT select, insert, update, delete ON "workspaces" TO candor_auth;
ALTER TABLE "workspaces" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "workspaces" FORCE ROW LEVEL SECURITY;
CREATE POLICY "workspaces_of_workspace" ON "workspaces" TO candor_app USING ("id" = current_setting('candor.workspace', true)) WITH CHECK ("id" = current_setting('candor.workspace', true));
CREATE POLICY "workspaces_for_auth" ON "workspaces" TO candor_auth USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "members" FROM PUBLIC;
GRANT select, insert, update, delete ON "members" TO candor_app;
GRANT select, insert, update, delete ON "members" TO candor_auth;
ALTER TABLE "members" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "members" FORCE ROW LEVEL SECURITY;
CREATE POLICY "members_of_workspace" ON "members" TO candor_app USING ("workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("workspace_id" = current_setting('candor.workspace', true));
CREATE POLICY "members_for_auth" ON "members" TO candor_auth USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "invitations" FROM PUBLIC;
GRANT select, insert, update, delete ON "invitations" TO candor_app;
GRANT select, insert, update, delete ON "invitations" TO candor_auth;
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "invitations" FORCE ROW LEVEL SECURITY;
CREATE POLICY "invitations_of_workspace" ON "invitations" TO candor_app USING ("workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("workspace_id" = current_setting('candor.workspace', true));
CREATE POLICY "invitations_for_auth" ON "invitations" TO candor_auth USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "api_keys" FROM PUBLIC;
GRANT select, insert, update, delete ON "api_keys" TO candor_app;
GRANT select, update ON "api_keys" TO candor_auth;
ALTER TABLE "api_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "api_keys" FORCE ROW LEVEL SECURITY;
CREATE POLICY "api_keys_of_workspace" ON "api_keys" TO candor_app USING ("workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("workspace_id" = current_setting('candor.workspace', true));
CREATE POLICY "api_keys_for_auth" ON "api_keys" TO candor_auth USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "audit_entries" FROM PUBLIC;
GRANT select, insert ON "audit_entries" TO candor_app;
GRANT insert ON "audit_entries" TO candor_auth;
ALTER TABLE "audit_entries" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "audit_entries" FORCE ROW LEVEL SECURITY;
CREATE POLICY "audit_entries_of_workspace" ON "audit_entries" TO candor_app USING ("workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("workspace_id" = current_setting('candor.workspace', true));
CREATE POLICY "audit_entries_for_auth" ON "audit_entries" TO candor_auth USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "resumes" FROM PUBLIC;
GRANT select, insert, update, delete ON "resumes" TO candor_app;
GRANT select (sha256) ON "resumes" TO candor_system;
ALTER TABLE "resumes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "resumes" FORCE ROW LEVEL SECURITY;
CREATE POLICY "resumes_of_workspace" ON "resumes" TO candor_app USING ("workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("workspace_id" = current_setting('candor.workspace', true));
CREATE POLICY "resumes_for_system" ON "resumes" FOR SELECT TO candor_system USING (true);
--> statement-breakpoint
REVOKE ALL ON "readings" FROM PUBLIC;
GRANT select, insert, update, delete ON "readings" TO candor_app;
ALTER TABLE "readings" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "readings" FORCE ROW LEVEL SECURITY;
CREATE POLICY "readings_of_workspace" ON "readings" TO candor_app USING ("workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("workspace_id" = current_setting('candor.workspace', true));
--> statement-breakpoint
REVOKE ALL ON "resume_index" FROM PUBLIC;
GRANT select, insert, update, delete ON "resume_index" TO candor_app;
ALTER TABLE "resume_index" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "resume_index" FORCE ROW LEVEL SECURITY;
CREATE POLICY "resume_index_of_workspace" ON "resume_index" TO candor_app USING ("workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("workspace_id" = current_setting('candor.workspace', true));
--> statement-breakpoint
REVOKE ALL ON "jobs" FROM PUBLIC;
GRANT select, insert, update, delete ON "jobs" TO candor_app;
ALTER TABLE "jobs" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "jobs" FORCE ROW LEVEL SECURITY;
CREATE POLICY "jobs_of_workspace" ON "jobs" TO candor_app USING ("workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("workspace_id" = current_setting('candor.workspace', true));
--> statement-breakpoint
REVOKE ALL ON "job_index" FROM PUBLIC;
GRANT select, insert, update, delete ON "job_index" TO candor_app;
ALTER TABLE "job_index" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "job_index" FORCE ROW LEVEL SECURITY;
CREATE POLICY "job_index_of_workspace" ON "job_index" TO candor_app USING ("workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("workspace_id" = current_setting('candor.workspace', true));
--> statement-breakpoint
REVOKE ALL ON "matches" FROM PUBLIC;
GRANT select, insert, update, delete ON "matches" TO candor_app;
ALTER TABLE "matches" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "matches" FORCE ROW LEVEL SECURITY;
CREATE POLICY "matches_of_workspace" ON "matches" TO candor_app USING ("workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("workspace_id" = current_setting('candor.workspace', true));
--> statement-breakpoint
REVOKE ALL ON "match_backlog" FROM PUBLIC;
GRANT select, insert, update, delete ON "match_backlog" TO candor_app;
ALTER TABLE "match_backlog" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "match_backlog" FORCE ROW LEVEL SECURITY;
CREATE POLICY "match_backlog_of_workspace" ON "match_backlog" TO candor_app USING ("workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("workspace_id" = current_setting('candor.workspace', true));
--> statement-breakpoint
REVOKE ALL ON "match_settings" FROM PUBLIC;
GRANT select, insert, update, delete ON "match_settings" TO candor_app;
ALTER TABLE "match_settings" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "match_settings" FORCE ROW LEVEL SECURITY;
CREATE POLICY "match_settings_of_workspace" ON "match_settings" TO candor_app USING ("workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("workspace_id" = current_setting('candor.workspace', true));
--> statement-breakpoint
REVOKE ALL ON "postings" FROM PUBLIC;
GRANT select, insert, update, delete ON "postings" TO candor_app;
ALTER TABLE "postings" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "postings" FORCE ROW LEVEL SECURITY;
CREATE POLICY "postings_seen" ON "postings" FOR SELECT TO candor_app USING ("owner_workspace_id" IS NULL OR "owner_workspace_id" = current_setting('candor.workspace', true));
CREATE POLICY "postings_added" ON "postings" FOR INSERT TO candor_app WITH CHECK ("owner_workspace_id" = current_setting('candor.workspace', true));
CREATE POLICY "postings_changed" ON "postings" FOR UPDATE TO candor_app USING ("owner_workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("owner_workspace_id" = current_setting('candor.workspace', true));
CREATE POLICY "postings_deleted" ON "postings" FOR DELETE TO candor_app USING ("owner_workspace_id" = current_setting('candor.workspace', true));
--> statement-breakpoint
REVOKE ALL ON "accounts" FROM PUBLIC;
GRANT select (id, name, email) ON "accounts" TO candor_app;
GRANT select, insert, update, delete ON "accounts" TO candor_auth;
--> statement-breakpoint
REVOKE ALL ON "sessions" FROM PUBLIC;
GRANT select, insert, update, delete ON "sessions" TO candor_auth;
--> statement-breakpoint
REVOKE ALL ON "credentials" FROM PUBLIC;
GRANT select, insert, update, delete ON "credentials" TO candor_auth;
--> statement-breakpoint
REVOKE ALL ON "refresh_tokens" FROM PUBLIC;
GRANT select, insert, update, delete ON "refresh_tokens" TO candor_auth;
--> statement-breakpoint
REVOKE ALL ON "verifications" FROM PUBLIC;
GRANT select, insert, update, delete ON "verifications" TO candor_auth;
--> statement-breakpoint
REVOKE ALL ON "two_factors" FROM PUBLIC;
GRANT select, insert, update, delete ON "two_factors" TO candor_auth;
--> statement-breakpoint
REVOKE ALL ON "signing_keys" FROM PUBLIC;
GRANT select, insert, update, delete ON "signing_keys" TO candor_auth;
--> statement-breakpoint
REVOKE ALL ON "sign_in_failures" FROM PUBLIC;
GRANT select, insert, update, delete ON "sign_in_failures" TO candor_auth;
--> statement-breakpoint
-- Of the installation's people the product sees the names of those who belong to the workspace.
ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "accounts" FORCE ROW LEVEL SECURITY;
CREATE POLICY "accounts_of_workspace" ON "accounts" FOR SELECT TO candor_app USING ("id" IN (SELECT "account_id" FROM "members"));
CREATE POLICY "accounts_for_auth" ON "accounts" TO candor_auth USING (true) WITH CHECK (true);
--> statement-breakpoint
-- The task queue makes its tables itself, as their owner. What an earlier version made as another owner becomes its own.
CREATE SCHEMA IF NOT EXISTS "tasks" AUTHORIZATION candor_tasks;
--> statement-breakpoint
ALTER SCHEMA "tasks" OWNER TO candor_tasks;
--> statement-breakpoint
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
