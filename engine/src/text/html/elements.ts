const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements whose content is never text of the page. */
export const UNREAD = names(
  "head script style template noscript iframe object svg math canvas audio video select datalist textarea map applet noframes noembed",
);

/** Elements that start a new line before and after themselves. */
export const BLOCK = names(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul button",
);

export const HEADING = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));

export const LISTS = names("ul ol menu dir");

/** The landmark that an element opens, by its name. */
export const REGION_OF_ELEMENT = new Map<string, Region>([
  ["main", "main"],
  ["article", "article"],
  ["nav", "navigation"],
  ["header", "header"],
  ["footer", "footer"],
  ["aside", "aside"],
  ["form", "form"],
  ["button", "form"],
  ["dialog", "dialog"],
]);

/** The landmark that an element opens, by its `role`. */
export const REGION_OF_ROLE = new Map<string, Region>([
  ["main", "main"],
  ["article", "article"],
  ["navigation", "navigation"],
  ["menu", "navigation"],
  ["banner", "header"],
  ["contentinfo", "footer"],
  ["complementary", "aside"],
  ["search", "form"],
  ["form", "form"],
  ["dialog", "dialog"],
  ["alertdialog", "dialog"],
]);

/** A landmark of a page. */
export type Region = "main" | "article" | "navigation" | "header" | "footer" | "aside" | "form" | "dialog";
