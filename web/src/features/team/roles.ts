import type { Role } from "../../lib/api-types.ts";

const ROLES = ["owner", "admin", "recruiter", "hiring_manager", "interviewer", "viewer"] as const satisfies readonly Role[];

/** The roles that somebody may give or take: their own and those below. */
export const rolesUpTo = (own: Role | undefined): readonly Role[] => (own === undefined ? [] : ROLES.slice(ROLES.indexOf(own)));
