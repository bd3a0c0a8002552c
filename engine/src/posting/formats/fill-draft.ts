import type { PostingDraft } from "../draft.ts";

/** What a less trusted reading of the same posting adds: only what the better one leaves out. */
export function fillDraft(better: PostingDraft, other: PostingDraft): PostingDraft {
  return {
    ...other,
    ...better,
    locations: better.locations.length > 0 ? better.locations : other.locations,
    employmentTypes: better.employmentTypes.length > 0 ? better.employmentTypes : other.employmentTypes,
    body: better.body.length > 0 ? better.body : other.body,
    skills: better.skills.length > 0 ? better.skills : other.skills,
  };
}
