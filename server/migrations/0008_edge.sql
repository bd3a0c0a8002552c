CREATE TABLE "incidents" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL,
	"count" integer NOT NULL,
	"state" text NOT NULL,
	"first_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"changed_by" text,
	"changed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "kept_answers" (
	"workspace_id" text NOT NULL,
	"actor" text NOT NULL,
	"key_hash" text NOT NULL,
	"fingerprint" text NOT NULL,
	"document" text,
	"status" integer,
	"sealed_answer" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "kept_answers_workspace_id_actor_key_hash_pk" PRIMARY KEY("workspace_id","actor","key_hash")
);
--> statement-breakpoint
CREATE INDEX "incidents_workspace" ON "incidents" USING btree ("workspace_id","first_at");--> statement-breakpoint
CREATE INDEX "kept_answers_started" ON "kept_answers" USING btree ("workspace_id","started_at");
--> statement-breakpoint
REVOKE ALL ON "incidents" FROM PUBLIC;
GRANT select, insert, update, delete ON "incidents" TO candor_app;
ALTER TABLE "incidents" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "incidents" FORCE ROW LEVEL SECURITY;
CREATE POLICY "incidents_of_workspace" ON "incidents" TO candor_app USING ("workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("workspace_id" = current_setting('candor.workspace', true));
--> statement-breakpoint
REVOKE ALL ON "kept_answers" FROM PUBLIC;
GRANT select, insert, update, delete ON "kept_answers" TO candor_app;
ALTER TABLE "kept_answers" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "kept_answers" FORCE ROW LEVEL SECURITY;
CREATE POLICY "kept_answers_of_workspace" ON "kept_answers" TO candor_app USING ("workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("workspace_id" = current_setting('candor.workspace', true));
