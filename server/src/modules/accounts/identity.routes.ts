import { answer, errorAnswer, ok } from "../../platform/http/envelope.ts";
import { type Routes } from "../../platform/http/module-routes.ts";
import {
  doneSchema,
  emailBody,
  keySetSchema,
  providerBody,
  refreshBody,
  registerBody,
  resetBody,
  setUpBody,
  shownInvitationSchema,
  signInBody,
  signInStateSchema,
  tokenBody,
  tokensSchema,
  urlSchema,
} from "./accounts.schemas.ts";
import { endExternalSignIn, startExternalSignIn } from "./external-sign-in.ts";
import { getSignInState } from "./get-sign-in-state.ts";
import type { Accounts } from "./open-accounts.ts";
import { forgotPassword, resetPassword, verifyEmail } from "./prove-email.ts";
import { refreshSession } from "./refresh-session.ts";
import { register } from "./register.ts";
import { outsideOf, replySignedIn } from "./reply-signed-in.ts";
import { setUp } from "./set-up.ts";
import { signIn } from "./sign-in.ts";
import { showInvitation } from "./workspaces/accept-invitation.ts";

/** Per address; the count of failures per account is what stops guessing. */
const GUESSING = { limit: "sign-in" } as const;
const done = () => ok({ done: true as const });

/** Ways in, for people who have not signed in yet. */
export const identityRoutes =
  (accounts: Accounts) =>
  async (app: Routes): Promise<void> => {
    const tags = ["Sign-in"];

    app.get(
      "/auth/state",
      {
        config: { permission: "anyone" },
        schema: {
          tags,
          operationId: "getSignInState",
          summary: "Whether people sign in here, and through whom",
          response: { 200: answer(signInStateSchema), default: errorAnswer },
        },
      },
      async () => ok(await getSignInState(accounts)),
    );

    app.get(
      "/auth/jwks",
      {
        config: { permission: "anyone" },
        schema: {
          tags,
          operationId: "getKeySet",
          summary: "The public keys that access tokens are signed with",
          response: { 200: keySetSchema, default: errorAnswer },
        },
      },
      async (request) => outsideOf(accounts, request).identity.api.getJwks(),
    );

    app.post(
      "/auth/set-up",
      {
        config: { permission: "anyone", ...GUESSING },
        schema: {
          tags,
          operationId: "setUp",
          summary: "Make the first owner with the link that the server printed",
          body: setUpBody,
          response: { 201: answer(tokensSchema), default: errorAnswer },
        },
      },
      async (request, reply) => replySignedIn(reply.code(201), await setUp(outsideOf(accounts, request), request.body)),
    );

    app.post(
      "/auth/register",
      {
        config: { permission: "anyone", ...GUESSING },
        schema: {
          tags,
          operationId: "register",
          summary: "Make an account with a workspace of its own, or with the place an invitation holds",
          body: registerBody,
          response: { 201: answer(tokensSchema), default: errorAnswer },
        },
      },
      async (request, reply) => replySignedIn(reply.code(201), await register(outsideOf(accounts, request), request.body)),
    );

    app.post(
      "/auth/login",
      {
        config: { permission: "anyone", ...GUESSING },
        schema: {
          tags,
          operationId: "signIn",
          summary: "Sign in by password, and by code where a second factor is on",
          body: signInBody,
          response: { 200: answer(tokensSchema), default: errorAnswer },
        },
      },
      async (request, reply) => replySignedIn(reply, await signIn(outsideOf(accounts, request), request.body)),
    );

    app.post(
      "/auth/refresh",
      {
        config: { permission: "anyone", ...GUESSING },
        schema: {
          tags,
          operationId: "refreshSession",
          summary: "Trade a refresh token for new tokens; one that comes back a second time ends the session",
          body: refreshBody,
          response: { 200: answer(tokensSchema), default: errorAnswer },
        },
      },
      async (request) => ok(await refreshSession(outsideOf(accounts, request), request.body.refreshToken)),
    );

    app.post(
      "/auth/forgot-password",
      {
        config: { permission: "anyone", ...GUESSING },
        schema: {
          tags,
          operationId: "forgotPassword",
          summary: "Send a link to choose a new password; the answer never says whether there is such an account",
          body: emailBody,
          response: { 200: answer(doneSchema), default: errorAnswer },
        },
      },
      async (request) => {
        await forgotPassword(outsideOf(accounts, request), request.body.email);
        return done();
      },
    );

    app.post(
      "/auth/reset-password",
      {
        config: { permission: "anyone", ...GUESSING },
        schema: {
          tags,
          operationId: "resetPassword",
          summary: "Choose a new password with a link; every session ends",
          body: resetBody,
          response: { 200: answer(doneSchema), default: errorAnswer },
        },
      },
      async (request) => {
        await resetPassword(outsideOf(accounts, request), request.body);
        return done();
      },
    );

    app.post(
      "/auth/verify-email",
      {
        config: { permission: "anyone", ...GUESSING },
        schema: {
          tags,
          operationId: "verifyEmail",
          summary: "Confirm an e-mail address with a link",
          body: tokenBody,
          response: { 200: answer(doneSchema), default: errorAnswer },
        },
      },
      async (request) => {
        await verifyEmail(outsideOf(accounts, request), request.body.token);
        return done();
      },
    );

    app.post(
      "/auth/external",
      {
        config: { permission: "anyone", ...GUESSING },
        schema: {
          tags,
          operationId: "startExternalSignIn",
          summary: "Where to send the browser to sign in through a provider",
          body: providerBody,
          response: { 200: answer(urlSchema), default: errorAnswer },
        },
      },
      async (request, reply) => {
        const { url, cookies } = await startExternalSignIn(outsideOf(accounts, request), request.body.provider);
        reply.header("set-cookie", cookies);
        return ok({ url });
      },
    );

    app.get(
      "/auth/callback/:id",
      { config: { permission: "anyone" }, schema: { hide: true, summary: "Where a provider sends the browser back to" } },
      async (request, reply) => {
        const { location, cookies } = await endExternalSignIn(outsideOf(accounts, request), {
          provider: (request.params as { id: string }).id,
          path: request.url,
          cookie: request.headers.cookie,
        });
        return reply.header("set-cookie", cookies).redirect(location);
      },
    );

    app.post(
      "/auth/invitation",
      {
        config: { permission: "anyone", ...GUESSING },
        schema: {
          tags,
          operationId: "showInvitation",
          summary: "What an invitation offers, for whoever holds its link",
          body: tokenBody,
          response: { 200: answer(shownInvitationSchema), default: errorAnswer },
        },
      },
      async (request) => ok(await showInvitation(outsideOf(accounts, request), request.body.token)),
    );
  };
