import { describe, expect, it } from "vitest";
import { PERMISSIONS, permissionsOf, ROLES, type Role, roleMay } from "./permissions.ts";

/** Written out by hand, apart from the matrix: a change of either must be meant. Columns: owner, admin, recruiter, hiring manager, interviewer, viewer. */
const WANTED: Record<string, string> = {
  "resumes:read": "yyyyyy",
  "resumes:write": "yyy---",
  "jobs:read": "yyyyyy",
  "jobs:write": "yyyy--",
  "matches:read": "yyyyyy",
  "matches:write": "yyyy--",
  "workspace:read": "yyyyyy",
  "workspace:write": "yy----",
  "workspace:erase": "y-----",
  "members:read": "yyyyyy",
  "members:write": "yy----",
  "keys:read": "yy----",
  "keys:write": "yy----",
  "incidents:read": "yy----",
  "incidents:write": "yy----",
  "tasks:read": "yy----",
  "tasks:write": "yy----",
  "spending:read": "yy----",
  "audit:read": "yy----",
};

const cells = PERMISSIONS.flatMap((permission) =>
  ROLES.map((role, column): [Role, string, typeof permission] => [
    role,
    WANTED[permission]?.[column] === "y" ? "may" : "may not",
    permission,
  ]),
);

describe("the permission matrix", () => {
  it("says something about every permission", () => {
    expect(Object.keys(WANTED)).toEqual([...PERMISSIONS]);
  });

  it.each(cells)("%s %s: %s", (role, wanted, permission) => {
    expect(roleMay(role, permission)).toBe(wanted === "may");
  });

  it("gives nobody more than those above", () => {
    for (const [index, role] of ROLES.entries()) {
      const above = ROLES[index - 1] ?? "owner";
      expect(permissionsOf(above)).toEqual(expect.arrayContaining(permissionsOf(role)));
    }
  });

  it("lets whoever changes resumes or jobs have their matches follow", () => {
    for (const role of ROLES) {
      if (roleMay(role, "resumes:write") || roleMay(role, "jobs:write")) expect(roleMay(role, "matches:write"), role).toBe(true);
    }
  });
});
