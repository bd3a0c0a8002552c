-- Both ship with the embedded database; on PostgreSQL 15 and newer pgvector >= 0.8 must be installed.
CREATE EXTENSION IF NOT EXISTS vector;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;
