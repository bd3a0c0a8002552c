const ROOT = new URL("../../../../", import.meta.url).pathname;

/** A call on the way to an error; the file is told from the program's own folder on. */
export type StackFrame = { readonly at: string; readonly file: string; readonly line: number; readonly column: number };

/** `at name (file:line:column)`, or without a name. */
const FRAME = /^ {4}at (?:(?<at>[^\s()][^()]*?) \()?(?<file>(?:file:\/\/|node:|\/)[^()\s]*):(?<line>\d+):(?<column>\d+)\)?$/;

/** The calls that led to an error, innermost first. The message, which a stack repeats, may itself have lines that begin with "at". */
export function stackFrames(error: unknown): StackFrame[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  const { stack, message } = error;
  const calls = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack;
  return calls.split("\n").flatMap((text) => {
    const { at = "", file = "", line, column } = FRAME.exec(text)?.groups ?? {};
    return line === undefined ? [] : [{ at, file: ownPath(file), line: Number(line), column: Number(column) }];
  });
}

/** Where a program is installed may tell who runs it. */
function ownPath(file: string): string {
  const path = file.replace(/^file:\/\//, "");
  const dependency = path.lastIndexOf("/node_modules/");
  if (dependency !== -1) return path.slice(dependency + 1);
  if (path.startsWith(ROOT)) return path.slice(ROOT.length);
  return path.startsWith("node:") ? path : (path.split("/").at(-1) ?? "");
}
