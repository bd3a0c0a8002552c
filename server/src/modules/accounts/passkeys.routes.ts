import type { FastifyReply } from "fastify";
import { answer, errorAnswer, ok } from "../../platform/http/envelope.ts";
import { idParams, type Routes } from "../../platform/http/module-routes.ts";
import { idSchema, tokensSchema } from "./accounts.schemas.ts";
import type { Accounts } from "./open-accounts.ts";
import { addPasskey, startPasskey } from "./passkeys/add-passkey.ts";
import { removePasskey, renamePasskey } from "./passkeys/change-passkey.ts";
import { listPasskeys } from "./passkeys/list-passkeys.ts";
import {
  type Answered,
  newPasskeyBody,
  passkeyAnswerBody,
  passkeyNameBody,
  passkeyOptionsSchema,
  passkeySchema,
  startPasskeyBody,
} from "./passkeys/passkeys.schemas.ts";
import { askForPasskey, signInByPasskey } from "./passkeys/sign-in-by-passkey.ts";
import { clientOf, outsideOf, replySignedIn } from "./reply-signed-in.ts";

const GUESSING = { limit: "sign-in" } as const;

/** Passkeys: one's own, and signing in with one. */
export const passkeysRoutes =
  (accounts: Accounts) =>
  async (app: Routes): Promise<void> => {
    const tags = ["Account"];

    app.post(
      "/auth/login/passkey/start",
      {
        config: { permission: "anyone", ...GUESSING },
        schema: {
          tags: ["Sign-in"],
          operationId: "askForPasskey",
          summary: "What a browser asks its devices with to sign somebody in; the cookie that comes along goes with the answer",
          response: { 200: answer(passkeyOptionsSchema), default: errorAnswer },
        },
      },
      async (request, reply) => replyOptions(reply, await askForPasskey(outsideOf(accounts, request))),
    );

    app.post(
      "/auth/login/passkey",
      {
        config: { permission: "anyone", ...GUESSING },
        schema: {
          tags: ["Sign-in"],
          operationId: "signInByPasskey",
          summary: "Sign in with a passkey; no code is asked for",
          body: passkeyAnswerBody,
          response: { 200: answer(tokensSchema), default: errorAnswer },
        },
      },
      async (request, reply) =>
        replySignedIn(reply, await signInByPasskey(outsideOf(accounts, request), request.body, request.headers.cookie)),
    );

    app.get(
      "/auth/passkeys",
      {
        config: { permission: "account" },
        schema: {
          tags,
          operationId: "listPasskeys",
          summary: "The own passkeys",
          response: { 200: answer(passkeySchema.array()), default: errorAnswer },
        },
      },
      async (request) => ok(await listPasskeys(request.account)),
    );

    app.post(
      "/auth/passkeys/start",
      {
        config: { permission: "account", ...GUESSING, answersSecret: true },
        schema: {
          tags,
          operationId: "startPasskey",
          summary: "What a browser asks a device with to make a passkey; the cookie that comes along goes with the answer",
          body: startPasskeyBody,
          response: { 200: answer(passkeyOptionsSchema), default: errorAnswer },
        },
      },
      async (request, reply) =>
        replyOptions(reply, await startPasskey({ ...request.account, client: clientOf(request) }, request.body.password)),
    );

    app.post(
      "/auth/passkeys",
      {
        config: { permission: "account", ...GUESSING },
        schema: {
          tags,
          operationId: "addPasskey",
          summary: "Keep the passkey that a device has made",
          body: newPasskeyBody,
          response: { 201: answer(passkeySchema), default: errorAnswer },
        },
      },
      async (request, reply) => {
        reply.code(201);
        return ok(await addPasskey({ ...request.account, client: clientOf(request) }, request.body, request.headers.cookie));
      },
    );

    app.patch(
      "/auth/passkeys/:id",
      {
        config: { permission: "account" },
        schema: {
          tags,
          operationId: "renamePasskey",
          summary: "Give a passkey another name",
          params: idParams,
          body: passkeyNameBody,
          response: { 200: answer(passkeySchema), default: errorAnswer },
        },
      },
      async (request) => ok(await renamePasskey(request.account, request.params.id, request.body.name)),
    );

    app.delete(
      "/auth/passkeys/:id",
      {
        config: { permission: "account" },
        schema: {
          tags,
          operationId: "removePasskey",
          summary: "Take a passkey away; nobody signs in with it any more",
          params: idParams,
          response: { 200: answer(idSchema), default: errorAnswer },
        },
      },
      async (request) => ok(await removePasskey(request.account, request.params.id)),
    );
  };

function replyOptions<Data>(reply: FastifyReply, { data, cookies }: Answered<Data>) {
  reply.header("set-cookie", [...cookies]).header("cache-control", "no-store");
  return ok(data);
}
