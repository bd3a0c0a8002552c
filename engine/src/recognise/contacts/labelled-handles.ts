import type { Span } from "../../model/index.ts";

/** The address of a profile that a text names by its site and a user name only. */
export type LabelledHandle = Span & { readonly value: string };

/** Sites by what people write before a user name, with the address that it stands for. */
const SITES: readonly (readonly [label: string, address: string])[] = [
  ["github", "github.com/"],
  ["gitlab", "gitlab.com/"],
  ["linkedin", "linkedin.com/in/"],
  ["twitter", "twitter.com/"],
  ["x", "x.com/"],
  ["orcid(?: id)?", "orcid.org/"],
];
const HANDLE = "[A-Za-z0-9](?:[\\w-]{1,38})(?![\\w.@/])";
const ORCID = "\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]";
/** The line ends behind a user name, or a sign parts it from what follows; "LinkedIn: Robin Sample" is a name. */
const CLOSES = "(?=\\s*(?:$|[|•·,;)]|\\s[–—-]\\s|\\s{2,}))";

/** Finds "GitHub: robin-s", "LinkedIn: in/robin-s", "X: @robin", "ORCID: 0000-0002-1825-0097". */
export function findLabelledHandles(text: string): readonly LabelledHandle[] {
  return SITES.flatMap(([label, address]) => {
    const isOrcid = address.startsWith("orcid");
    const handle = isOrcid ? ORCID : HANDLE;
    // A dash or a stroke may part two links; only behind a colon is a bare word surely a user name.
    const pattern = new RegExp(
      `(?<![\\p{L}\\d])${label}\\s*(?:[:：]\\s*${label === "x" ? "(?=@)" : ""}|${isOrcid ? "\\s" : "\\s?(?=@)"})@?(?:\\/?in\\/)?(${handle})${CLOSES}`,
      "giu",
    );
    return [...text.matchAll(pattern)].map((match) => {
      const user = match[1] ?? "";
      const end = match.index + match[0].length;
      return { start: end - user.length, end, value: `${address}${user}` };
    });
  });
}
