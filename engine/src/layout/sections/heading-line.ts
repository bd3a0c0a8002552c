import type { SectionKind } from "../../model/index.ts";

/** A line that starts a section, and of which kind. */
export type HeadingLine = { readonly line: number; readonly kind: SectionKind };
