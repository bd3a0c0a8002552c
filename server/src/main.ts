import "./platform/quick-imports.ts";

// Not a static import: those are all resolved before the line above does anything.
await import("./run-process.ts");
