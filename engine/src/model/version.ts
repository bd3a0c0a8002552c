/** Stamped on every reading, posting and match; rises with any change that can alter a result. */
export const ENGINE_VERSION = "0.12.0";
