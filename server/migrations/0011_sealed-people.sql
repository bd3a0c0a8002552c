ALTER TABLE "accounts" DROP CONSTRAINT "accounts_email_unique";--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "email_index" text;--> statement-breakpoint
-- Their addresses would stay clear; the links are sent anew.
TRUNCATE "invitations";--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "email_index" text NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_email_index" UNIQUE("email_index");--> statement-breakpoint
GRANT select (email_index) ON "accounts" TO candor_app;--> statement-breakpoint
-- Of a session's secret the digest is kept, and people stay signed in.
UPDATE "sessions" SET "token" = rtrim(translate(encode(sha256(convert_to("token", 'UTF8')), 'base64'), '+/', '-_'), '=');--> statement-breakpoint
-- Short-lived, and not readable from here on; whoever waited for one asks again. Only a hash is kept of the set-up link.
DELETE FROM "verifications" WHERE "identifier" <> 'set-up';--> statement-breakpoint
-- What a provider said at the last sign-in is said again at the next.
UPDATE "credentials" SET "id_token" = NULL;--> statement-breakpoint
-- Counted from here on under names that cannot be guessed back.
TRUNCATE "sign_in_failures";
