import { CodedError, notFound, RetryLater } from "../../platform/http/errors.ts";

export const signInNeeded = () => new CodedError("SIGN_IN_NEEDED", 401, "Sign in to go on.");
export const tokenRefused = () => new CodedError("TOKEN_REFUSED", 401, "This token is not valid any more. Sign in again.");
export const keyRefused = () => new CodedError("KEY_REFUSED", 401, "This API key is unknown, expired or revoked. Make another one.");
export const personNeeded = () => new CodedError("PERSON_NEEDED", 403, "An API key cannot do this: it takes a person who has signed in.");
export const wrongPassword = () => new CodedError("WRONG_PASSWORD", 401, "E-mail address and password do not fit together.");
export const codeNeeded = () => new CodedError("CODE_NEEDED", 401, "Enter the code that your authenticator shows, or a recovery code.");
export const wrongCode = () =>
  new CodedError("WRONG_CODE", 401, "This code is not the one expected now. Wait for the next one and try again.");
export const signInOff = () => new CodedError("SIGN_IN_OFF", 409, "This server has one person and no sign-in. SIGN_IN=on changes that.");
export const accountExists = () => new CodedError("ACCOUNT_EXISTS", 409, "There is an account with this e-mail address. Sign in instead.");
export const setUpFirst = () =>
  new CodedError("SET_UP_FIRST", 409, "This server is not set up yet. Open the link that it printed when it started.");
export const linkRefused = () =>
  new CodedError("LINK_REFUSED", 410, "This link has been used, has expired or was taken back. Ask for another one.");
export const otherPerson = () =>
  new CodedError("OTHER_PERSON", 403, "This invitation is for another e-mail address. Sign in with the one that received it.");
export const providerAway = () =>
  new RetryLater(
    "PROVIDER_AWAY",
    503,
    "The sign-in of this provider does not answer. Sign in by password, or try again in a little while.",
    15,
  );
export const workspaceNotFound = () => notFound("workspace");
export const noWorkspace = () =>
  new CodedError("WORKSPACE_NEEDED", 409, "You do not belong to a workspace. Make one, or ask to be invited.");
export const aboveOwnRank = () => new CodedError("ABOVE_OWN_RANK", 403, "Nobody can give, change or remove a role above their own.");
export const lastOwner = () => new CodedError("LAST_OWNER", 409, "A workspace keeps at least one owner. Make somebody else owner first.");
export const notConfirmed = () =>
  new CodedError("NOT_CONFIRMED", 400, "What was typed in is not what is to be deleted. Nothing was deleted.");
export const memberExists = () => new CodedError("MEMBER_EXISTS", 409, "This person belongs to the workspace already.");
export const memberNotFound = () => notFound("member");
export const notOwnPermission = (permission: string) =>
  new CodedError("SCOPE_NOT_OWNED", 403, `A key cannot do more than its maker, and you do not have ${permission}.`);
