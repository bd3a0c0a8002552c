import type { Limits } from "../../model/index.ts";
import { resumeDocument } from "../given/resume-document.ts";
import { problem } from "../problems.ts";
import { defineReader, type ReadResult } from "../reader.ts";
import { candidateResume } from "./candidate.ts";
import { skillsPassportResume } from "./skills-passport.ts";
import { allAt, xmlTree } from "./xml-tree.ts";

/** Europass as XML: the skills passport of 2012 to 2020, and the profile of today. */
export const europassReader = defineReader({
  format: "europass",
  recognises: (file) => file.text !== undefined && isEuropass(file.text),
  read: (file, limits) => readEuropass(file.text ?? "", limits),
});

const ROOT = /<(?:[\w-]+:)?(?:SkillsPassport|Candidate)[\s>]/u;

function isEuropass(text: string): boolean {
  const head = text.slice(0, 10_000);
  return /^\s*<(?:\?xml|!--|!DOCTYPE|[\w-]*:?SkillsPassport|[\w-]*:?Candidate)/iu.test(head) && ROOT.test(head) && /europass/iu.test(head);
}

function readEuropass(text: string, limits: Limits): ReadResult {
  // Pictures and attachments are inside the text, many times as long as all words.
  const withoutData = text.replaceAll(/[A-Za-z0-9+/=]{2000,}/gu, "");
  const root = xmlTree(withoutData.slice(0, limits.maxCharacters * 10));
  const [passport] = allAt(root, "SkillsPassport");
  const [candidate] = allAt(root, "Candidate");
  const given = passport ? skillsPassportResume(passport) : candidate && candidateResume(candidate);
  if (!given) return problem("DAMAGED_FILE");
  return resumeDocument("europass", given.resume, given.remainders);
}
