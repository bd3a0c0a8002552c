import type { TextRun } from "../../model/index.ts";

/** Characters from which on a line of an item was broken for its length. */
const LONG = 60;

/** An item that its writer broke over lines, as Markdown lets one: what goes on in small letters or below a long line is one line. */
export function withoutWraps(runs: readonly TextRun[]): TextRun[] {
  let line = "";
  return runs.map((run, at) => {
    // A break of its own was meant.
    if (run.text === "\n") {
      line = "";
      return run;
    }
    let text = "";
    for (const [place, part] of run.text.split("\n").entries()) {
      if (place > 0) {
        const goesOn = isWrapped(line, part.trim() || (runs[at + 1]?.text ?? ""));
        text += goesOn ? " " : "\n";
        if (!goesOn) line = "";
      }
      text += place > 0 ? part.trimStart() : part;
      line += part;
    }
    return { ...run, text };
  });
}

function isWrapped(line: string, next: string): boolean {
  return /^\p{Ll}/u.test(next) || (line.length >= LONG && !/[.!?:;]\s*$/u.test(line));
}
