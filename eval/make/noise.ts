import type { Sheet } from "./sheet.ts";

/** Effects that lie in the text itself, not in its layout: accents as signs of their own, and doubled blanks. */
export function withNoise(sheet: Sheet): Sheet {
  const { decomposed, looseBlanks } = sheet.habits;
  if (!decomposed && !looseBlanks) return sheet;
  const spoil = (text: string) => {
    const spaced = looseBlanks ? text.replace(/(\p{L}) (\p{Lu})/gu, "$1  $2") : text;
    return decomposed ? spaced.normalize("NFD") : spaced;
  };
  const { habits, language, ...rest } = sheet;
  const words = JSON.parse(JSON.stringify(rest), (key, value: unknown) =>
    typeof value === "string" && key !== "kind" && key !== "href" ? spoil(value) : value,
  ) as Omit<Sheet, "habits" | "language">;
  return { ...words, habits, language };
}
