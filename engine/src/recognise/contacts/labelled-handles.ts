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

const BARE_ORCID = new RegExp(`(?<![\\w/-])${ORCID}(?![\\w-])`, "gu");

/** The last sign of an ORCID follows from the others, so that nothing else is taken for one. */
function isOrcid(id: string): boolean {
  const signs = id.replaceAll("-", "");
  const total = Array.from(signs.slice(0, -1)).reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return signs.at(-1) === (check === 10 ? "X" : String(check));
}

/** Finds "GitHub: robin-s", "LinkedIn: in/robin-s", "X: @robin", "ORCID: 0000-0002-1825-0097", and an ORCID alone. */
export function findLabelledHandles(text: string): readonly LabelledHandle[] {
  const bare = [...text.matchAll(BARE_ORCID)]
    .filter(([id]) => isOrcid(id))
    .map(({ 0: id, index }) => ({ start: index, end: index + id.length, value: `orcid.org/${id}` }));
  const labelled = SITES.flatMap(([label, address]) => {
    const ofOrcid = address.startsWith("orcid");
    const handle = ofOrcid ? ORCID : HANDLE;
    // A dash or a stroke may part two links; only behind a colon is a bare word surely a user name.
    const pattern = new RegExp(
      `(?<![\\p{L}\\d])${label}\\s*(?:[:：]\\s*${label === "x" ? "(?=@)" : ""}|${ofOrcid ? "\\s" : "\\s?(?=@)"})@?(?:\\/?in\\/)?(${handle})${CLOSES}`,
      "giu",
    );
    return [...text.matchAll(pattern)].map((match) => {
      const user = match[1] ?? "";
      const end = match.index + match[0].length;
      return { start: end - user.length, end, value: `${address}${user}` };
    });
  });
  return [...labelled, ...bare.filter((one) => labelled.every((other) => one.end !== other.end))];
}
