import type { Line, Span } from "../../model/index.ts";
import { findEmails } from "../../recognise/contacts/find-contacts.ts";
import { lineBelow } from "./line-below.ts";

/** An e-mail address over two lines, with the stretch of each. */
export type BrokenEmail = { readonly value: string; readonly spans: readonly Span[] };

/** The end of a line that may stop inside an address: it has its @, or ends in the hyphen of a broken word. */
const HEAD = /(?:[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]*|[\p{L}\p{N}._%+-]+-)$/u;
/** One word and nothing else, as the rest of an address leaves it. */
const REST = /^[\p{L}\p{N}._%+@-]+$/u;
/** So few letters below an address that looks whole are the rest of it: "example.co" over "m". */
const FEW = 3;

/** The first address that a narrow column broke, put together again. */
export function findBrokenEmail(lines: readonly Line[], nameWords: readonly string[]): BrokenEmail | undefined {
  for (const line of lines) {
    const head = HEAD.exec(line.text);
    const next = head ? lineBelow(line, lines) : undefined;
    if (!head || !next || !REST.test(next.text)) continue;
    const value = whole(head[0], next.text, nameWords);
    if (value === undefined) continue;
    return {
      value,
      spans: [
        { start: line.start + head.index, end: line.end },
        { start: next.start, end: next.end },
      ],
    };
  }
  return undefined;
}

function whole(head: string, rest: string, nameWords: readonly string[]): string | undefined {
  const isWhole = findEmails(head).some((email) => email.value === head);
  if (isWhole && (rest.length > FEW || !goesOn(head, rest))) return undefined;
  if (!head.includes("@") && !rest.includes("@")) return undefined;
  // "o.adebayo-" over "clarke@": the hyphen stays where the name has it.
  const isOwnHyphen = head.endsWith("-") && nameWords.some((word) => word.includes("-") && joins(word, head, rest));
  const joined = head.endsWith("-") && !isOwnHyphen && !head.includes("@") ? head.slice(0, -1) + rest : head + rest;
  return findEmails(joined).find((email) => email.value === joined)?.value;
}

/** The rest of a word is written as its beginning is: the "B" of a driving licence below an address is none of it. */
function goesOn(head: string, rest: string): boolean {
  return (/\p{Lu}$/u.test(head) ? /^[A-Z]+$/ : /^[a-z]+$/).test(rest);
}

function joins(word: string, head: string, rest: string): boolean {
  const [before = "", after = ""] = word.toLowerCase().split("-");
  return head.toLowerCase().endsWith(`${before}-`) && rest.toLowerCase().startsWith(after);
}
