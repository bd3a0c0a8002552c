export { resumeMatching } from "./resume-matching.ts";
