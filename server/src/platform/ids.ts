import { v7 } from "uuid";

/** A new id: a short prefix that tells the noun, and a UUIDv7, so that ids of one noun sort by age. */
export const newId = (prefix: string): string => `${prefix}_${v7()}`;
