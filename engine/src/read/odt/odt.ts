import type { Limits } from "../../model/index.ts";
import { problem } from "../problems.ts";
import { defineReader, type ReadResult } from "../reader.ts";
import { openArchive, TooLargeError } from "../zip/zip.ts";
import { readOdtPart } from "./content.ts";
import { readOdtStyles } from "./styles.ts";

/** OpenDocument texts, as LibreOffice writes them. */
export const odtReader = defineReader({
  format: "odt",
  recognises: (file) => file.head.startsWith("PK\u0003\u0004") && file.head.includes("application/vnd.oasis.opendocument.text"),
  read: (file, limits) => readOdt(file.bytes, limits),
});

function readOdt(bytes: Uint8Array, limits: Limits): ReadResult {
  const archive = openArchive(bytes, limits.maxInflatedBytes);
  if (!archive) return problem("DAMAGED_FILE");
  try {
    const text = (name: string): string => new TextDecoder().decode(archive.read(name) ?? new Uint8Array());
    if (text("META-INF/manifest.xml").includes("encryption-data")) return problem("PASSWORD_PROTECTED");
    const content = text("content.xml");
    const shared = text("styles.xml");
    const styles = readOdtStyles(shared, content);
    const tables = { count: 0 };
    const blocks = [
      ...readOdtPart(shared, "style:header", "header", styles, tables),
      ...readOdtPart(content, "office:text", "body", styles, tables),
      ...readOdtPart(content, "text:note-body", "footer", styles, tables),
      ...readOdtPart(shared, "style:footer", "footer", styles, tables),
    ];
    if (blocks.length === 0) return problem(content === "" ? "DAMAGED_FILE" : "NO_TEXT");
    return { ok: true, value: { value: { kind: "flow", format: "odt", blocks }, notes: [] } };
  } catch (error) {
    return problem(error instanceof TooLargeError ? "TOO_LARGE" : "DAMAGED_FILE");
  }
}
