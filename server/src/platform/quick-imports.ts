import { registerHooks } from "node:module";

/**
 * Files of a package that Node need not look up one by one, since all of them are modules.
 *
 * For each file that is imported Node reads the package's description anew. That of drizzle-orm lists a thousand entry points
 * in 180 kB: it took 1.8 s of a start in which the hundred files themselves take 0.2 s (Node 24.21, drizzle-orm 0.45.4).
 */
const ALL_MODULES = /\/node_modules\/drizzle-orm\/.+\.js$/;

/** Our own files name each other in full, and are TypeScript that is a module. A thousand of them were looked for on disk. */
const isOurs = (specifier: string, parentURL: string) => specifier.endsWith(".ts") && !parentURL.includes("/node_modules/");

registerHooks({
  resolve(specifier, context, next) {
    const { parentURL, conditions } = context;
    if (parentURL === undefined || !specifier.startsWith(".") || !conditions.includes("import")) return next(specifier, context);
    const url = new URL(specifier, parentURL).href;
    if (isOurs(specifier, parentURL)) return { url, format: "module-typescript", shortCircuit: true };
    return ALL_MODULES.test(parentURL) ? { url, format: "module", shortCircuit: true } : next(specifier, context);
  },
});
