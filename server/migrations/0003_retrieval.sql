CREATE TABLE "job_index" (
	"job_id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"vectorizer" text NOT NULL,
	"vector" vector(384),
	"title" text NOT NULL,
	"terms" "tsvector" NOT NULL,
	"is_open" boolean NOT NULL,
	"places" text NOT NULL,
	"workplace" text,
	"employment_types" text[] NOT NULL,
	"pay_min" integer,
	"pay_max" integer,
	"pay_currency" text,
	"posted_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "match_backlog" (
	"workspace_id" text NOT NULL,
	"job_id" text NOT NULL,
	"turn" text NOT NULL,
	CONSTRAINT "match_backlog_workspace_id_job_id_pk" PRIMARY KEY("workspace_id","job_id")
);
--> statement-breakpoint
CREATE TABLE "match_settings" (
	"workspace_id" text PRIMARY KEY NOT NULL,
	"weights" jsonb,
	"is_queued" boolean DEFAULT false NOT NULL,
	"updated_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "resume_index" (
	"resume_id" text PRIMARY KEY NOT NULL,
	"workspace_id" text NOT NULL,
	"vectorizer" text NOT NULL,
	"vector" vector(384),
	"title" text NOT NULL,
	"terms" "tsvector" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "job_index" ADD CONSTRAINT "job_index_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_index" ADD CONSTRAINT "job_index_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_backlog" ADD CONSTRAINT "match_backlog_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_backlog" ADD CONSTRAINT "match_backlog_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_settings" ADD CONSTRAINT "match_settings_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resume_index" ADD CONSTRAINT "resume_index_resume_id_resumes_id_fk" FOREIGN KEY ("resume_id") REFERENCES "public"."resumes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resume_index" ADD CONSTRAINT "resume_index_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_index_workspace" ON "job_index" USING btree ("workspace_id","posted_on");--> statement-breakpoint
CREATE INDEX "job_index_terms" ON "job_index" USING gin ("terms");--> statement-breakpoint
CREATE INDEX "job_index_title" ON "job_index" USING gin ("title" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "resume_index_workspace" ON "resume_index" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "resume_index_terms" ON "resume_index" USING gin ("terms");--> statement-breakpoint
CREATE INDEX "resume_index_title" ON "resume_index" USING gin ("title" gin_trgm_ops);--> statement-breakpoint
ALTER TABLE "postings" DROP COLUMN "vector";

--> statement-breakpoint
-- Scans read vectors of thousands of rows: kept in the row, they need no second look-up each.
ALTER TABLE "job_index" ALTER COLUMN "vector" SET STORAGE PLAIN;--> statement-breakpoint
ALTER TABLE "resume_index" ALTER COLUMN "vector" SET STORAGE PLAIN;
--> statement-breakpoint
-- The embedded database compares with every row instead: there the index would take minutes to build and save nothing
-- at the sizes it is meant for.
DO $$ BEGIN
  IF version() NOT ILIKE '%emcc%' AND version() NOT ILIKE '%pglite%' THEN
    CREATE INDEX "job_index_vector" ON "job_index" USING hnsw ("vector" vector_ip_ops);
    CREATE INDEX "resume_index_vector" ON "resume_index" USING hnsw ("vector" vector_ip_ops);
  END IF;
END $$;
