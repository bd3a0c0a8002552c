import { createContext } from "react";

/** Whether whoever looks at a reading may correct it; without that it offers nothing to change. */
export const MayCorrect = createContext(true);
