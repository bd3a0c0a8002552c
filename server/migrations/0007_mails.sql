CREATE TABLE "mails" (
	"id" text PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
REVOKE ALL ON "mails" FROM PUBLIC;
GRANT select, insert, update, delete ON "mails" TO candor_auth;
