import { z } from "zod";
import { answer, errorAnswer, ok } from "../../platform/http/envelope.ts";
import { idParams, type Routes } from "../../platform/http/module-routes.ts";
import {
  idSchema,
  invitationSchema,
  inviteBody,
  keySchema,
  madeKeySchema,
  memberSchema,
  newKeyBody,
  renameBody,
  roleBody,
} from "./accounts.schemas.ts";
import { createKey } from "./keys/create-key.ts";
import { listKeys } from "./keys/list-keys.ts";
import { revokeKey } from "./keys/revoke-key.ts";
import type { Accounts } from "./open-accounts.ts";
import { outsideOf } from "./reply-signed-in.ts";
import { changeRole } from "./workspaces/change-role.ts";
import { inviteMember, listInvitations, revokeInvitation } from "./workspaces/invite-member.ts";
import { listMembers } from "./workspaces/list-members.ts";
import { leaveWorkspace, removeMember } from "./workspaces/remove-member.ts";
import { renameWorkspace } from "./workspaces/rename-workspace.ts";

/** The workspace that a request acts in: its name, its people and its keys. */
export const workspacesRoutes =
  (accounts: Accounts) =>
  async (app: Routes): Promise<void> => {
    const tags = ["Workspace"];

    app.patch(
      "/workspace",
      {
        config: { permission: "workspace:write" },
        schema: {
          tags,
          operationId: "renameWorkspace",
          summary: "Rename the workspace",
          body: renameBody,
          response: { 200: answer(idSchema), default: errorAnswer },
        },
      },
      async (request) => ok(await renameWorkspace(request.ctx, request.body.name)),
    );

    app.post(
      "/workspace/leave",
      {
        config: { permission: "workspace:read" },
        schema: {
          tags,
          operationId: "leaveWorkspace",
          summary: "Leave the workspace; the last owner cannot",
          response: { 200: answer(idSchema), default: errorAnswer },
        },
      },
      async (request) => ok(await leaveWorkspace(request.ctx)),
    );

    app.get(
      "/members",
      {
        config: { permission: "members:read" },
        schema: {
          tags,
          operationId: "listMembers",
          summary: "Who belongs to the workspace",
          response: { 200: answer(z.array(memberSchema)), default: errorAnswer },
        },
      },
      async (request) => ok(await listMembers(request.ctx)),
    );

    app.patch(
      "/members/:id",
      {
        config: { permission: "members:write" },
        schema: {
          tags,
          operationId: "changeRole",
          summary: "Give a member another role, at most one's own",
          params: idParams,
          body: roleBody,
          response: { 200: answer(idSchema), default: errorAnswer },
        },
      },
      async (request) => ok(await changeRole(request.ctx, { id: request.params.id, role: request.body.role })),
    );

    app.delete(
      "/members/:id",
      {
        config: { permission: "members:write" },
        schema: {
          tags,
          operationId: "removeMember",
          summary: "Take a member out, at once",
          params: idParams,
          response: { 200: answer(idSchema), default: errorAnswer },
        },
      },
      async (request) => ok(await removeMember(request.ctx, request.params.id)),
    );

    app.get(
      "/invitations",
      {
        config: { permission: "members:read" },
        schema: {
          tags,
          operationId: "listInvitations",
          summary: "Invitations that wait",
          response: { 200: answer(z.array(invitationSchema)), default: errorAnswer },
        },
      },
      async (request) => ok(await listInvitations(request.ctx)),
    );

    app.post(
      "/invitations",
      {
        config: { permission: "members:write" },
        schema: {
          tags,
          operationId: "inviteMember",
          summary: "Invite a person by mail, to at most one's own role",
          body: inviteBody,
          response: { 201: answer(invitationSchema), default: errorAnswer },
        },
      },
      async (request, reply) =>
        reply.code(201).send(ok(await inviteMember({ ...request.ctx, identity: outsideOf(accounts, request).identity }, request.body))),
    );

    app.delete(
      "/invitations/:id",
      {
        config: { permission: "members:write" },
        schema: {
          tags,
          operationId: "revokeInvitation",
          summary: "Take an invitation back",
          params: idParams,
          response: { 200: answer(idSchema), default: errorAnswer },
        },
      },
      async (request) => ok(await revokeInvitation(request.ctx, request.params.id)),
    );

    app.get(
      "/keys",
      {
        config: { permission: "keys:read" },
        schema: {
          tags,
          operationId: "listKeys",
          summary: "API keys, without their secrets",
          response: { 200: answer(z.array(keySchema)), default: errorAnswer },
        },
      },
      async (request) => ok(await listKeys(request.ctx)),
    );

    app.post(
      "/keys",
      {
        config: { permission: "keys:write", answersSecret: true },
        schema: {
          tags,
          operationId: "createKey",
          summary: "Make an API key; its secret is shown this once",
          body: newKeyBody,
          response: { 201: answer(madeKeySchema), default: errorAnswer },
        },
      },
      async (request, reply) => reply.code(201).send(ok(await createKey(request.ctx, request.body))),
    );

    app.delete(
      "/keys/:id",
      {
        config: { permission: "keys:write" },
        schema: {
          tags,
          operationId: "revokeKey",
          summary: "Revoke an API key, at once",
          params: idParams,
          response: { 200: answer(idSchema), default: errorAnswer },
        },
      },
      async (request) => ok(await revokeKey(request.ctx, request.params.id)),
    );
  };
