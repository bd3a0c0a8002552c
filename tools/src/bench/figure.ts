/** One measured figure, as it will be printed. */
export type Figure = { readonly what: string; readonly median: string; readonly p95?: string; readonly n: number };
