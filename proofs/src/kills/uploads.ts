import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { resumeText } from "../../../server/src/testing/index.ts";

/** One document and what came of sending it. */
export type Sent = { readonly sha256: string; readonly id: string; readonly tries: number };

type Listed = { readonly id: string; readonly status: string; readonly matchCount: number };

const PAUSE_MS = 300;
const SKILLS = ["TypeScript, PostgreSQL", "Python, Airflow", "Java, Kubernetes", "Excel, SAP", "Go, Terraform"];

const sha256 = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** Sends the nth resume until some process has said that it is kept. */
export async function uploadOne(url: string, nth: number): Promise<Sent> {
  const content = resumeText({ name: `Person${nth} Example`, skills: SKILLS[nth % SKILLS.length] ?? "" });
  for (let tries = 1; ; tries++) {
    const body = new FormData();
    body.set("file", new File([content], `person-${nth}.txt`));
    const answer = await fetch(`${url}/api/v1/resumes/upload`, { method: "POST", body }).catch(() => undefined);
    if (answer?.ok) {
      const { data } = (await answer.json()) as { data: { id: string } };
      return { sha256: sha256(content), id: data.id, tries };
    }
    await answer?.body?.cancel();
    await wait(PAUSE_MS);
  }
}

/** Every resume that there is. */
export async function listAll(url: string): Promise<Listed[]> {
  const found: Listed[] = [];
  let cursor = "";
  do {
    const answer = await fetch(`${url}/api/v1/resumes?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    const { data, page } = (await answer.json()) as { data: Listed[]; page: { next: string | null } };
    found.push(...data);
    cursor = page.next ?? "";
  } while (cursor !== "");
  return found;
}

/** The hash of an original as it comes back. */
export async function hashOfOriginal(url: string, id: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/resumes/${id}/file`);
  return sha256(new Uint8Array(await answer.arrayBuffer()));
}
