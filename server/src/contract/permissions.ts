/** What a member of a workspace is, highest rank first. */
export const ROLES = ["owner", "admin", "recruiter", "hiring_manager", "interviewer", "viewer"] as const;

export type Role = (typeof ROLES)[number];

const EVERY_ROLE: readonly Role[] = ROLES;
const HIRING_TEAM: readonly Role[] = ["owner", "admin", "recruiter", "hiring_manager"];
const RECRUITING: readonly Role[] = ["owner", "admin", "recruiter"];
const RUNNING: readonly Role[] = ["owner", "admin"];
const OWNING: readonly Role[] = ["owner"];

type Grant = { readonly means: string; readonly roles: readonly Role[] };

/** The one declared matrix: who may do what. Code, tests and docs/permissions.md are made from it. */
const MATRIX = {
  "resumes:read": { means: "See resumes, what was read in them, and the original files", roles: EVERY_ROLE },
  "resumes:write": { means: "Upload, correct and delete resumes", roles: RECRUITING },
  "jobs:read": { means: "See jobs and their requirements", roles: EVERY_ROLE },
  "jobs:write": { means: "Add, change, archive and delete jobs", roles: HIRING_TEAM },
  "matches:read": { means: "See rankings, scores and their receipts", roles: EVERY_ROLE },
  "matches:write": { means: "Have matches scored again", roles: HIRING_TEAM },
  "workspace:read": { means: "See the workspace, its state and what is being worked on", roles: EVERY_ROLE },
  "workspace:write": { means: "Rename and set up the workspace", roles: RUNNING },
  "workspace:erase": { means: "Delete everything in the workspace", roles: OWNING },
  "members:read": { means: "See who belongs to the workspace", roles: EVERY_ROLE },
  "members:write": { means: "Invite and remove members and change their roles, up to one's own rank", roles: RUNNING },
  "keys:read": { means: "See which API keys there are, never the keys themselves", roles: RUNNING },
  "keys:write": { means: "Make and revoke API keys, with at most one's own permissions", roles: RUNNING },
  "incidents:read": { means: "See what may have been attacks on the workspace", roles: RUNNING },
  "incidents:write": { means: "Acknowledge and close such incidents", roles: RUNNING },
  "tasks:read": { means: "See background work that has failed for good", roles: RUNNING },
  "tasks:write": { means: "Have failed background work run again", roles: RUNNING },
  "spending:read": { means: "See what models that cost money were asked for, and what it cost", roles: RUNNING },
  "audit:read": { means: "Read who did what", roles: RUNNING },
} as const satisfies Record<string, Grant>;

/** What an actor may do: a plural noun and an act. */
export type Permission = keyof typeof MATRIX;

export const PERMISSIONS = Object.keys(MATRIX) as readonly Permission[];

/** In a few words, for people. */
export const meaningOf = (permission: Permission): string => MATRIX[permission].means;

/** Whether a role holds a permission. */
export const roleMay = (role: Role, permission: Permission): boolean => MATRIX[permission].roles.includes(role);

/** Everything that a role may do. */
export const permissionsOf = (role: Role): Permission[] => PERMISSIONS.filter((permission) => roleMay(role, permission));

/** Whether `role` stands at or above `other`. */
export const isAtLeast = (role: Role, other: Role): boolean => ROLES.indexOf(role) <= ROLES.indexOf(other);
