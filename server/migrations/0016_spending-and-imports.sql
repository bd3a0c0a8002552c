CREATE TABLE "job_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"file_name" text,
	"state" text NOT NULL,
	"imported" integer DEFAULT 0 NOT NULL,
	"duplicates" integer DEFAULT 0 NOT NULL,
	"rejected" integer DEFAULT 0 NOT NULL,
	"first_rejected" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"progress" integer DEFAULT 0 NOT NULL,
	"started_by" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ai_calls" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"purpose" text NOT NULL,
	"model" text NOT NULL,
	"outcome" text NOT NULL,
	"characters" integer NOT NULL,
	"tokens_in" integer,
	"tokens_out" integer,
	"cost" bigint,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "job_imports" ADD CONSTRAINT "job_imports_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_imports_of_workspace" ON "job_imports" USING btree ("workspace_id","started_at");--> statement-breakpoint
CREATE INDEX "ai_calls_of_workspace" ON "ai_calls" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE INDEX "ai_calls_by_month" ON "ai_calls" USING btree ("purpose","at");--> statement-breakpoint
REVOKE ALL ON "job_imports" FROM PUBLIC;--> statement-breakpoint
GRANT select ON "job_imports" TO candor_backup;--> statement-breakpoint
GRANT select, insert, update, delete ON "job_imports" TO candor_app;--> statement-breakpoint
ALTER TABLE "job_imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "job_imports" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "job_imports_of_workspace" ON "job_imports" TO candor_app USING ("workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("workspace_id" = current_setting('candor.workspace', true));--> statement-breakpoint
CREATE POLICY "job_imports_for_backup" ON "job_imports" FOR SELECT TO candor_backup USING (true);--> statement-breakpoint
REVOKE ALL ON "ai_calls" FROM PUBLIC;--> statement-breakpoint
GRANT select ON "ai_calls" TO candor_backup;--> statement-breakpoint
GRANT select ON "ai_calls" TO candor_app;--> statement-breakpoint
GRANT select, insert, update ON "ai_calls" TO candor_system;--> statement-breakpoint
ALTER TABLE "ai_calls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "ai_calls" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "ai_calls_of_workspace" ON "ai_calls" TO candor_app USING ("workspace_id" = current_setting('candor.workspace', true)) WITH CHECK ("workspace_id" = current_setting('candor.workspace', true));--> statement-breakpoint
CREATE POLICY "ai_calls_for_backup" ON "ai_calls" FOR SELECT TO candor_backup USING (true);--> statement-breakpoint
CREATE POLICY "ai_calls_for_system" ON "ai_calls" TO candor_system USING (true) WITH CHECK (true);
