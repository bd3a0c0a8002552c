import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { skillSpanTexts, trainTagger } from "@candor/engine";

const SOURCE = "SkillSpan, training split (Zhang et al., NAACL 2022), MIT, copyright 2023 Mike Zhang";

/** Learns the tagger from `train.json` of a SkillSpan folder. Takes seconds on one core; the same file gives the same pack. */
export async function learnTagger(folder: string, onProgress?: (share: number) => void): Promise<Uint8Array> {
  const lines = await readFile(join(folder, "train.json"), "utf8");
  return trainTagger(skillSpanTexts(lines), { version: "1", source: SOURCE, ...(onProgress && { onProgress }) });
}
