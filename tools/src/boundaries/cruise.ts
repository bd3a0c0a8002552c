import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import { RULES } from "./rules.ts";

export type Violation = { readonly rule: string; readonly from: string; readonly to: string };

/** Every import of the given folders that breaks a rule, and how many files were looked at. */
export async function findViolations(root: string, folders: readonly string[]): Promise<{ violations: Violation[]; files: number }> {
  const options: ICruiseOptions = {
    baseDir: root,
    ruleSet: { forbidden: [...RULES] },
    validate: true,
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "(^|/)node_modules/(?!@candor/)" },
    exclude: { path: ["^web/dist/", "^client/src/generated/", "/cases/", "^contract/", "^eval/frozen/"] },
    // Without these an import by package name resolves to nothing and every rule about it passes silently.
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".mts", ".mjs", ".js", ".json", ".d.ts"],
      mainFields: ["module", "main", "types"],
    },
  };
  const { output } = await cruise([...folders], options);
  const result = output as ICruiseResult;
  const violations = result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  return { violations, files: result.summary.totalCruised };
}
