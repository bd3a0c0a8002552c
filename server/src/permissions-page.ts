import { meaningOf, PERMISSIONS, ROLES, roleMay } from "./contract/permissions.ts";
import type { DeclaredRoute } from "./platform/http/route-access.ts";

const OTHER = { account: "Whoever is signed in", anyone: "Anyone" } as const;

/** `docs/permissions.md`: who may do what, and what each route of the API asks for. */
export function renderPermissions(routes: readonly DeclaredRoute[]): string {
  const words = (name: string) => name.replaceAll("_", " ");
  const matrix = PERMISSIONS.map((permission) => [
    `\`${permission}\``,
    meaningOf(permission),
    ...ROLES.map((role) => (roleMay(role, permission) ? "yes" : "")),
  ]);
  const paths = routes
    // Fastify answers HEAD wherever it answers GET.
    .filter(({ method }) => method !== "HEAD")
    .map(({ method, path, access, summary }) => [
      `\`${method} ${path}\``,
      access in OTHER ? OTHER[access as keyof typeof OTHER] : `\`${access}\``,
      summary,
    ]);
  return [
    "# Who may do what",
    "",
    "Written by `npm run generate` from `server/src/contract/permissions.ts` and the routes; every cell is asserted by a test, and a",
    "route that does not declare its permission keeps the server from starting. Without sign-in there is one person, the owner.",
    "",
    ...table(["Permission", "Means", ...ROLES.map(words)], matrix),
    "",
    "## Routes",
    "",
    ...table(["Route", "Needs", "What it does"], paths),
    "",
  ].join("\n");
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
