import type { FastifyInstance } from "fastify";
import type { DeclaredRoute } from "../../platform/http/route-access.ts";
import { ROUTE_CASES, type RouteCase } from "./route-cases.ts";

/** Names of fields that hold an id, or a secret that stands for one. */
const HOLDS_ID = /^(id|ids|cursor|token|invitation)$|(Id|Ids|Token|Cursor)$/;

type Schema = {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
};
type Operation = {
  readonly parameters?: readonly { readonly name: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
};

/** As the cases name a route: HEAD is asked as GET is. */
export const nameOf = ({ method, path }: Pick<DeclaredRoute, "method" | "path">): string =>
  `${method === "HEAD" ? "GET" : method} ${path.slice("/api/v1".length)}`;

/** What the cases lack: routes without one, fields with an id that theirs does not name, and cases of no route. */
export function findUncovered(app: FastifyInstance): string[] {
  const found = app.declaredRoutes.flatMap((route) => {
    const name = nameOf(route);
    const known: RouteCase | undefined = ROUTE_CASES[name];
    if (!known) return [`The route "${name}" has no case. Add it to ROUTE_CASES in server/src/testing/isolation/route-cases.ts.`];
    const missing = idFieldsOf(app, route).filter((field) => !(field in (known.ids ?? {})));
    return missing.map((field) => `The route "${name}" takes an id in "${field}", and its case does not say of what.`);
  });
  const names = new Set(app.declaredRoutes.map(nameOf));
  const gone = Object.keys(ROUTE_CASES).filter((name) => !names.has(name));
  return [...new Set([...found, ...gone.map((name) => `There is no route "${name}" any more: take its case out.`)])];
}

/** Every field of path, query and body that can hold an id, nested ones by their path. */
function idFieldsOf(app: FastifyInstance, { method, path }: Pick<DeclaredRoute, "method" | "path">): string[] {
  const document = app.swagger() as unknown as Document;
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
  const operation = document.paths[path.replaceAll(/:(\w+)/g, "{$1}")]?.[method.toLowerCase()];
  const inQuery = (operation?.parameters ?? []).map(({ name }) => name).filter((name) => HOLDS_ID.test(name));
  const bodies = Object.values(operation?.requestBody?.content ?? {}).flatMap(({ schema }) => idsIn(document, schema, ""));
  return [...new Set([...inPath, ...inQuery, ...bodies])];
}

function idsIn(document: Document, schema: Schema, at: string, seen: readonly Schema[] = []): string[] {
  const known = schema.$ref ? document.components?.schemas?.[schema.$ref.split("/").at(-1) ?? ""] : schema;
  if (!known || seen.includes(known)) return [];
  const inside = (each: Schema, path: string) => idsIn(document, each, path, [...seen, known]);
  return [
    ...Object.entries(known.properties ?? {}).flatMap(([name, property]) => [
      ...(HOLDS_ID.test(name) ? [`${at}${name}`] : []),
      ...inside(property, `${at}${name}.`),
    ]),
    ...(known.items ? inside(known.items, `${at}0.`) : []),
    ...(known.anyOf ?? []).flatMap((each) => inside(each, at)),
  ];
}
