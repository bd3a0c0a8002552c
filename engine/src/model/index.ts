export type { Box, Evidence, Span } from "./evidence.ts";
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
} from "./json-resume.ts";
export type { HiddenText, LaidOut, Line, PlacedSpan, Section, SectionKind } from "./laid-out.ts";
export type {
  FieldCorrection,
  HabitRule,
  HeadingCorrection,
  LayoutHabit,
  LayoutSignature,
  LearntUse,
  Slot,
} from "./layout-habit.ts";
export type { Limits } from "./limits.ts";
export { DEFAULT_LIMITS, POSTINGS_PART_CHARACTERS } from "./limits.ts";
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
} from "./match.ts";
export type { Note, Staged } from "./note.ts";
export type { GrayPicture, Ocr, OcrLine, OcrWord } from "./ocr.ts";
export type {
  Benefit,
  DegreeLevel,
  EmploymentType,
  FluencyLevel,
  PayPeriod,
  Posting,
  Requirement,
  RequirementKind,
  Salary,
  Workplace,
} from "./posting.ts";
export { holdsNothing, type Outcome, type Problem, type ProblemCode } from "./problem.ts";
export type { FieldEvidence, Gap, Reading, SkillUse } from "./reading.ts";
export type { FoundSkill, SkillKind, SkillMention, SkillRelation, SkillRelationKind } from "./skill.ts";
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
} from "./source-document.ts";
export type { Rarity, Vectorizer, VectorTerm } from "./vectorizer.ts";
export { ENGINE_VERSION } from "./version.ts";
