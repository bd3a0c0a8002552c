export { startBareServer } from "./bare-server.ts";
export { jobLines, resumeText } from "./factories.ts";
export { fuzzTokens } from "./fuzz/fuzz-tokens.ts";
export { type FuzzFigures, fuzzUploads } from "./fuzz/fuzz-uploads.ts";
export { interleaveTenants, proveIsolation, proveRoles } from "./isolation/proofs.ts";
export { openRetrievalBed, type RetrievalBed } from "./retrieval/retrieval-bed.ts";
export { type PreparedPosting, syntheticJobs } from "./retrieval/synthetic-jobs.ts";
export { freePort, type ServerProcess, startProcess } from "./server-process.ts";
export { createDatabaseOn, queryOn, type TestDatabase } from "./test-database.ts";
