export const join = (glue: string, ...parts: (string | undefined)[]) => parts.filter(Boolean).join(glue);

export function wrap(text: string, width: number, indent = ""): string {
  const out: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line && indent.length + line.length + word.length + 1 > width) {
      out.push(indent + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...out, indent + line].join("\n");
}
