import type { IRegularForbiddenRuleType } from "dependency-cruiser";

/** Which workspace may import which; what is not listed is forbidden. */
const ALLOWED: Record<string, readonly string[]> = {
  engine: [],
  client: [],
  host: ["engine"],
  cli: ["host", "engine", "client"],
  server: ["host", "engine"],
  eval: ["host", "engine"],
  web: ["client", "engine/src/model"],
  e2e: ["client"],
  tools: ["host", "engine", "client", "server/src/testing"],
  proofs: ["engine", "host", "server/src/testing"],
};

/** Engine layers, lowest first; a layer imports only those before it. */
const LAYERS = ["model", "text", "data", "normalize", "recognise"];
const STAGES = ["read", "layout", "extract", "posting", "embed", "match"];

/** Tests may reach wider inside their workspace: they build documents with one stage to try another. */
const TESTS = "\\.test\\.tsx?$|/testing/";

export const RULES: readonly IRegularForbiddenRuleType[] = [
  ...Object.entries(ALLOWED).map(([name, allowed]) =>
    forbid(
      `${name}-imports-only-what-the-design-allows`,
      { path: `^${name}/` },
      { path: OURS(), pathNot: [name, ...allowed].map((path) => `^${path}/`) },
    ),
  ),
  ...LAYERS.map((layer, index) =>
    forbid(
      `engine-${layer}-imports-lower-layers-only`,
      { path: `^engine/src/${layer}/`, pathNot: TESTS },
      { path: "^engine/src/", pathNot: `^engine/src/(${LAYERS.slice(0, index + 1).join("|")})/` },
    ),
  ),
  forbid(
    "engine-stages-do-not-import-each-other",
    { path: `^engine/src/(${STAGES.join("|")})/`, pathNot: TESTS },
    { path: `^engine/src/(${STAGES.join("|")}|pipelines)/|^engine/src/index\\.ts$`, pathNot: "^engine/src/$1/" },
  ),
  forbid(
    "engine-pipelines-do-not-import-the-index",
    { path: "^engine/src/pipelines/", pathNot: TESTS },
    { path: "^engine/src/index\\.ts$" },
  ),
  // The engine takes a quarter of a second to load, and is at work in the children only.
  forbid(
    "the-pool-loads-no-engine",
    { path: "^host/src/pool/", pathNot: `${TESTS}|/parser-child\\.ts$` },
    { path: "^engine/src/index\\.ts$", dynamic: false, dependencyTypesNot: ["type-only"] },
  ),
  forbid("engine-uses-no-node-built-ins", { path: "^engine/src/", pathNot: TESTS }, { dependencyTypes: ["core"] }),
  forbid("server-platform-knows-no-module", { path: "^server/src/platform/", pathNot: TESTS }, { path: "^server/src/modules/" }),
  forbid(
    "server-modules-meet-at-their-index",
    { path: "^server/src/modules/([^/]+)/", pathNot: TESTS },
    { path: "^server/src/modules/([^/]+)/", pathNot: "^server/src/modules/($1/|[^/]+/index\\.ts$)" },
  ),
  forbid(
    "server-modules-do-not-import-the-app",
    { path: "^server/src/modules/", pathNot: TESTS },
    { path: "^server/src/(main|app)\\.ts$" },
  ),
  forbid("web-lib-imports-only-lib", { path: "^web/src/lib/", pathNot: TESTS }, { path: "^web/src/(routes|features|ui)/" }),
  forbid("web-ui-imports-only-ui-and-lib", { path: "^web/src/ui/", pathNot: TESTS }, { path: "^web/src/(routes|features)/" }),
  forbid("web-features-do-not-import-routes", { path: "^web/src/features/", pathNot: TESTS }, { path: "^web/src/routes/" }),
  forbid(
    "web-features-do-not-import-each-other",
    { path: "^web/src/features/([^/]+)/", pathNot: TESTS },
    { path: "^web/src/features/", pathNot: "^web/src/features/$1/" },
  ),
  forbid("no-cycles", {}, { circular: true }),
  forbid("no-unresolved-imports", {}, { couldNotResolve: true, pathNot: "^(cloudflare|bun|deno):" }),
];

function OURS(): string {
  return `^(${Object.keys(ALLOWED).join("|")})/`;
}

function forbid(name: string, from: IRegularForbiddenRuleType["from"], to: IRegularForbiddenRuleType["to"]): IRegularForbiddenRuleType {
  return { name, severity: "error", from, to };
}
