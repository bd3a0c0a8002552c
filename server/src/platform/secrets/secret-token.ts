import { createHash, randomBytes } from "node:crypto";

/** A secret of 256 random bits that is shown once. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What is stored in its place. The secret is random, so a plain hash cannot be guessed back. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("base64url");
