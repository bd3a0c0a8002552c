export { keepMatchCounts, markMatched } from "./mark-matched.ts";
export { refreshFeatures } from "./refresh-features.ts";
export { removeAllResumes } from "./remove-all-resumes.ts";
export { removeUnusedFiles, sweepFiles } from "./remove-unused-files.ts";
export { rereadOutdated } from "./reread-outdated.ts";
export { type ResumeStatus, resumeStatusSchema } from "./resumes.schemas.ts";
export { readings, resumes } from "./resumes.tables.ts";
export {
  correctedReading,
  countResumes,
  loadResumeFeatures,
  loadResumesById,
  type PreparedResume,
  resumeStatus,
} from "./resumes-for-others.ts";
export { sealOutdated } from "./seal-outdated.ts";
export { storedFilesOf } from "./stored-files-of.ts";
export { takeUpForgotten } from "./take-up-forgotten.ts";
export { uploadResume } from "./upload-resume.ts";
