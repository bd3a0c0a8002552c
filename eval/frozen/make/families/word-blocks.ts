import type { Block, Cell, Run } from "../blocks.ts";
import { heading, type Look } from "../look.ts";
import type { Part } from "../words.ts";

export const cell = (...p: (Run | string)[]): Cell => ({ blocks: [{ p }] });
export const head = (look: Look, part: Part, rule = true): Block => ({ p: [heading(look, part)], style: "Heading1", rule });
export const colon = (lang: string) => (lang === "fr" ? " : " : lang === "zh" ? "：" : ": ");
