/** Parses JSON; where that fails, once more with the usual mistakes of pages mended. `undefined` where it stays broken. */
export function parseTolerantly(source: string): unknown {
  const text = source
    .replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, "")
    .replace(/^\s*<!--|-->\s*$/g, "")
    .trim()
    .replace(/;+$/, "");
  for (const attempt of [text, mend(text)]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      continue;
    }
  }
  return undefined;
}

const ESCAPES = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** Escapes raw line breaks inside strings and drops commas before a closing bracket. */
function mend(text: string): string {
  const mended: string[] = [];
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? "";
    if (inString) {
      if (character === "\\") {
        mended.push(character, text[index + 1] ?? "");
        index += 1;
        continue;
      }
      if (character === '"') inString = false;
      mended.push(character < " " ? (ESCAPES.get(character) ?? " ") : character);
    } else if (character === ",") {
      const next = /\S/.exec(text.slice(index + 1, index + 200))?.[0];
      if (next !== "}" && next !== "]") mended.push(character);
    } else {
      if (character === '"') inString = true;
      mended.push(character);
    }
  }
  return mended.join("");
}
