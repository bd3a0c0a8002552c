CREATE TABLE "operators" (
	"workspace_id" text PRIMARY KEY NOT NULL,
	"appointed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "operators" ADD CONSTRAINT "operators_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
REVOKE ALL ON "operators" FROM PUBLIC;--> statement-breakpoint
GRANT select ON "operators" TO candor_backup;--> statement-breakpoint
GRANT select, insert, update, delete ON "operators" TO candor_auth;--> statement-breakpoint
-- Until now it was the oldest. As the role that sees every workspace, for whoever migrates need not.
SET LOCAL ROLE candor_auth;--> statement-breakpoint
INSERT INTO "operators" SELECT "id", now() FROM "workspaces" ORDER BY "created_at", "id" LIMIT 1;--> statement-breakpoint
RESET ROLE;
