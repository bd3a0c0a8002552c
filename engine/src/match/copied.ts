import type { PostingFeatures, ResumeFeatures } from "./features.ts";
import { COPIED_SHARE, LEAST_COPIED } from "./match.rules.ts";
import { sharedCount } from "./shingles.ts";

const ownWork = new WeakMap<ResumeFeatures, ResumeFeatures>();

/** Does a large part of the posting stand word for word in the resume? */
function isCopied(resume: ResumeFeatures, posting: PostingFeatures): boolean {
  if (posting.shingles.length === 0 || resume.shingles.length === 0) return false;
  const shared = sharedCount(resume.shingles, posting.shingles);
  return shared >= LEAST_COPIED && shared >= COPIED_SHARE * posting.shingles.length;
}

/**
 * The resume as far as it speaks for itself before this posting. One that repeats the posting is like it by copying:
 * then only the titles held, the skills of dated jobs and degrees count, which a pasted advert does not bring.
 */
export function asItsOwn(resume: ResumeFeatures, posting: PostingFeatures): ResumeFeatures {
  if (!isCopied(resume, posting)) return resume;
  let own = ownWork.get(resume);
  if (!own) {
    own = {
      ...resume,
      vector: [],
      words: [],
      titleVectors: resume.titleVectors.slice(0, resume.readTitles),
      languages: [],
      listsLanguages: false,
      skills: resume.skills.filter(({ months }) => months !== undefined),
    };
    ownWork.set(resume, own);
  }
  return own;
}
