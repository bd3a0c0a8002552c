import { createHmac } from "node:crypto";
import { promisify } from "node:util";
import { deflateRaw, inflateRaw } from "node:zlib";
import type { Reading } from "@candor/engine";
import type { WorkspaceId } from "../../platform/context.ts";
import { storableText } from "../../platform/db/columns.ts";
import type { Queryable } from "../../platform/db/database.ts";
import { sealBytes, unsealBytes } from "../../platform/vault/seal.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { Correction, HeadingCorrection } from "./resumes.schemas.ts";

/** What of a reading tells about the person: it is stored as one sealed value. */
export type PrivateParts = {
  readonly reading: Reading;
  readonly corrections: Correction[];
  readonly headings: HeadingCorrection[];
};

/** Whose it is: `q` is the open transaction, if there is one. */
export type ReadingPlace = { readonly q: Queryable; readonly vault: Vault; readonly workspaceId: WorkspaceId; readonly resumeId: string };

/** Sealed values do not compress any more; the fastest level takes a reading to a fifth. */
const FASTEST = { level: 1 };
const deflate = promisify<Buffer, { level: number }, Buffer>(deflateRaw);
const inflate = promisify<Buffer, Buffer>(inflateRaw);
/** Before readings were sealed they were kept as JSON. */
export const CLEAR_JSON = "{".charCodeAt(0);

export async function sealReading({ q, vault, workspaceId, resumeId }: ReadingPlace, parts: PrivateParts): Promise<Buffer> {
  const { readings } = await vault.workspaceKeys(q, workspaceId);
  const { reading, corrections, headings } = parts;
  return sealBytes(readings, await deflate(Buffer.from(JSON.stringify({ reading, corrections, headings })), FASTEST), placeOf(resumeId));
}

export async function unsealReading({ q, vault, workspaceId, resumeId }: ReadingPlace, sealed: Buffer): Promise<PrivateParts> {
  if (sealed[0] === CLEAR_JSON) return JSON.parse(sealed.toString("utf8")) as PrivateParts;
  const { readings } = await vault.workspaceKeys(q, workspaceId);
  return JSON.parse((await inflate(unsealBytes(readings, sealed, placeOf(resumeId)))).toString("utf8")) as PrivateParts;
}

const placeOf = (resumeId: string): string => `reading of ${resumeId}`;

/** By what a person's resumes are found without the address lying there: HMAC of e-mail address and phone number. */
export type ContactIndex = { readonly emailIndex: string | null; readonly phoneIndex: string | null };

export async function contactIndex(
  { q, vault, workspaceId }: Omit<ReadingPlace, "resumeId">,
  contact: { readonly email?: string | undefined; readonly phone?: string | undefined },
): Promise<ContactIndex> {
  const { contacts } = await vault.workspaceKeys(q, workspaceId);
  const index = (kind: string, value: string | undefined) =>
    value
      ? createHmac("sha256", contacts)
          .update(`${kind} ${storableText(value)}`)
          .digest("hex")
      : null;
  return {
    emailIndex: index("email", contact.email?.trim().toLowerCase()),
    phoneIndex: index("phone", contact.phone?.replaceAll(/[^\d+]/g, "")),
  };
}
