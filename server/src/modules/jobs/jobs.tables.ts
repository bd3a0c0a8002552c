import type { Posting, PostingFeatures } from "@candor/engine";
import { sql } from "drizzle-orm";
import { boolean, index, pgTable, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
import { foreignText, moment, storedJson } from "../../platform/db/columns.ts";
import { storedWithVectors } from "../../platform/db/stored-vectors.ts";
import { workspaces } from "../accounts/index.ts";
import type { PostingCard } from "./jobs.rules.ts";

/**
 * The content of an advert. Pasted and imported ones belong to a workspace; a published one has no owner and is shared.
 *
 * `card` is what a list row shows and `search` what a search looks through, so that lists never load whole postings.
 */
export const postings = pgTable(
  "postings",
  {
    id: text().primaryKey(),
    ownerWorkspaceId: text().references(() => workspaces.id, { onDelete: "cascade" }),
    contentHash: text().notNull(),
    /** Engine and vectorizer that the features come from. */
    engineVersion: text().notNull(),
    title: foreignText().notNull(),
    card: storedJson<PostingCard>().notNull(),
    search: foreignText().notNull(),
    posting: storedJson<Posting>().notNull(),
    features: storedWithVectors<PostingFeatures>("vector", "titleVector", "titleConcept").notNull(),
    createdAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex("postings_owner_content").on(table.ownerWorkspaceId, table.contentHash),
    index("postings_search").using("gin", sql`${table.search} gin_trgm_ops`),
    index("postings_title").on(sql`lower(${table.title})`),
  ],
);

/** A workspace's row on a posting. */
export const jobs = pgTable(
  "jobs",
  {
    id: text().primaryKey(),
    workspaceId: text()
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    postingId: text()
      .notNull()
      .references(() => postings.id, { onDelete: "cascade" }),
    status: text({ enum: ["open", "archived"] }).notNull(),
    source: text({ enum: ["paste", "file", "sample"] }).notNull(),
    sample: boolean().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [
    unique("jobs_workspace_posting").on(table.workspaceId, table.postingId),
    index("jobs_workspace").on(table.workspaceId, table.id),
  ],
);
