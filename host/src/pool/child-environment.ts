import { resolve } from "node:path";

/** Secrets of the server have no business in processes that open strangers' files. */
export function childEnvironment(): NodeJS.ProcessEnv {
  const { PATH, TZ, NODE_COMPILE_CACHE, CANDOR_DATA, CANDOR_ENGINE_FILE } = process.env;
  return {
    ...(PATH && { PATH }),
    ...(TZ && { TZ }),
    ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }),
    // Where the numbers lie that `candor train` learnt.
    ...(CANDOR_DATA && { CANDOR_DATA: resolve(CANDOR_DATA) }),
    ...(CANDOR_ENGINE_FILE && { CANDOR_ENGINE_FILE }),
  };
}
