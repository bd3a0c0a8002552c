import { renewEngineFile } from "./index.ts";

// Part of `npm ci`.
await renewEngineFile();
