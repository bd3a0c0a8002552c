DROP INDEX IF EXISTS "job_index_vector";--> statement-breakpoint
DROP INDEX IF EXISTS "resume_index_vector";--> statement-breakpoint
ALTER TABLE "job_index" ALTER COLUMN "vector" SET DATA TYPE vector(192) USING subvector("vector", 1, 192) + subvector("vector", 193, 192);--> statement-breakpoint
ALTER TABLE "resume_index" ALTER COLUMN "vector" SET DATA TYPE vector(192) USING subvector("vector", 1, 192) + subvector("vector", 193, 192);--> statement-breakpoint
ALTER TABLE "job_index" ALTER COLUMN "vector" SET STORAGE PLAIN;--> statement-breakpoint
ALTER TABLE "resume_index" ALTER COLUMN "vector" SET STORAGE PLAIN;--> statement-breakpoint
CREATE INDEX "job_index_vector" ON "job_index" USING hnsw ("vector" vector_ip_ops);--> statement-breakpoint
CREATE INDEX "resume_index_vector" ON "resume_index" USING hnsw ("vector" vector_ip_ops);--> statement-breakpoint
ALTER TABLE "readings" DROP COLUMN "vector";
