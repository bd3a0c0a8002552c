/** Signs that open a list item; letters of symbol fonts land in the private use area, or are lost. */
const SIGN = /^(?:[•‣⁃‧∙◦●○◘◙▪▫■□◆◇▸▹►▻▶▷➤➢➣➔→⇒✓✔✗✦✧★☆❖❑❒❯›»·⦁⁌⁍\uf0a7\uf0b7\uf076\uf0d8\uf0fc\uf02d]|[-–—−*+\ufffd\uffff](?=\s))\s*/u;
const LETTER_O = /^[oO]\s+(?=\p{Lu})/u;

/** A text without the bullet in front of it; `bullet` is the sign that stood there. */
export type Unbulleted = { readonly bullet?: string; readonly text: string; readonly removed: number };

/** Takes the bullet off a line. A lone `o` counts only where `letterO` says that it stands where bullets stand. */
export function takeBullet(text: string, letterO = false): Unbulleted {
  const found = SIGN.exec(text) ?? (letterO ? LETTER_O.exec(text) : null);
  if (!found) return { text, removed: 0 };
  return { bullet: found[0].trim(), text: text.slice(found[0].length), removed: found[0].length };
}

/** Is the whole text one bullet sign? */
export function isBullet(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length > 0 && trimmed.length <= 2 && SIGN.test(`${trimmed} `) && takeBullet(`${trimmed} `).text === "";
}
