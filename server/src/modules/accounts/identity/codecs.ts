import type { drizzleAdapter } from "better-auth/adapters/drizzle";
import { hashSecret } from "../../../platform/secrets/secret-token.ts";
import { seal, unseal } from "../../../platform/vault/seal.ts";
import type { IdentityKeys } from "../../../platform/vault/vault.ts";
import { type Addresses, addressesWith } from "../addresses.ts";
import { SET_UP_LINK } from "./identity.tables.ts";
import { idOfNamed } from "./session-name.ts";

type Adapter = ReturnType<ReturnType<typeof drizzleAdapter>>;
export type Row = Record<string, unknown>;
export type Where = NonNullable<Parameters<Adapter["count"]>[0]["where"]>[number];

/** How the rows of one model are stored. Rows may be parts of rows; `known` are the clear values that the question named. */
export type Codec = {
  stored?(row: Row, id: string | undefined): Row;
  asked?(where: Where): Where;
  read?(row: Row, known: readonly unknown[]): Row;
};

/** By better-auth's names of its models. */
export function codecsWith(keys: IdentityKeys): Readonly<Record<string, Codec>> {
  return {
    session: { stored: digestToken, asked: askByDigest, read: giveTokenBack },
    user: addressCodec(addressesWith(keys)),
    account: sealedField(keys.secrets, "idToken"),
    verification: sealedField(keys.secrets, "value", ({ identifier }) => identifier !== SET_UP_LINK),
  };
}

const digestToken = (row: Row): Row => ("token" in row ? { ...row, token: hashSecret(String(row["token"])) } : row);

const askByDigest = (where: Where): Where => {
  const { field, value } = where;
  if (field !== "token") return where;
  const id = typeof value === "string" ? idOfNamed(value) : undefined;
  if (id !== undefined) return { ...where, field: "id", value: id };
  return { ...where, value: Array.isArray(value) ? value.map((token) => hashSecret(String(token))) : hashSecret(String(value)) };
};

/** Whoever came with the token, or our name for the session, goes on with it; nobody else learns it. */
const giveTokenBack = (row: Row, known: readonly unknown[]): Row => {
  const isOfRow = (value: string) => hashSecret(value) === row["token"] || idOfNamed(value) === row["id"];
  const token = known.find((value) => typeof value === "string" && isOfRow(value));
  return token === undefined ? row : { ...row, token };
};

const addressCodec = (addresses: Addresses): Codec => ({
  stored: (row, id) => {
    const { email } = row;
    if (typeof email !== "string") return row;
    if (id === undefined) throw new Error("An address is changed by the id of its account only.");
    return { ...row, email: addresses.close(id, email), emailIndex: addresses.index(email) };
  },
  asked: (where) => (where.field === "email" ? { ...where, field: "emailIndex", value: addresses.index(String(where.value)) } : where),
  read: (row) => {
    const { id, email } = row;
    return typeof email === "string" ? { ...row, email: addresses.open(String(id), email) } : row;
  },
});

const sealedField = (key: Buffer, field: string, isOurs: (row: Row) => boolean = () => true): Codec => {
  const change = (row: Row, by: (value: string) => string): Row => {
    const value = row[field];
    return typeof value === "string" && isOurs(row) ? { ...row, [field]: by(value) } : row;
  };
  return {
    stored: (row) => change(row, (value) => seal(key, Buffer.from(value), field)),
    read: (row) => change(row, (value) => unseal(key, value, field).toString("utf8")),
  };
};
