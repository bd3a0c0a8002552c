import frames from "./employer-frames.json" with { type: "json" };

/** What stands around an employer's name in sentences, by the side it stands on. */
export const EMPLOYER_FRAMES: Readonly<Record<"before" | "asks" | "self" | "since" | "we" | "verbs" | "plainVerbs", readonly string[]>> =
  frames;
