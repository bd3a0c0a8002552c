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
