-- A workspace that is deleted takes everything of it along but its ledger; the platform's tables cannot name the module's.
ALTER TABLE "kept_answers" ADD CONSTRAINT "kept_answers_workspace" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE cascade;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_of_workspace" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE cascade;--> statement-breakpoint
-- The key of a person's digests goes with the person.
GRANT delete ON "digest_keys" TO candor_auth;
