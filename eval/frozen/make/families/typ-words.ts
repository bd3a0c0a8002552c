export const typ = (s: string | undefined) => (s ?? "").replace(/[\\*_`$<>#@[\]~'"/-]/g, (c) => `\\${c}`);
export const items = (list: string[]) => list.map((x) => `- ${typ(x)}\n`).join("");
export const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(", ");
