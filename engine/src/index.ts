export { BANDS } from "./data/bands.ts";
export type { VectorizerParts } from "./embed/pack.ts";
export type { GivenVectors, TextsToEmbed } from "./match/given-vectors.ts";
export type { DuplicatePosting } from "./match/jobs/duplicate-postings.ts";
export type { Occupation, OccupationLookup } from "./match/jobs/occupation-lookup.ts";
export type { PostingDigest } from "./match/jobs/posting-digest.ts";
export type { Role } from "./match/jobs/role.ts";
export type { ComparedPosting, SimilarPosting } from "./match/jobs/similar-postings.ts";
export type { KnownTitles } from "./match/known-titles.ts";
export { DEFAULT_WEIGHTS } from "./match/match.rules.ts";
export type { RankOptions } from "./match/rank-texts.ts";
export type { Box, Evidence, Span } from "./model/evidence.ts";
export type {
  Award,
  Basics,
  Certificate,
  Education,
  Interest,
  JsonResume,
  Language,
  Location,
  Profile,
  Project,
  Publication,
  Reference,
  SkillGroup,
  Volunteer,
  Work,
} from "./model/json-resume.ts";
export type { HiddenText, LaidOut, Line, PlacedSpan, Section, SectionKind } from "./model/laid-out.ts";
export type {
  FieldCorrection,
  HabitRule,
  HeadingCorrection,
  LayoutHabit,
  LayoutSignature,
  LearntUse,
} from "./model/layout-habit.ts";
export type { Limits } from "./model/limits.ts";
export { DEFAULT_LIMITS } from "./model/limits.ts";
export type {
  Band,
  Counterfactual,
  Match,
  MatchInputs,
  MatchSummary,
  Receipt,
  ReceiptRow,
  RequirementVerdict,
  SkillComparison,
  Verdict,
  Weights,
} from "./model/match.ts";
export type { Note, Staged } from "./model/note.ts";
export type { GrayPicture, Ocr, OcrLine, OcrWord } from "./model/ocr.ts";
export type {
  DegreeLevel,
  EmploymentType,
  FluencyLevel,
  PayPeriod,
  Posting,
  Requirement,
  RequirementKind,
  Salary,
  Workplace,
} from "./model/posting.ts";
export { holdsNothing, type Outcome, type Problem, type ProblemCode } from "./model/problem.ts";
export type { FieldEvidence, Reading, SkillUse } from "./model/reading.ts";
export type { FoundSkill, SkillKind, SkillMention, SkillRelation, SkillRelationKind } from "./model/skill.ts";
export type {
  Block,
  BlockPlace,
  DocumentFormat,
  HiddenReason,
  LinkArea,
  Page,
  SourceDocument,
  TextRun,
  TextStyle,
} from "./model/source-document.ts";
export type { Vectorizer, VectorTerm } from "./model/vectorizer.ts";
export { ENGINE_VERSION } from "./model/version.ts";
export { createEngine, type Engine, type Packs } from "./pipelines/create-engine.ts";
export { layoutSignature } from "./pipelines/habits/layout-signature.ts";
export { headingRule, learnHabits } from "./pipelines/habits/learn-habits.ts";
export { placeOfWords } from "./pipelines/habits/place-of-words.ts";
export { digestPosting, duplicatePostings, occupationLookup } from "./pipelines/job-tools.ts";
export type { ExplainMatchOptions, MatchOptions, PostingFeatures, ResumeFeatures } from "./pipelines/match.ts";
export { matchInputs, scoreMatch } from "./pipelines/match.ts";
export type { ParsedPostings, ParsePostingOptions, RejectedRecord } from "./pipelines/parse-posting.ts";
export type { ParseResumeOptions } from "./pipelines/parse-resume.ts";
export type { ReadPeriod } from "./pipelines/read-period.ts";
export { readPeriod } from "./pipelines/read-period.ts";
export { withFields } from "./pipelines/reading/with-fields.ts";
export { type PostingsPart, splitPostings } from "./pipelines/split-postings.ts";
export type { JobPostingJson } from "./posting/to-job-posting.ts";
export { toJobPosting } from "./posting/to-job-posting.ts";
export type { MarkedText } from "./recognise/skills/tagger/marked-text.ts";
export { skillSpanTexts } from "./recognise/skills/tagger/skillspan.ts";
export { type TrainTaggerOptions, trainTagger } from "./recognise/skills/tagger/train-tagger.ts";
export { locate } from "./text/locate.ts";
