import type { Readable } from "node:stream";
import { noteRead } from "../../platform/audit/read-log.ts";
import { type Ctx, requirePermission, type WithStorage } from "../../platform/context.ts";
import { openSealed } from "../../platform/storage/sealed-files.ts";
import { loadResume, type ResumeRow } from "./resumes.repository.ts";

const TYPES: Readonly<Record<NonNullable<ResumeRow["format"]>, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  doc: "application/msword",
  odt: "application/vnd.oasis.opendocument.text",
  rtf: "application/rtf",
  html: "text/html; charset=utf-8",
  markdown: "text/plain; charset=utf-8",
  text: "text/plain; charset=utf-8",
  "json-resume": "application/json; charset=utf-8",
  linkedin: "application/zip",
  europass: "text/plain; charset=utf-8",
  // Pages tell pictures by their bytes; any picture type lets them be shown.
  image: "image/png",
};

/** The original bytes with headers that keep a stranger's document from acting on the page. */
export async function openResumeFile(ctx: Ctx & WithStorage, id: string): Promise<{ headers: Record<string, string>; stream: Readable }> {
  requirePermission(ctx, "resumes:read");
  const resume = await loadResume(ctx.db, ctx.workspaceId, id);
  await noteRead(ctx, { action: "file.opened", subjectId: id });
  const disposition = resume.format === null ? "attachment" : "inline";
  return {
    headers: {
      "content-type": resume.format === null ? "application/octet-stream" : TYPES[resume.format],
      "content-length": String(resume.size),
      "content-disposition": `${disposition}; filename*=UTF-8''${encodeURIComponent(resume.fileName.toWellFormed())}`,
      "content-security-policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
    stream: await openSealed(ctx, resume),
  };
}
