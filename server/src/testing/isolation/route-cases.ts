import type { Kind } from "./plant-workspace.ts";

/** How a route is asked for what is another workspace's. */
export type RouteCase = {
  /** Every field of path, query and body that can hold an id, and of what. Nested ones by their path: `items.jobId`. */
  readonly ids?: Readonly<Record<string, Kind>>;
  /** What else the route needs to come as far as looking the id up. */
  readonly body?: object;
  /** What it shows lies in the queue, which no policy covers: its own filter is the only one. */
  readonly isOfQueue?: true;
  /** The body travels as a form. */
  readonly isForm?: true;
  /** Asked after all others, the lowest first, because it ends what they need. */
  readonly last?: number;
};

const PERSON = { email: "somebody.new@example.com", password: "correct horse battery", fullName: "Nora New" };
const CREDENTIAL = { id: "AA", rawId: "AA", type: "public-key", clientExtensionResults: {} };
const NONE: RouteCase = {};

/** Every route of the API. One that is missing here fails a test. HEAD is asked as GET is. */
export const ROUTE_CASES: Readonly<Record<string, RouteCase>> = {
  "GET /health": NONE,
  "GET /auth/state": NONE,
  "GET /auth/jwks": NONE,
  "POST /auth/set-up": { ids: { token: "invitation" }, body: { ...PERSON, workspaceName: "New" } },
  "POST /auth/register": { ids: { invitation: "invitation" }, body: { ...PERSON, role: "seeker" } },
  "POST /auth/login": { body: { email: PERSON.email, password: "wrong horse battery" } },
  "POST /auth/login/passkey/start": NONE,
  "POST /auth/login/passkey": {
    ids: { "response.id": "passkey", "response.rawId": "passkey" },
    body: { response: { ...CREDENTIAL, response: { clientDataJSON: "e30", authenticatorData: "AA", signature: "AA" } } },
  },
  "POST /auth/refresh": { ids: { refreshToken: "session" } },
  "POST /auth/forgot-password": { body: { email: PERSON.email } },
  "POST /auth/reset-password": { ids: { token: "account" }, body: { password: PERSON.password } },
  "POST /auth/verify-email": { ids: { token: "account" } },
  "POST /auth/external": { body: { provider: "google" } },
  "GET /auth/callback/:id": { ids: { id: "account" } },
  "POST /auth/invitation": { ids: { token: "invitation" } },
  "GET /auth/me": NONE,
  "POST /auth/logout": { last: 4 },
  "GET /auth/sessions": NONE,
  "DELETE /auth/sessions/:id": { ids: { id: "session" } },
  "POST /auth/verify-email/send": NONE,
  "GET /auth/passkeys": NONE,
  "POST /auth/passkeys/start": { body: { password: "wrong horse battery" } },
  "POST /auth/passkeys": {
    ids: { "response.id": "passkey", "response.rawId": "passkey" },
    body: { name: "Phone", response: { ...CREDENTIAL, response: { clientDataJSON: "e30", attestationObject: "AA" } } },
  },
  "PATCH /auth/passkeys/:id": { ids: { id: "passkey" }, body: { name: "Mine now" } },
  "DELETE /auth/passkeys/:id": { ids: { id: "passkey" } },
  "POST /auth/two-factor/start": { body: { password: "wrong horse battery" } },
  "POST /auth/two-factor/confirm": { body: { code: "000000" } },
  "POST /auth/two-factor/stop": { body: { password: "wrong horse battery" } },
  "POST /auth/password": { body: { password: "wrong horse battery", newPassword: PERSON.password } },
  "POST /auth/workspace": { ids: { workspaceId: "workspace" } },
  "POST /auth/invitation/accept": { ids: { token: "invitation" } },
  "POST /workspaces": { body: { name: "Another", kind: "company" }, last: 3 },
  "PATCH /workspace": { body: { name: "Renamed" } },
  "POST /workspace/leave": { last: 2 },
  "DELETE /workspace": { body: { confirm: "not its name" } },
  "DELETE /auth/account": { body: { confirm: "nobody@example.com", password: "wrong horse battery" } },
  "GET /members": NONE,
  "PATCH /members/:id": { ids: { id: "account" }, body: { role: "viewer" } },
  "DELETE /members/:id": { ids: { id: "account" } },
  "GET /invitations": NONE,
  "POST /invitations": { body: { email: PERSON.email, role: "viewer" } },
  "DELETE /invitations/:id": { ids: { id: "invitation" } },
  "GET /incidents": NONE,
  "PATCH /incidents/:id": { ids: { id: "incident" }, body: { state: "acknowledged" } },
  "GET /keys": NONE,
  "POST /keys": { body: { name: "Another key", scopes: ["jobs:read"] } },
  "DELETE /keys/:id": { ids: { id: "key" } },
  "POST /resumes/upload": { isForm: true, body: { text: "Nora New\nEngineer\nSkills: TypeScript" } },
  "GET /resumes": { ids: { cursor: "resumeCursor" } },
  "GET /resumes/:id": { ids: { id: "resume" } },
  "DELETE /resumes/:id": { ids: { id: "resume" } },
  "GET /resumes/:id/reading": { ids: { id: "resume" } },
  "PATCH /resumes/:id/reading": { ids: { id: "resume" }, body: { corrections: [{ pointer: "/basics/name", value: "Nora New" }] } },
  "PATCH /resumes/:id/learnt": { ids: { id: "resume" }, body: { use: false } },
  "GET /corrections": NONE,
  "GET /resumes/:id/file": { ids: { id: "resume" } },
  "POST /jobs": { body: { title: "Engineer", description: "We look for an engineer with TypeScript." } },
  "POST /jobs/import": { body: { text: '{"id":"n","title":"Engineer","description":"We look for an engineer."}' } },
  "GET /jobs/imports": NONE,
  "POST /jobs/imports/:id/cancel": { ids: { id: "import" } },
  "GET /jobs": { ids: { cursor: "jobCursor" } },
  "GET /jobs/:id": { ids: { id: "job" } },
  "PATCH /jobs/:id": { ids: { id: "job" }, body: { status: "open" } },
  "DELETE /jobs/:id": { ids: { id: "job" } },
  "GET /resumes/:id/matches": { ids: { id: "resume", cursor: "matchCursor" } },
  "GET /jobs/:id/candidates": { ids: { id: "job", cursor: "matchCursor" } },
  "GET /matches/:id/check": { ids: { id: "match" } },
  "GET /matches/:id": { ids: { id: "match" } },
  "GET /match-weights": NONE,
  "PUT /match-weights": { body: { similarity: 0.5, skills: 0.5, experience: 0, education: 0 } },
  "GET /jobs/:id/similar": { ids: { id: "job" } },
  "POST /samples": NONE,
  "DELETE /samples": NONE,
  "GET /audit/entries": { ids: { cursor: "resumeCursor", subject: "resume" } },
  "GET /spending": NONE,
  "GET /spending/calls": { ids: { cursor: "resumeCursor" } },
  "GET /status": NONE,
  "DELETE /everything": { body: { confirm: "delete everything" }, last: 1 },
  "GET /tasks/failed": { isOfQueue: true },
  "POST /tasks/failed/:id/again": { ids: { id: "failedTask" } },
  "GET /events": NONE,
};
