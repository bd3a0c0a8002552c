-- What was there stays readable as JSON until the server has sealed it; a sealed value does not begin with a brace.
-- Policies hold for the owner of the tables too.
ALTER TABLE "readings" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "resumes" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "readings" ADD COLUMN "sealed" "bytea";--> statement-breakpoint
ALTER TABLE "readings" ADD COLUMN "is_corrected" boolean;--> statement-breakpoint
ALTER TABLE "readings" ADD COLUMN "as_of" text;--> statement-breakpoint
ALTER TABLE "readings" ADD COLUMN "email_index" text;--> statement-breakpoint
ALTER TABLE "readings" ADD COLUMN "phone_index" text;--> statement-breakpoint
UPDATE "readings" SET
  "sealed" = convert_to(jsonb_build_object('reading', "reading", 'corrections', "corrections", 'headings', "headings")::text, 'UTF8'),
  "is_corrected" = jsonb_array_length("corrections") > 0 OR jsonb_array_length("headings") > 0,
  "as_of" = "reading" ->> 'asOf';--> statement-breakpoint
ALTER TABLE "readings" ALTER COLUMN "sealed" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "readings" ALTER COLUMN "is_corrected" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "readings" ALTER COLUMN "as_of" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "readings" DROP COLUMN "reading";--> statement-breakpoint
ALTER TABLE "readings" DROP COLUMN "corrections";--> statement-breakpoint
ALTER TABLE "readings" DROP COLUMN "headings";--> statement-breakpoint
-- The constraint, the index and the rights on the column go with its name.
ALTER TABLE "resumes" RENAME COLUMN "sha256" TO "stored_as";--> statement-breakpoint
ALTER TABLE "resumes" ADD COLUMN "sealed" boolean NOT NULL DEFAULT false;--> statement-breakpoint
ALTER TABLE "resumes" ALTER COLUMN "sealed" DROP DEFAULT;--> statement-breakpoint
CREATE INDEX "readings_email" ON "readings" USING btree ("workspace_id","email_index");--> statement-breakpoint
CREATE INDEX "readings_phone" ON "readings" USING btree ("workspace_id","phone_index");--> statement-breakpoint
ALTER TABLE "readings" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "resumes" FORCE ROW LEVEL SECURITY;
