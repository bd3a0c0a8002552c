import { resumeDocument } from "../given/resume-document.ts";
import { problem } from "../problems.ts";
import { defineReader } from "../reader.ts";
import { parseJsonResume, unknownTexts } from "./json-resume-of.ts";

/** JSON Resume: shown as a document with one line for each value; the pipeline maps the fields themselves. */
export const jsonResumeReader = defineReader({
  format: "json-resume",
  recognises: (file) => file.text !== undefined && /^\s*[{[]/u.test(file.text) && isJson(file.text),
  read: (file) => {
    const resume = parseJsonResume(file.text ?? "");
    if (!resume)
      return problem("UNKNOWN_FORMAT", "This JSON file is no JSON Resume; please export your resume as JSON Resume, PDF or DOCX.");
    return resumeDocument("json-resume", resume, [{ title: "Other", texts: unknownTexts(file.text ?? "") }]);
  },
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
