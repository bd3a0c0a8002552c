DROP INDEX "kept_answers_started";--> statement-breakpoint
ALTER TABLE "kept_answers" DROP CONSTRAINT "kept_answers_workspace_id_actor_key_hash_pk";--> statement-breakpoint
ALTER TABLE "kept_answers" ADD PRIMARY KEY ("key_hash");--> statement-breakpoint
ALTER TABLE "kept_answers" ALTER COLUMN "workspace_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "kept_answers" ADD COLUMN "account_id" text;--> statement-breakpoint
CREATE INDEX "kept_answers_of_workspace" ON "kept_answers" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "kept_answers_of_account" ON "kept_answers" USING btree ("account_id");--> statement-breakpoint
ALTER TABLE "kept_answers" DROP COLUMN "actor";--> statement-breakpoint
-- Whoever leaves takes along what was kept for them; the platform's tables cannot name the module's.
ALTER TABLE "kept_answers" ADD CONSTRAINT "kept_answers_account" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE cascade;--> statement-breakpoint
ALTER TABLE "kept_answers" ADD CONSTRAINT "kept_answers_one_owner" CHECK (("workspace_id" IS NULL) <> ("account_id" IS NULL));--> statement-breakpoint
GRANT select, insert, update, delete ON "kept_answers" TO candor_auth;--> statement-breakpoint
CREATE POLICY "kept_answers_for_auth" ON "kept_answers" TO candor_auth USING (true) WITH CHECK (true);
