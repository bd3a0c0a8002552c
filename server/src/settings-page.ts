import { describeSettings } from "./platform/config/config.ts";

/** `docs/operations/settings.md`: every setting that the server reads. */
export function renderSettings(): string {
  const rows = describeSettings({}).map(({ name, value, description }) => [`\`${name}\``, value && `\`${value}\``, description]);
  return [
    "# Settings",
    "",
    "Written by `npm run generate` from `server/src/platform/config`: every variable of the environment that the server reads. All are",
    "optional, an empty one counts as unset, and a slip of the pen or a bad value stops the start with one line that says which.",
    "`npx candor doctor` shows the values in force, without secrets.",
    "",
    ...[["Setting", "Default", "What it is"], ["---", "---", "---"], ...rows].map((cells) => `| ${cells.join(" | ")} |`),
    "",
  ].join("\n");
}
