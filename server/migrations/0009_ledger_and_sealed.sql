CREATE TABLE "data_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text,
	"wrapped" text NOT NULL,
	"wrapped_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "digest_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"sealed" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
-- Entries of before have no place in a chain.
TRUNCATE "audit_entries";--> statement-breakpoint
DROP INDEX "audit_entries_workspace";--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "sequence" bigint NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "actor_kind" text NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "digest_key_id" text;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "before" text;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "after" text;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "previous" text NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "hash" text NOT NULL;--> statement-breakpoint
CREATE INDEX "digest_keys_workspace" ON "digest_keys" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "audit_entries_subject" ON "audit_entries" USING btree ("workspace_id","subject_id");--> statement-breakpoint
ALTER TABLE "audit_entries" DROP COLUMN "id";--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_workspace_id_sequence_pk" PRIMARY KEY("workspace_id","sequence");--> statement-breakpoint
-- The keys of a workspace go with it; the platform's tables cannot name the module's.
ALTER TABLE "data_keys" ADD CONSTRAINT "data_keys_workspace" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE cascade;--> statement-breakpoint
ALTER TABLE "digest_keys" ADD CONSTRAINT "digest_keys_workspace" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE cascade;--> statement-breakpoint
-- Encrypted with the installation's key itself until now; from here on with a data key that a rotation leaves as it is.
DELETE FROM "signing_keys";--> statement-breakpoint
DELETE FROM "two_factors";--> statement-breakpoint
UPDATE "accounts" SET "two_factor_enabled" = false;--> statement-breakpoint
GRANT select ON "audit_entries" TO candor_auth;
--> statement-breakpoint
REVOKE ALL ON "digest_keys" FROM PUBLIC;
GRANT select, insert, delete ON "digest_keys" TO candor_app;
GRANT select, insert ON "digest_keys" TO candor_auth;
ALTER TABLE "digest_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "digest_keys" FORCE ROW LEVEL SECURITY;
CREATE POLICY "digest_keys_of_workspace" ON "digest_keys" TO candor_app USING ("workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("workspace_id" = current_setting('candor.workspace', true));
CREATE POLICY "digest_keys_for_auth" ON "digest_keys" TO candor_auth USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "data_keys" FROM PUBLIC;
GRANT select, insert ON "data_keys" TO candor_app;
GRANT select, insert, update ON "data_keys" TO candor_auth;
ALTER TABLE "data_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "data_keys" FORCE ROW LEVEL SECURITY;
CREATE POLICY "data_keys_seen" ON "data_keys" FOR SELECT TO candor_app USING ("workspace_id" IS NULL OR "workspace_id" = current_setting('candor.workspace', true));
CREATE POLICY "data_keys_own" ON "data_keys" TO candor_app USING ("workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("workspace_id" = current_setting('candor.workspace', true));
CREATE POLICY "data_keys_for_auth" ON "data_keys" TO candor_auth USING (true) WITH CHECK (true);
--> statement-breakpoint
-- What was there stays readable as JSON until the server has sealed it; a sealed value does not begin with a brace.
-- Policies hold for the owner of the tables too.
ALTER TABLE "readings" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "resumes" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "readings" ADD COLUMN "sealed" "bytea";--> statement-breakpoint
ALTER TABLE "readings" ADD COLUMN "is_corrected" boolean;--> statement-breakpoint
ALTER TABLE "readings" ADD COLUMN "as_of" text;--> statement-breakpoint
ALTER TABLE "readings" ADD COLUMN "email_index" text;--> statement-breakpoint
ALTER TABLE "readings" ADD COLUMN "phone_index" text;--> statement-breakpoint
UPDATE "readings" SET
  "sealed" = convert_to(jsonb_build_object('reading', "reading", 'corrections', "corrections", 'headings', "headings")::text, 'UTF8'),
  "is_corrected" = jsonb_array_length("corrections") > 0 OR jsonb_array_length("headings") > 0,
  "as_of" = "reading" ->> 'asOf';--> statement-breakpoint
ALTER TABLE "readings" ALTER COLUMN "sealed" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "readings" ALTER COLUMN "is_corrected" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "readings" ALTER COLUMN "as_of" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "readings" DROP COLUMN "reading";--> statement-breakpoint
ALTER TABLE "readings" DROP COLUMN "corrections";--> statement-breakpoint
ALTER TABLE "readings" DROP COLUMN "headings";--> statement-breakpoint
-- The constraint, the index and the rights on the column go with its name.
ALTER TABLE "resumes" RENAME COLUMN "sha256" TO "stored_as";--> statement-breakpoint
ALTER TABLE "resumes" ADD COLUMN "sealed" boolean NOT NULL DEFAULT false;--> statement-breakpoint
ALTER TABLE "resumes" ALTER COLUMN "sealed" DROP DEFAULT;--> statement-breakpoint
CREATE INDEX "readings_email" ON "readings" USING btree ("workspace_id","email_index");--> statement-breakpoint
CREATE INDEX "readings_phone" ON "readings" USING btree ("workspace_id","phone_index");--> statement-breakpoint
ALTER TABLE "readings" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "resumes" FORCE ROW LEVEL SECURITY;
