/** How near, how many and how far: what parts a page into columns. */
export const COLUMNS = {
  /** Points of empty width between columns. */
  narrowest: 2.5,
  /** Lines that a column has at least. */
  fewestLines: 3,
  /** Lines on top of the left column that may be a heading over all columns. */
  mostLinesAbove: 3,
  tailGap: 1.2,
  /** How far from the baseline of a line that spans both columns the baseline of what stands beside it may be, in sizes. */
  besideCrossing: 0.4,
  /** So many dates and places under the right column may belong to the section below, and so far below it, in sizes of the heading. */
  mostLoose: 3,
  looseGap: 2.5,
  /** Points by which a column may start elsewhere on the next page. */
  samePlace: 3,
  /** How far apart the baselines of headings in one row may be, in sizes. */
  headingRow: 0.4,
  /** How far above the baseline of a label its content may start, in sizes of the label. */
  labelReach: 0.7,
  /** How much lower than its content a label may be set, and the gap above such content, in sizes of the label. */
  labelDrop: 1.4,
  contentGap: 1.8,
  /** How far below the first entry its date may stand under a label, in sizes. */
  pushed: 3,
  /** How far the two margins of a centred heading may differ, as a share of the width, and how many show that headings are centred. */
  offCentre: 0.055,
  fewestCentred: 2,
  mostAtOneEdge: 2,
  /** Headings of a single column start in this part of the width. */
  margin: 0.2,
  /** Nesting of columns in columns. */
  deepest: 12,
  /** A page in more pieces than this is no page of text; columns are not looked for. */
  mostChunks: 600,
  /** Strips tried, best first. */
  tried: 24,
} as const;
