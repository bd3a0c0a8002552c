import { isAtLeast, type Role } from "../../../contract/permissions.ts";
import { aboveOwnRank, lastOwner } from "../accounts.errors.ts";

/** Nobody touches a role above their own, neither the one that is there nor the one that is wanted. */
export function assertWithinRank(own: Role, ...roles: readonly Role[]): void {
  if (!roles.every((role) => isAtLeast(own, role))) throw aboveOwnRank();
}

/** A workspace without an owner could never be run again. */
export function assertOwnerStays(roles: ReadonlyMap<string, Role>, leaving: string): void {
  const others = [...roles].filter(([id, role]) => role === "owner" && id !== leaving);
  if (roles.get(leaving) === "owner" && others.length === 0) throw lastOwner();
}
