import type { drizzleAdapter } from "better-auth/adapters/drizzle";
import type { IdentityKeys } from "../../../platform/vault/vault.ts";
import { type Codec, codecsWith, type Row, type Where } from "./codecs.ts";

type OpenAdapter = ReturnType<typeof drizzleAdapter>;
type Adapter = ReturnType<OpenAdapter>;
type Question = { readonly model: string; readonly where?: Where[]; readonly select?: string[] };
type Writing = Question & { readonly data?: Row; readonly update?: Row };

/**
 * better-auth's way to the database, past which none of its secrets is stored as it is.
 *
 * Of a session's token only the digest is kept; addresses are sealed and found by an HMAC; what a short-lived proof holds
 * and a provider's identity token are sealed. Passwords, other tokens of providers, second factors and signing keys
 * better-auth itself hashes or encrypts. `doubt` hears whose sessions are about to be changed or ended.
 */
export const sealedAdapter =
  (open: OpenAdapter, keys: IdentityKeys, newId: (prefix: string) => string, doubt: Doubt): OpenAdapter =>
  (options) =>
    wrap(open(options), codecsWith(keys), () => newId("acc"), doubt);

type Doubt = (accountId: string) => Promise<void>;

function wrap(adapter: Adapter, codecs: Readonly<Record<string, Codec>>, newAccountId: () => string, doubt: Doubt): Adapter {
  const ask = <Q extends Question>(question: Q): Q => {
    const codec = codecs[question.model];
    const { where, select } = question;
    return {
      ...question,
      ...(where && { where: where.map((one) => codec?.asked?.(one) ?? one) }),
      // A sealed address opens only beside its id.
      ...(select?.includes("email") && { select: [...new Set([...select, "id"])] }),
    };
  };
  const read = (model: string, row: Row, known: readonly unknown[]): Row => {
    const own = codecs[model]?.read?.(row, known) ?? row;
    const joined = Object.entries(own).filter(([key, value]) => key in codecs && typeof value === "object" && value !== null);
    const opened = joined.map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map((one: Row) => read(key, one, known)) : read(key, value as Row, known),
    ]);
    return { ...own, ...Object.fromEntries(opened) };
  };
  /** The same question, once it is known whose sessions it is about to touch. */
  const touching = async <Q extends Question & { where: Where[] }>(question: Q): Promise<Q> => {
    const asked = ask(question);
    if (question.model !== "session") return asked;
    const rows = await adapter.findMany<Row>({ model: "session", where: asked.where });
    for (const { userId } of rows) await doubt(String(userId));
    return asked;
  };
  const readOne = (question: Writing, row: Row | null) => row && read(question.model, row, knownIn(question));
  const store = (model: string, row: Row, id: string | undefined): Row => codecs[model]?.stored?.(row, id) ?? row;
  const changes = ({ model, where, update = {} }: Writing) => store(model, update, idIn(where));
  const sealed = {
    create: async (writing: Writing) => {
      const { model, data = {} } = writing;
      // A sealed address needs the id that it will stand beside.
      const id = model === "user" ? newAccountId() : undefined;
      const row = { ...store(model, data, id), ...(id !== undefined && { id }) };
      return readOne(
        writing,
        await adapter.create<Row, Row>({ ...ask(writing), data: row, ...(id !== undefined && { forceAllowId: true }) }),
      );
    },
    findOne: async (question: Writing & { where: Where[] }) => readOne(question, await adapter.findOne<Row>(ask(question))),
    findMany: async (question: Writing) => (await adapter.findMany<Row>(ask(question))).map((row) => readOne(question, row)),
    count: (question: Question) => adapter.count(ask(question)),
    update: async (writing: Writing & { where: Where[] }) =>
      readOne(writing, await adapter.update<Row>({ ...(await touching(writing)), update: changes(writing) })),
    updateMany: async (writing: Writing & { where: Where[] }) =>
      adapter.updateMany({ ...(await touching(writing)), update: changes(writing) }),
    delete: async (question: Question & { where: Where[] }) => adapter.delete(await touching(question)),
    deleteMany: async (question: Question & { where: Where[] }) => adapter.deleteMany(await touching(question)),
    consumeOne: async (question: Question & { where: Where[] }) => readOne(question, await adapter.consumeOne<Row>(ask(question))),
    transaction: <R>(work: (inner: Adapter) => Promise<R>) =>
      adapter.transaction((inner) => work(wrap(inner as Adapter, codecs, newAccountId, doubt))),
  };
  // Its methods promise whatever type their caller names, which no implementation can.
  return { ...adapter, ...(sealed as unknown as Pick<Adapter, keyof typeof sealed>) };
}

const knownIn = ({ where = [], data }: Writing): readonly unknown[] => [...where.flatMap(({ value }) => value), data?.["token"]];

const idIn = (where: readonly Where[] = []): string | undefined => {
  const value = where.find(({ field, operator = "eq" }) => field === "id" && operator === "eq")?.value;
  return typeof value === "string" ? value : undefined;
};
