export { emptyFile, longPdf, notADocument, passwordPdf, pdfWithoutText, plainZip, truncatedPdf, zipBombDocx } from "./bad-documents.ts";
export type { HostileDocument } from "./hostile/hostile-document.ts";
export { HOSTILE_DOCUMENTS } from "./hostile/hostile-documents.ts";
export { type Mutant, mutant } from "./mutations/mutate.ts";
export { type Holdings, holdings } from "./own-processes.ts";
export { textPdf } from "./pdf.ts";
export { familyOf, proportionalMemory, residentMemory } from "./process-tree.ts";
export { type SeedDocument, seedDocuments } from "./seed-documents.ts";
export { type Survival, surviveMutants } from "./survive-mutants.ts";
