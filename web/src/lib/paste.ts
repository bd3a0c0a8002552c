/** What a pasted text looks like, so that the page can say what it will do with it before it does it. */
export type PastedKind = "empty" | "html" | "json-ld" | "jsonl" | "csv" | "text";

/** Tells the kind of a pasted posting by its content; the server decides in the end. */
export function kindOfPaste(text: string): PastedKind {
  const trimmed = text.trim();
  if (trimmed === "") return "empty";
  if (trimmed.startsWith("{") || trimmed.startsWith("[")) return kindOfJson(trimmed);
  if (/^<(!doctype|html|head|body|div|p|h[1-6]|ul|section|article|script|span|main)\b/i.test(trimmed)) return "html";
  return isCsv(trimmed) ? "csv" : "text";
}

/** How many postings a pasted text holds, as far as that can be told without reading them. */
export function countPostings(text: string): number {
  const lines = filledLines(text);
  switch (kindOfPaste(text)) {
    case "empty":
      return 0;
    case "jsonl":
      return lines.length;
    case "csv":
      return lines.length - 1;
    default:
      return 1;
  }
}

function kindOfJson(text: string): PastedKind {
  const lines = filledLines(text);
  if (lines.length > 1 && lines.filter((line) => line.trim().startsWith("{") && line.trim().endsWith("}")).length > lines.length / 2)
    return "jsonl";
  if (/"@type"\s*:\s*\[?\s*"JobPosting"/.test(text)) return "json-ld";
  return isJson(text) ? "jsonl" : "text";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isCsv(text: string): boolean {
  const [header, first] = filledLines(text);
  if (!header || !first) return false;
  const columns = header.split(/[,;\t]/).map((name) => name.trim().toLowerCase().replaceAll('"', ""));
  return columns.length > 1 && columns.includes("title") && columns.some((name) => name === "description" || name === "company");
}

function filledLines(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}
