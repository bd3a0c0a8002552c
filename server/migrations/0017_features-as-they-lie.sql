ALTER TABLE "postings" ALTER COLUMN "features" SET DATA TYPE json;--> statement-breakpoint
ALTER TABLE "readings" ALTER COLUMN "features" SET DATA TYPE json;