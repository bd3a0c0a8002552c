export * from "./model/index.ts";
export { findSkillsInText } from "./pipelines/find-skills.ts";
export { explainMatch, preparePosting, prepareResume, rankMany, rankTexts, scoreMatch } from "./pipelines/match.ts";
export type { MatchOptions, PostingFeatures, ResumeFeatures } from "./pipelines/match.ts";
export { parsePostings } from "./pipelines/parse-posting.ts";
export type { ParsedPostings, ParsePostingOptions, RejectedRecord } from "./pipelines/parse-posting.ts";
export { parseResume } from "./pipelines/parse-resume.ts";
export type { ParseResumeOptions } from "./pipelines/parse-resume.ts";
