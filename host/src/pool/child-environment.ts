/** Secrets of the server have no business in processes that open strangers' files. */
export function childEnvironment(): NodeJS.ProcessEnv {
  const { PATH, TZ, NODE_COMPILE_CACHE, CANDOR_ENGINE_FILE } = process.env;
  return {
    ...(PATH && { PATH }),
    ...(TZ && { TZ }),
    ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }),
    ...(CANDOR_ENGINE_FILE && { CANDOR_ENGINE_FILE }),
  };
}
