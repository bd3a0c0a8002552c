import type { Line, Section } from "@candor/engine/model";
import type { Highlight } from "../../lib/highlight.ts";
import classes from "./flow-document.module.css";
import { MarkedText } from "./marked-text.tsx";
import tones from "./tones.module.css";

/** A document without pages (DOCX, HTML, text) in our own setting: one line of the reading after another. */
export function FlowDocument(props: {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
  readonly highlights: readonly Highlight[];
  readonly activeId: string | undefined;
  readonly isQuiet: boolean;
  readonly onActivate: (id: string) => void;
  readonly onPoint?: ((id: string | undefined) => void) | undefined;
  readonly onGrab?: ((id: string, press: PointerEvent) => void) | undefined;
}) {
  const headings = new Set(props.sections.flatMap((section) => (section.heading === undefined ? [] : [section.heading])));
  return (
    <div className={`${classes.sheet} ${props.isQuiet ? tones.quiet : ""}`}>
      {rowsOf(props.lines).map((row) => (
        <div key={row[0]?.index} className={classes.row}>
          {row.map((line) => (
            <div key={line.index} className={classes.line} data-kind={kindOf(line, headings)} data-bold={line.style.bold || undefined}>
              <MarkedText {...props} start={line.start} end={line.end} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function kindOf(line: Line, headings: ReadonlySet<number>): string {
  if (headings.has(line.index)) return "section";
  return line.index === 0 && line.kind !== "list-item" ? "title" : line.kind;
}

function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last?.[0] && line.cell && last[0].row === line.row) last.push(line);
    else rows.push([line]);
  }
  return rows;
}
