import { existsSync } from "node:fs";
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";

// Loaded before a program (`--import`): what imports the engine gets it as the one file that the environment names.
const file = process.env["CANDOR_ENGINE_FILE"];
if (file && existsSync(file)) {
  const url = pathToFileURL(file).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === "@candor/engine" ? { url, format: "module", shortCircuit: true } : next(specifier, context),
  });
}
