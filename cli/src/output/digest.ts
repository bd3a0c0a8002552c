import {
  type ComparedPosting,
  digestPosting,
  duplicatePostings,
  occupationLookup,
  type Posting,
  type PostingDigest,
  type Role,
} from "@candor/engine";
import { loadEngine, loadKnowledge } from "@candor/host";
import { dataFolder } from "../input.ts";
import { bold, clip, dim, print, safe } from "./terminal.ts";

/** Another posting of the same file; `record` counts from 1. */
type Other = { readonly record: number; readonly title: string };
/** What job a posting is and what it really asks, with the postings of its file that are like it. */
export type Digested = {
  readonly posting: Posting;
  readonly role: Role;
  readonly digest: PostingDigest;
  readonly alsoPostedAs: readonly (Other & { readonly alike: number; readonly reason: "text" | "employer" })[];
  readonly similar: readonly (Other & { readonly likeness: number; readonly sharedSkills: readonly string[]; readonly family?: string })[];
};

/** Each posting is compared with each: a longer file would take minutes. */
const MOST_COMPARED = 500;
const SHOWN = 3;

/** Digests of the postings of one file. Official occupations are linked where they have been imported. */
export async function digestsOf(postings: readonly Posting[], locale = "en"): Promise<readonly Digested[]> {
  const engine = loadEngine();
  const known = await loadKnowledge(dataFolder());
  const lookup = known.length > 0 ? occupationLookup(known) : undefined;
  const compared = postings.map((posting, index): ComparedPosting => {
    const { title, company, locations } = posting;
    return { id: String(index), title, locations, features: engine.preparePosting(posting), ...(company !== undefined && { company }) };
  });
  if (postings.length > MOST_COMPARED)
    console.error(`candor: duplicates and similar postings are looked for in files of up to ${MOST_COMPARED} postings.`);
  const other = (id: string): Other => ({ record: Number(id) + 1, title: postings[Number(id)]?.title ?? "" });
  return postings.flatMap((posting, index) => {
    const own = compared[index];
    if (!own) return [];
    const duplicates = postings.length > MOST_COMPARED ? [] : duplicatePostings(own, compared);
    const left =
      postings.length > MOST_COMPARED ? [] : compared.filter(({ id }) => id !== own.id && !duplicates.some((twin) => twin.id === id));
    return {
      posting,
      role: engine.roleOf(posting, own.features, lookup),
      digest: digestPosting(posting, { locale }),
      alsoPostedAs: duplicates.map(({ id, ...how }) => ({ ...other(id), ...how })),
      similar: engine.similarPostings(own, left).map(({ id, sharedSkills, ...how }) => ({
        ...other(id),
        ...how,
        sharedSkills: sharedSkills.map(({ name }) => name),
      })),
    };
  });
}

/** One digest to look over. */
export function printDigest({ posting, role, digest, alsoPostedAs, similar }: Digested): void {
  print(bold(safe(posting.title)));
  const { occupation } = role;
  const seniority = role.seniority.name === "mid" ? undefined : role.seniority.name;
  const official = occupation && `${occupation.title.trim()} (${occupation.code})`;
  print(dim(safe([role.title, seniority, official].filter(Boolean).join("  ·  "))));
  print(`  ${safe(digest.sentence)}`);
  for (const [kind, items] of [
    ["knockout", digest.knockouts],
    ["must", digest.musts],
    ["nice", digest.nices],
  ] as const)
    for (const { quote } of items) print(`  ${dim(kind.padEnd(9))} “${safe(clip(quote, 90))}”`);
  for (const { name, quote } of digest.named) print(`  ${dim("not asked")} ${safe(name)}: “${safe(clip(quote, 70))}”`);
  for (const { quote } of digest.benefits) print(`  ${dim("offered  ")} “${safe(clip(quote, 90))}”`);
  for (const { record, title, alike } of alsoPostedAs)
    print(`  ${dim("also as  ")} ${safe(title)}, record ${record}: ${Math.round(alike * 100)} % of the text alike`);
  for (const { record, title, sharedSkills } of similar.slice(0, SHOWN))
    print(`  ${dim("similar  ")} ${safe(title)}, record ${record}: ${safe(sharedSkills.slice(0, 4).join(", "))}`);
  print();
}
