import { defineKept } from "../../platform/cache/cache.ts";
import type { MatchDetail } from "./matching.schemas.ts";

/** Explained matches as they were shown. */
export const matchPages = defineKept<MatchDetail>({ name: "match", seconds: 600 });
