export type { ResumeStatus } from "./resumes.schemas.ts";
export { resumeStatusSchema } from "./resumes.schemas.ts";
export { readings, resumes } from "./resumes.tables.ts";
