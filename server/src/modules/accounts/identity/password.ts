import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import bcrypt from "bcryptjs";

/** Argon2id as the OWASP password storage cheat sheet asks for: 19 MiB (in KiB), two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;
/** What other systems hand over when their people move here. */
const BCRYPT = /^\$2[aby]\$/;

export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 200;

type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number };

const derive = promisify(argon2);

/** A new hash in PHC form: it carries its own cost and salt. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await argon2id(password, salt, COST);
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${unpadded(salt)}$${unpadded(hash)}`;
}

/** Whether the password made the hash: Argon2id, or bcrypt from an import. Whatever else is stored fits no password. */
export async function verifyPassword({ hash, password }: { readonly hash: string; readonly password: string }): Promise<boolean> {
  if (BCRYPT.test(hash)) return bcrypt.compare(password, hash);
  const [, memory, passes, parallelism, salt = "", wanted = ""] = PHC.exec(hash) ?? [];
  if (memory === undefined) return false;
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const known = Buffer.from(wanted, "base64");
  const found = await argon2id(password, Buffer.from(salt, "base64"), cost);
  return known.length === found.length && timingSafeEqual(known, found);
}

/** Whether the hash is of another kind or cost than a new one would be. */
export function isOutdated(hash: string): boolean {
  const [, memory, passes, parallelism] = PHC.exec(hash) ?? [];
  return Number(memory) !== COST.memory || Number(passes) !== COST.passes || Number(parallelism) !== COST.parallelism;
}

const argon2id = (password: string, nonce: Buffer, cost: Cost): Promise<Buffer> =>
  derive("argon2id", { message: password.normalize("NFKC"), nonce, tagLength: HASH_BYTES, ...cost }) as Promise<Buffer>;

const unpadded = (bytes: Buffer) => bytes.toString("base64").replaceAll("=", "");
