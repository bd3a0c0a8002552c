import type { DateMention, Draft } from "./date-mention.ts";
import { DURATION } from "./duration.ts";
import { matchAt } from "./match-at.ts";
import { WORDS } from "./words.ts";

const LEAD = new RegExp(
  `(?:(?:(?:${WORDS.present})[\\s,(:–-]+)?(${WORDS.since})|(${WORDS.until})|(?:${WORDS.from}|${WORDS.expected}|${WORDS.label}))?\\s*:?\\s*(?:de\\s+|the\\s+)?(?:(?:${WORDS.about})\\s*)?$`,
  "iu",
);
/** "March 2021 onwards", "2021年3月起". */
const ONWARDS = new RegExp(`\\s*(?:${WORDS.onwards})(?![a-zà-ÿ])`, "iuy");
const LONGEST_LEAD = 30;
const LEAD_START = /(?:^|[^\p{L}\p{N}])$/u;

/** Does "since" or its like stand in front? */
export function isBehindSince(text: string, index: number): boolean {
  return LEAD.exec(text.slice(Math.max(0, index - LONGEST_LEAD), index))?.[1] !== undefined;
}

function isBalanced(text: string): boolean {
  return /[)\]]$/u.test(text) === /[([]/u.test(text);
}

/** Words that belong to the date ("since", "expected") and brackets and a length ("(2 years)") around it. */
export function widen(text: string, start: number, draft: Draft): DateMention {
  let { end } = draft;
  let result: Draft = draft;
  let begin = start;
  const lead = LEAD.exec(text.slice(Math.max(0, start - LONGEST_LEAD), start));
  if (lead && LEAD_START.test(text.slice(0, start - lead[0].length))) {
    begin = start - lead[0].length;
    if (lead[1] !== undefined && draft.kind === "single") result = { ...draft, kind: "range", open: true, begins: true };
    if (lead[2] !== undefined && draft.kind === "single") {
      const { from, ...rest } = draft;
      result = { ...rest, kind: "until", ...(from && { to: from }) };
    }
  }
  const onwards = result.kind === "single" ? matchAt(ONWARDS, text, end) : null;
  if (onwards) {
    result = { ...result, kind: "range", open: true };
    end += onwards[0].length;
  }
  const duration = DURATION.exec(text.slice(end));
  if (duration) end += isBalanced(duration[0]) ? duration[0].length : duration[0].replace(/\s*[)\]]$/u, "").length;
  for (const [open, shut] of ["()", "[]", "（）"].map((pair) => [...pair])) {
    const before = /[([（]\s*$/.exec(text.slice(0, begin));
    const after = /^\s*[)\]）]/.exec(text.slice(end));
    if (before?.[0].startsWith(open ?? "") && after?.[0].endsWith(shut ?? "")) {
      begin -= before[0].length;
      end += after[0].length;
    }
  }
  return { ...result, start: begin, end };
}
