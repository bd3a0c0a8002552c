ALTER TABLE "readings" ADD COLUMN "headings" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "readings" ADD COLUMN "habit" jsonb;--> statement-breakpoint
ALTER TABLE "readings" ADD COLUMN "uses_learnt" boolean DEFAULT true NOT NULL;