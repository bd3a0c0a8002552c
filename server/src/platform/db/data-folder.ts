/** The data folder cannot be used; the message says why and what to do. */
export class FolderUnusable extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: "it is a file",
  ENOTDIR: "a part of its path is a file",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "its disk can only be read",
  ENOSPC: "its disk is full",
  EDQUOT: "its disk is full",
};

/** Does something to the data folder at start; what the file system says against it becomes a sentence. */
export async function explainFolder<Result>(folder: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ""];
    throw reason === undefined
      ? error
      : new FolderUnusable(`The data folder ${folder} cannot be used: ${reason}. Change that, or set CANDOR_DATA to another folder.`);
  }
}

/** A newer Candor has worked in the folder; going on could damage what it keeps there. */
export const madeByAnotherVersion = (folder: string) =>
  new FolderUnusable(
    `The data folder ${folder} was made by another version of Candor. Start that version, or set CANDOR_DATA to another folder.`,
  );
