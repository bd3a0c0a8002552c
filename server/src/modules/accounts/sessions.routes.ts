import { z } from "zod";
import { answer, errorAnswer, ok } from "../../platform/http/envelope.ts";
import { idParams, type Routes } from "../../platform/http/module-routes.ts";
import {
  changePasswordBody,
  codeBody,
  doneSchema,
  endedSessionsSchema,
  idSchema,
  meSchema,
  newWorkspaceBody,
  passwordBody,
  sessionSchema,
  tokenBody,
  tokensSchema,
  twoFactorSchema,
  workspaceBody,
} from "./accounts.schemas.ts";
import { changePassword } from "./change-password.ts";
import { endSession } from "./end-session.ts";
import { credentialsOf } from "./enter.ts";
import { getMe, getSessions } from "./get-me.ts";
import { endedCookie } from "./identity/call-auth.ts";
import { sendVerification } from "./prove-email.ts";
import { clientOf, replySignedIn } from "./reply-signed-in.ts";
import { confirmTwoFactor, startTwoFactor, stopTwoFactor } from "./two-factor.ts";
import { acceptInvitation } from "./workspaces/accept-invitation.ts";
import { createWorkspace } from "./workspaces/create-workspace.ts";
import { switchWorkspace } from "./workspaces/switch-workspace.ts";

const GUESSING = { limit: "sign-in" } as const;
const done = () => ok({ done: true as const });

/** What belongs to a person who has signed in, in whichever workspace. */
export async function sessionsRoutes(app: Routes): Promise<void> {
  const tags = ["Account"];

  app.get(
    "/auth/me",
    {
      config: { permission: "account" },
      schema: {
        tags,
        operationId: "getMe",
        summary: "Who has signed in, where they work, and what they may do there",
        response: { 200: answer(meSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await getMe(request.account, credentialsOf(request).workspace)),
  );

  app.post(
    "/auth/logout",
    {
      config: { permission: "account" },
      schema: {
        tags,
        operationId: "signOut",
        summary: "Sign out; cookie and tokens are dead at once",
        response: { 200: answer(doneSchema), default: errorAnswer },
      },
    },
    async (request, reply) => {
      await endSession(request.account, request.account.session.id);
      reply.header("set-cookie", endedCookie(request.account.identity));
      return done();
    },
  );

  app.get(
    "/auth/sessions",
    {
      config: { permission: "account" },
      schema: {
        tags,
        operationId: "listSessions",
        summary: "Where the person is signed in",
        response: { 200: answer(z.array(sessionSchema)), default: errorAnswer },
      },
    },
    async (request) => ok(await getSessions(request.account)),
  );

  app.delete(
    "/auth/sessions/:id",
    {
      config: { permission: "account" },
      schema: {
        tags,
        operationId: "endSession",
        summary: "Sign out elsewhere",
        params: idParams,
        response: { 200: answer(idSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await endSession(request.account, request.params.id)),
  );

  app.post(
    "/auth/verify-email/send",
    {
      config: { permission: "account", ...GUESSING },
      schema: {
        tags,
        operationId: "sendVerification",
        summary: "Send the link that confirms the address again",
        response: { 200: answer(doneSchema), default: errorAnswer },
      },
    },
    async (request) => {
      await sendVerification({ ...request.account, client: clientOf(request) });
      return done();
    },
  );

  app.post(
    "/auth/password",
    {
      config: { permission: "account", ...GUESSING },
      schema: {
        tags,
        operationId: "changePassword",
        summary: "Choose a new password; every other session ends",
        body: changePasswordBody,
        response: { 200: answer(endedSessionsSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await changePassword({ ...request.account, client: clientOf(request) }, request.body)),
  );

  app.post(
    "/auth/two-factor/start",
    {
      config: { permission: "account", ...GUESSING, answersSecret: true },
      schema: {
        tags,
        operationId: "startTwoFactor",
        summary: "What to put into an authenticator, and the recovery codes, shown this once",
        body: passwordBody,
        response: { 200: answer(twoFactorSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await startTwoFactor({ ...request.account, client: clientOf(request) }, request.body.password)),
  );

  app.post(
    "/auth/two-factor/confirm",
    {
      config: { permission: "account", ...GUESSING, answersSecret: true },
      schema: {
        tags,
        operationId: "confirmTwoFactor",
        summary: "Turn the second factor on with a first code; the session is renewed",
        body: codeBody,
        response: { 200: answer(tokensSchema), default: errorAnswer },
      },
    },
    async (request, reply) =>
      replySignedIn(reply, await confirmTwoFactor({ ...request.account, client: clientOf(request) }, request.body.code)),
  );

  app.post(
    "/auth/two-factor/stop",
    {
      config: { permission: "account", ...GUESSING, answersSecret: true },
      schema: {
        tags,
        operationId: "stopTwoFactor",
        summary: "Turn the second factor off; the session is renewed",
        body: passwordBody,
        response: { 200: answer(tokensSchema), default: errorAnswer },
      },
    },
    async (request, reply) =>
      replySignedIn(reply, await stopTwoFactor({ ...request.account, client: clientOf(request) }, request.body.password)),
  );

  app.post(
    "/auth/workspace",
    {
      config: { permission: "account" },
      schema: {
        tags,
        operationId: "switchWorkspace",
        summary: "Work in another of the own workspaces",
        body: workspaceBody,
        response: { 200: answer(idSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await switchWorkspace(request.account, request.body.workspaceId)),
  );

  app.post(
    "/auth/invitation/accept",
    {
      config: { permission: "account", ...GUESSING },
      schema: {
        tags,
        operationId: "acceptInvitation",
        summary: "Join the workspace of an invitation",
        body: tokenBody,
        response: { 200: answer(idSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await acceptInvitation(request.account, request.body.token)),
  );

  app.post(
    "/workspaces",
    {
      config: { permission: "account" },
      schema: {
        tags,
        operationId: "createWorkspace",
        summary: "Make another workspace and go there",
        body: newWorkspaceBody,
        response: { 201: answer(idSchema), default: errorAnswer },
      },
    },
    async (request, reply) => reply.code(201).send(ok(await createWorkspace(request.account, request.body))),
  );
}
