import type { FastifyInstance, FastifyRequest } from "fastify";
import { sendAgain } from "../http/answer-errors.ts";
import { ReplayedAnswer } from "../http/errors.ts";
import { alreadyDone, badKey, keyBusy, keyReused } from "./idempotency.errors.ts";
import { freeKey, type KeptAnswer, keepAnswer, type Place, type Shelf, takeKey } from "./idempotency.repository.ts";
import { type IdempotencyKey, idempotencyKey } from "./idempotency-key.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** The answer holds a secret that is shown once: at most the id in it is kept. */
    answersSecret?: true;
  }
  interface FastifyRequest {
    /** Set while a request holds an Idempotency-Key, or repeats one that carries a document. */
    heldKey: HeldKey | undefined;
  }
}

type HeldKey = {
  readonly key: IdempotencyKey;
  readonly shelf: Shelf;
  readonly place: Place;
  /** Of the first request, where this one repeats it: what it brings must be compared before it is answered. */
  readonly first?: KeptAnswer;
  document?: string;
};

/** Who makes a change: the actor within a workspace, or the person apart from any. */
type Makers = {
  readonly actorOf: (request: FastifyRequest) => string | undefined;
  readonly personOf: (request: FastifyRequest) => (Shelf & { readonly accountId: string }) | undefined;
};

const CHANGES: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH", "DELETE"]);
const VISIBLE = /^[\x21-\x7e]{1,255}$/;

/** Does a change that is sent twice with one Idempotency-Key once, and gives its answer again for a day. */
export function keepAnswers(app: FastifyInstance, makers: Makers): void {
  app.addHook("preHandler", async (request, reply) => {
    const { "idempotency-key": given } = request.headers;
    if (given === undefined || !CHANGES.has(request.method)) return;
    const owner = ownerOf(request, makers);
    if (!owner) return;
    if (typeof given !== "string" || !VISIBLE.test(given)) throw badKey();
    const { shelf, of, name } = owner;
    const key = idempotencyKey(given, name);
    const place = { ...of, keyHash: key.hash };
    const isForm = request.isMultipart();
    const fingerprint = key.mark(request.method, request.url, isForm ? "form" : JSON.stringify(request.body ?? null));
    const first = await takeKey(shelf, place, fingerprint);
    if (!first) {
      request.heldKey = { key, shelf, place };
      return;
    }
    if (first.fingerprint !== fingerprint) throw keyReused();
    if (first.status === null) throw keyBusy();
    if (isForm) request.heldKey = { key, shelf, place, first };
    else return sendAgain(reply, replayOf(first, key));
  });
  app.addHook("onSend", async (request, reply, payload) => {
    const { heldKey: held } = request;
    if (!held || held.first) return payload;
    request.heldKey = undefined;
    const isKept = reply.statusCode < 300 && typeof payload === "string";
    await (isKept
      ? keepAnswer(held.shelf, held.place, answerToKeep(request, held, reply.statusCode, payload))
      : freeKey(held.shelf, held.place));
    return payload;
  });
}

/** Whose key it is, under a name that no other owner has. Ways in have nobody yet. */
function ownerOf(request: FastifyRequest, { actorOf, personOf }: Makers) {
  const { ctx } = request;
  if (ctx) return { shelf: ctx, of: { workspaceId: ctx.workspaceId }, name: `${ctx.workspaceId} ${actorOf(request) ?? ""}` };
  const person = personOf(request);
  return person && { shelf: person, of: { accountId: person.accountId }, name: person.accountId };
}

/** Compares an uploaded document with that of the first request; throws that one's answer where it is the same. */
export function compareDocument({ heldKey: held }: FastifyRequest, document: { sha256: string; fileName: string | undefined }): void {
  if (!held) return;
  const mark = held.key.mark(document.sha256, document.fileName ?? "");
  held.document = mark;
  if (!held.first) return;
  if (held.first.document !== mark) throw keyReused();
  throw replayOf(held.first, held.key);
}

function answerToKeep(request: FastifyRequest, { key, document }: HeldKey, status: number, body: string) {
  const kept = request.routeOptions.config.answersSecret ? JSON.stringify({ onlyId: idIn(body) ?? null }) : body;
  return { document: document ?? null, status, sealedAnswer: key.seal(kept) };
}

function replayOf({ status, sealedAnswer }: KeptAnswer, key: IdempotencyKey): ReplayedAnswer {
  const body = key.open(sealedAnswer ?? "");
  const { onlyId } = JSON.parse(body) as { onlyId?: string | null };
  if (onlyId !== undefined) throw alreadyDone(onlyId);
  return new ReplayedAnswer(status ?? 200, body);
}

const idIn = (body: string) => (JSON.parse(body) as { data: { id?: string } }).data.id;
