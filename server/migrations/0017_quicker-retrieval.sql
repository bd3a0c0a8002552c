DROP INDEX "job_index_workspace";--> statement-breakpoint
DROP INDEX "resume_index_workspace";--> statement-breakpoint
ALTER TABLE "postings" ALTER COLUMN "features" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "readings" ALTER COLUMN "features" SET DATA TYPE json;--> statement-breakpoint
CREATE INDEX "job_index_workspace" ON "job_index" USING btree ("workspace_id","posted_on","vectorizer","is_open");--> statement-breakpoint
CREATE INDEX "resume_index_workspace" ON "resume_index" USING btree ("workspace_id","vectorizer");