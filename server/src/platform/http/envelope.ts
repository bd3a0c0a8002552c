import { z } from "zod";

const timestamp = z.iso.datetime();

/** The schema of a successful answer around `data`. */
export const answer = <Data extends z.ZodType>(data: Data) =>
  z.object({ success: z.literal(true), data, message: z.string().optional(), timestamp });

/** The schema of one page of a list. */
export const listAnswer = <Item extends z.ZodType>(item: Item) =>
  z.object({
    success: z.literal(true),
    data: z.array(item),
    page: z.object({ next: z.string().nullable(), limit: z.number() }),
    timestamp,
  });

/** The schema of every failed answer. */
export const errorAnswer = z
  .object({
    success: z.literal(false),
    error: z.object({
      code: z.string(),
      message: z.string(),
      details: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
      requestId: z.string(),
    }),
    timestamp,
  })
  .meta({ id: "Failure", description: "Codes are UPPER_SNAKE and stable; quote the request id when asking for help." });

/** Query parameters of every list. */
export const pageQuery = { cursor: z.string().max(500).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) };

/** One page of rows, and the cursor of the next page if there is one. */
export type Page<Row> = { readonly rows: Row[]; readonly next: string | null };

const now = () => new Date().toISOString();

/** Wraps data for the wire. */
export const ok = <Data>(data: Data) => ({ success: true as const, data, timestamp: now() });

/** Wraps one page for the wire. */
export const okPage = <Row>(page: Page<Row>, limit: number) => ({
  success: true as const,
  data: page.rows,
  page: { next: page.next, limit },
  timestamp: now(),
});

/** Wraps a failure for the wire. */
export const failure = (error: z.output<typeof errorAnswer>["error"]) => ({ success: false as const, error, timestamp: now() });
