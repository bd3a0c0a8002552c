import { draftsOfHiringThread } from "../advert/hiring-thread.ts";
import type { Drafts } from "../draft.ts";
import { digestDrafts } from "./digest.ts";
import { tabledJobs } from "./job-table.ts";

const RULE = /^\s*(?:[-=_*#~—–+]\s?){4,}\s*$/;
const SHORTEST_ADVERT = 80;

/** Adverts parted by clear rules such as lines of dashes; a short piece means that the rules only decorate one advert. */
function partByRules(content: string): string[] {
  const parts: string[][] = [[]];
  for (const line of content.split("\n")) {
    if (RULE.test(line)) parts.push([]);
    else parts[parts.length - 1]?.push(line);
  }
  const texts = parts.map((lines) => lines.join("\n").trim()).filter((text) => text !== "");
  return texts.length > 1 && texts.every((text) => text.length >= SHORTEST_ADVERT) ? texts : [content];
}

/** Plain text: a table or a mail of jobs, one advert, several between rules, or one-line adverts as in a hiring thread. */
export function readPlainText(content: string): Drafts {
  const listed = [tabledJobs(content, "markdown"), digestDrafts(content)].find((drafts) => drafts.length > 0);
  if (listed !== undefined) return { drafts: listed, rejected: [] };
  const drafts = partByRules(content).flatMap(
    (text) =>
      draftsOfHiringThread(text) ?? [
        { locations: [], employmentTypes: [], body: [{ content: text }], skills: [], isFreeText: true as const },
      ],
  );
  return { drafts, rejected: [] };
}
