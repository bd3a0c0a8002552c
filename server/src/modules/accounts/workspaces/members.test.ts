import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FullCtx } from "../../../platform/context.ts";
import {
  createTestTeam,
  invited,
  PASSWORD,
  type Person,
  personWith,
  registered,
  setUpOwner,
  type TestTeam,
} from "../../../testing/people.ts";
import { changeRole } from "./change-role.ts";
import { revokeInvitation } from "./invite-member.ts";
import { removeMember } from "./remove-member.ts";
import { renameWorkspace } from "./rename-workspace.ts";

describe("a team", () => {
  let test: TestTeam;
  let owner: Person;
  let admin: Person;
  let viewer: Person;
  let stranger: Person;
  beforeAll(async () => {
    test = await createTestTeam();
    owner = await setUpOwner(test);
    admin = await invited(test, owner, "ada@example.com", "admin");
    viewer = await invited(test, owner, "vic@example.com", "viewer");
    stranger = await registered(test, "sam@example.com", { companyName: "Elsewhere" });
  });
  afterAll(() => test.close());
  type Shown = { id: string; email: string; role: string; isMe: boolean };
  const members = async (by = owner): Promise<Shown[]> => (await by.request("GET", "/api/v1/members")).body.data;
  const idOf = async (email: string) => (await members()).find((member) => member.email === email)?.id ?? "";
  const me = async (person: Person) => (await person.request("GET", "/api/v1/auth/me")).body.data;
  const ctxOf = async (person: Person): Promise<FullCtx> => test.gate.forRequest({ authorization: `Bearer ${person.accessToken}` });
  const invite = (by: Person, email: string, role: string) => by.request("POST", "/api/v1/invitations", { email, role });
  const tokenTo = async (email: string) => (await test.mail.next(email, "/invitation")).link.searchParams.get("token");

  it("is joined by a link in a mail, which proves the address and works once", async () => {
    expect((await me(viewer)).workspaces).toMatchObject([{ name: "Lumenforge", role: "viewer" }]);
    expect((await me(viewer)).account.emailVerified).toBe(true);
    await invite(owner, "ivy@example.com", "interviewer");
    const { link, subject } = await test.mail.next("ivy@example.com", "/invitation");
    expect(subject).toBe("You are invited to Lumenforge on Candor");
    const token = link.searchParams.get("token");
    expect((await test.request("POST", "/api/v1/auth/invitation", { token })).body.data).toEqual({
      workspace: "Lumenforge",
      email: "ivy@example.com",
      role: "interviewer",
      hasAccount: false,
    });
    const elsewhere = { email: "other@example.com", password: PASSWORD, fullName: "Olli Other", role: "recruiter", invitation: token };
    expect((await test.request("POST", "/api/v1/auth/register", elsewhere)).body.error.code).toBe("OTHER_PERSON");
    await registered(test, "ivy@example.com", { invitation: token });
    expect((await test.request("POST", "/api/v1/auth/invitation", { token })).body.error.code).toBe("LINK_REFUSED");
  });

  it("is joined by somebody who has an account already, and only with that account", async () => {
    await invite(owner, "sam@example.com", "recruiter");
    const token = await tokenTo("sam@example.com");
    expect((await viewer.request("POST", "/api/v1/auth/invitation/accept", { token })).body.error.code).toBe("OTHER_PERSON");
    expect((await stranger.request("POST", "/api/v1/auth/invitation/accept", { token })).status).toBe(200);
    expect((await me(stranger)).workspaces.map(({ name }: { name: string }) => name)).toEqual(["Elsewhere", "Lumenforge"]);
    expect((await invite(owner, "sam@example.com", "recruiter")).body.error.code).toBe("MEMBER_EXISTS");
  });

  it("is worked in one at a time; a person goes from one of theirs to another, and nowhere else", async () => {
    const [elsewhere, lumenforge] = (await me(stranger)).workspaces;
    expect((await me(stranger)).workspaceId).toBe(lumenforge.id);
    await stranger.request("POST", "/api/v1/auth/workspace", { workspaceId: elsewhere.id });
    expect((await me(stranger)).workspaceId).toBe(elsewhere.id);
    const there = await stranger.request("GET", "/api/v1/members", undefined, { "x-workspace": lumenforge.id });
    expect(there.body.data.length).toBeGreaterThan(3);
    expect((await viewer.request("POST", "/api/v1/auth/workspace", { workspaceId: elsewhere.id })).body.error.code).toBe(
      "WORKSPACE_NOT_FOUND",
    );
    const spy = await viewer.request("GET", "/api/v1/members", undefined, { "x-workspace": elsewhere.id });
    expect(spy).toMatchObject({ status: 404, body: { error: { code: "WORKSPACE_NOT_FOUND" } } });
  });

  it("refuses an invitation above one's own rank, an unknown role, and one that was taken back or has run out", async () => {
    expect((await invite(admin, "boss@example.com", "owner")).body.error.code).toBe("ABOVE_OWN_RANK");
    expect((await invite(admin, "boss@example.com", "emperor")).status).toBe(400);
    expect((await invite(viewer, "boss@example.com", "viewer")).body.error.code).toBe("FORBIDDEN");
    const { id } = (await invite(admin, "late@example.com", "viewer")).body.data;
    const token = await tokenTo("late@example.com");
    expect((await admin.request("DELETE", `/api/v1/invitations/${id}`)).status).toBe(200);
    expect((await test.request("POST", "/api/v1/auth/invitation", { token })).body.error.code).toBe("LINK_REFUSED");
    await invite(admin, "late@example.com", "viewer");
    const second = await tokenTo("late@example.com");
    await (await ctxOf(owner)).db.execute(sql`update invitations set expires_at = now() - interval '1 second'`);
    expect((await test.request("POST", "/api/v1/auth/invitation", { token: second })).body.error.code).toBe("LINK_REFUSED");
    expect((await admin.request("GET", "/api/v1/invitations")).body.data).toEqual([]);
  });

  it("has roles changed within one's own rank, from the next request on; its last owner cannot step down or leave", async () => {
    const change = (by: Person, id: string, role: string) => by.request("PATCH", `/api/v1/members/${id}`, { role });
    expect((await change(admin, await idOf("owner@example.com"), "viewer")).body.error.code).toBe("ABOVE_OWN_RANK");
    expect((await change(admin, await idOf("ada@example.com"), "owner")).body.error.code).toBe("ABOVE_OWN_RANK");
    expect((await change(owner, await idOf("owner@example.com"), "admin")).body.error.code).toBe("LAST_OWNER");
    expect((await owner.request("POST", "/api/v1/workspace/leave")).body.error.code).toBe("LAST_OWNER");
    expect((await change(admin, "acc_none", "viewer")).body.error.code).toBe("MEMBER_NOT_FOUND");
    expect((await viewer.request("POST", "/api/v1/jobs", { title: "Cook", description: "Cooks." })).status).toBe(403);
    await change(owner, await idOf("vic@example.com"), "hiring_manager");
    expect((await viewer.request("POST", "/api/v1/jobs", { title: "Cook", description: "Cooks." })).status).toBe(201);
    await change(owner, await idOf("vic@example.com"), "viewer");
    expect((await viewer.request("POST", "/api/v1/jobs", { title: "Baker", description: "Bakes." })).status).toBe(403);
  });

  it("shuts a removed member out at once, with the token they still hold", async () => {
    const rex = await invited(test, owner, "rex@example.com", "recruiter");
    expect((await rex.request("GET", "/api/v1/resumes")).status).toBe(200);
    const id = await idOf("rex@example.com");
    expect((await admin.request("DELETE", `/api/v1/members/${id}`)).status).toBe(200);
    expect((await rex.request("GET", "/api/v1/resumes")).body.error.code).toBe("WORKSPACE_NEEDED");
    expect((await me(rex)).workspaces).toEqual([]);
    expect((await rex.request("POST", "/api/v1/workspaces", { name: "Rex and sons" })).status).toBe(201);
    expect((await rex.request("GET", "/api/v1/resumes")).status).toBe(200);
  });

  it("is left by whoever wants to, and loses nobody else", async () => {
    const lea = await invited(test, owner, "lea@example.com", "viewer");
    const before = (await members()).length;
    expect((await lea.request("POST", "/api/v1/workspace/leave")).status).toBe(200);
    expect((await members()).length).toBe(before - 1);
  });

  it("sees nothing of another team's resumes and jobs, and cannot touch them", async () => {
    const outsider = await registered(test, "oscar@example.com", { companyName: "Outside" });
    const job = (await owner.request("POST", "/api/v1/jobs", { title: "Welder", description: "Requirements:\n- Welding\n" })).body.data;
    expect((await outsider.request("GET", "/api/v1/jobs")).body.data).toEqual([]);
    for (const method of ["GET", "DELETE"] as const)
      expect((await outsider.request(method, `/api/v1/jobs/${job.id}`)).body.error.code).toBe("JOB_NOT_FOUND");
    expect((await owner.request("GET", `/api/v1/jobs/${job.id}`)).status).toBe(200);
  });

  it("keeps every verb that writes from those without permission, and from other workspaces", async () => {
    const [asViewer, asOwner] = [await ctxOf(viewer), await ctxOf(owner)];
    const elsewhere = { ...asOwner, db: test.shared.inWorkspace("wsp_other"), workspaceId: "wsp_other" as typeof asOwner.workspaceId };
    const id = await idOf("ada@example.com");
    const { id: invitation } = (await invite(owner, "later@example.com", "viewer")).body.data;
    const verbs: [string, (ctx: FullCtx) => Promise<unknown>, string][] = [
      ["change a role", (ctx) => changeRole(ctx, { id, role: "viewer" }), "MEMBER_NOT_FOUND"],
      ["remove a member", (ctx) => removeMember(ctx, id), "MEMBER_NOT_FOUND"],
      ["take an invitation back", (ctx) => revokeInvitation(ctx, invitation), "INVITATION_NOT_FOUND"],
    ];
    for (const [what, verb, missing] of verbs) {
      await expect(verb(asViewer), what).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(verb(elsewhere), what).rejects.toMatchObject({ code: missing });
    }
    await expect(renameWorkspace(asViewer, "Mine")).rejects.toMatchObject({ code: "FORBIDDEN" });
    await renameWorkspace(elsewhere, "Mine");
    expect((await me(owner)).workspaces).toMatchObject([{ name: "Lumenforge" }]);
    expect((await owner.request("PATCH", "/api/v1/workspace", { name: "Lumenforge Ltd" })).status).toBe(200);
    expect((await me(owner)).workspaces).toMatchObject([{ name: "Lumenforge Ltd" }]);
  });

  it("has every change of its people written down under the workspace it happened in", async () => {
    const { db, workspaceId } = await ctxOf(owner);
    const { rows } = await db.execute<{ action: string }>(
      sql`select distinct action from audit_entries where workspace_id = ${workspaceId}`,
    );
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        "workspace.created",
        "workspace.renamed",
        "member.invited",
        "member.invitation_revoked",
        "member.joined",
        "member.role_changed",
        "member.removed",
        "member.left",
      ]),
    );
    const facts = JSON.stringify((await db.execute(sql`select * from audit_entries`)).rows);
    expect(facts).not.toContain("@example.com");
  });

  it("keeps a signed-in person's token from reaching a second workspace by its header", async () => {
    const again = (await test.request("POST", "/api/v1/auth/login", { email: "vic@example.com", password: PASSWORD })).body.data;
    const elsewhere = (await me(stranger)).workspaces[0].id;
    const answer = await personWith(test, "", again).request("GET", "/api/v1/jobs", undefined, { "x-workspace": elsewhere });
    expect(answer.status).toBe(404);
  });
});
