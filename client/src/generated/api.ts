// Generated from openapi.json by contract/generate.mjs. Do not edit.

export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every dependency answers; one that can be done without leaves the server degraded, not failing */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every dependency answers; one that can be done without leaves the server degraded, not failing */
        get: operations["getDependencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether people sign in here, and through whom */
        get: operations["getSignInState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys that access tokens are signed with */
        get: operations["getKeySet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the first owner with the link that the server printed */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an account with a workspace of its own, or with the place an invitation holds */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by password, and by code where a second factor is on */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trade a refresh token for new tokens; one that comes back a second time ends the session */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a link to choose a new password; the answer never says whether there is such an account */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a new password with a link; every session ends */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm an e-mail address with a link */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/external": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where to send the browser to sign in through a provider */
        post: operations["startExternalSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an invitation offers, for whoever holds its link */
        post: operations["showInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has signed in, where they work, and what they may do there */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out; cookie and tokens are dead at once */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the person is signed in */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out elsewhere */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify-email/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the link that confirms the address again */
        post: operations["sendVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a new password; every other session ends */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/two-factor/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What to put into an authenticator, and the recovery codes, shown this once */
        post: operations["startTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/two-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn the second factor on with a first code; the session is renewed */
        post: operations["confirmTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/two-factor/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn the second factor off; the session is renewed */
        post: operations["stopTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Work in another of the own workspaces */
        post: operations["switchWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/invitation/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join the workspace of an invitation */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make another workspace and go there */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login/passkey/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser asks its devices with to sign somebody in; the cookie that comes along goes with the answer */
        post: operations["askForPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey; no code is asked for */
        post: operations["signInByPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own passkeys */
        get: operations["listPasskeys"];
        put?: never;
        /** Keep the passkey that a device has made */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser asks a device with to make a passkey; the cookie that comes along goes with the answer */
        post: operations["startPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a passkey away; nobody signs in with it any more */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        /** Give a passkey another name */
        patch: operations["renamePasskey"];
        trace?: never;
    };
    "/api/v1/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete the workspace with everything in it, for everybody */
        delete: operations["deleteWorkspace"];
        options?: never;
        head?: never;
        /** Rename the workspace */
        patch: operations["renameWorkspace"];
        trace?: never;
    };
    "/api/v1/workspace/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave the workspace; the last owner cannot */
        post: operations["leaveWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who belongs to the workspace */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a member out, at once */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /** Give a member another role, at most one's own */
        patch: operations["changeRole"];
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations that wait */
        get: operations["listInvitations"];
        put?: never;
        /** Invite a person by mail, to at most one's own role */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an invitation back */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** API keys, without their secrets */
        get: operations["listKeys"];
        put?: never;
        /** Make an API key; its secret is shown this once */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an API key, at once */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete the own account, and every workspace that is the person's alone */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a resume as a file, or as pasted text */
        post: operations["uploadResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List resumes, newest first; of one person where an e-mail address or a phone number is given */
        get: operations["listResumes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One resume and how far it has been read */
        get: operations["getResume"];
        put?: never;
        post?: never;
        /** Delete a resume with its file, its reading and its matches */
        delete: operations["deleteResume"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The resume as understood, with corrections applied and evidence for every field */
        get: operations["getReading"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct fields by hand; matches follow in the background */
        patch: operations["correctReading"];
        trace?: never;
    };
    "/api/v1/resumes/{id}/learnt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Apply what was learnt from resumes of the same layout, or take it back; the resume is read again */
        patch: operations["useLearnt"];
        trace?: never;
    };
    "/api/v1/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every corrected resume as a case: hash, layout, each field as read and as it should be */
        get: operations["listCorrectionCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The original bytes */
        get: operations["getResumeFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List jobs, or search them by title, company and skills */
        get: operations["listJobs"];
        put?: never;
        /** Add a job from its title and pasted text */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import jobs from JSONL, CSV, JSON-LD, HTML or plain text; good records are kept, bad ones reported by line */
        post: operations["importJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last 20 imports, newest first; those under way with what is stored so far */
        get: operations["listJobImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop an import; what is stored stays, and nothing more is added */
        post: operations["cancelJobImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One job with its text, its requirements and what it really asks */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /** Delete a job and its matches */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        /** Archive, reopen or edit a job; matches follow in the background */
        patch: operations["updateJob"];
        trace?: never;
    };
    "/api/v1/resumes/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs ranked for a resume, best first */
        get: operations["listMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Resumes ranked for a job, best first */
        get: operations["listCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One match with the full receipt and the words on both sides */
        get: operations["getMatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kept score computed once more from the stored documents: the same to the last digit, or what has changed since */
        get: operations["checkMatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/match-weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each part counts in the workspace's scores */
        get: operations["getMatchWeights"];
        /** Change the weights; every match is scored anew in the background */
        put: operations["setMatchWeights"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open jobs like one: the same job advertised again, and others with what they have in common */
        get: operations["listSimilarJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Load three invented resumes and the invented postings */
        post: operations["loadSamples"];
        /** Remove everything that came with the samples */
        delete: operations["removeSamples"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what in the workspace, newest first */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may have been attacks on the workspace, newest first */
        get: operations["listIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Acknowledge or close an incident */
        patch: operations["changeIncident"];
        trace?: never;
    };
    "/api/v1/spending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What models that cost money were asked for in the last twelve months, and what it cost */
        get: operations["getSpending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spending/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every request to such a model, newest first */
        get: operations["listAiCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is here, and what is still being worked on */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Background work that has failed for good, newest first, at most 200 */
        get: operations["listFailedTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/failed/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have failed background work run again */
        post: operations["runTaskAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/everything": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete every resume, job, match and file of the workspace */
        delete: operations["deleteEverything"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One request to a model that costs money; nothing of what was sent is kept. */
        AiCall: {
            id: string;
            /** Format: date-time */
            at: string;
            purpose: string;
            model: string;
            /**
             * @description asked: under way, or its process died meanwhile
             * @enum {string}
             */
            outcome: "asked" | "answered" | "failed";
            characters: number;
            /** @description as the model counted them; null where it did not say */
            tokensIn: number | null;
            /** @description as the model counted them; null where it did not say */
            tokensOut: number | null;
            /** @description in the currency; null where no price or no count of tokens is known */
            cost: number | null;
        };
        ApiKey: {
            id: string;
            name: string;
            scopes: ("resumes:read" | "resumes:write" | "jobs:read" | "jobs:write" | "matches:read" | "matches:write" | "workspace:read" | "workspace:write" | "workspace:erase" | "members:read" | "members:write" | "keys:read" | "keys:write" | "incidents:read" | "incidents:write" | "tasks:read" | "tasks:write" | "spending:read" | "audit:read")[];
            madeBy: string;
            /** Format: date-time */
            createdAt: string;
            expiresAt: string | null;
            lastUsedAt: string | null;
        };
        AuditEntry: {
            /** @description its place in the workspace's chain, from 1 */
            sequence: number;
            /** Format: date-time */
            at: string;
            actor: {
                /** @enum {string} */
                kind: "account" | "key" | "system";
                id: string;
                name: string | null;
            };
            action: string;
            subjectId: string | null;
            facts: {
                [key: string]: string | number | boolean;
            };
            /** @description HMAC-SHA256 of what there was before and after, under a key that is erased with the person */
            digests: {
                keyOf: string;
                before: string | null;
                after: string | null;
            } | null;
            /** @description the hash of the entry before; empty at the first */
            previous: string;
            hash: string;
        };
        /** @description A rectangle on a page: points, origin top left. */
        Box: {
            page: number;
            x: number;
            y: number;
            width: number;
            height: number;
        };
        /** @description A field as the person says it should be: a JSON Pointer into the resume, and its value or null; a pointer to a whole entry with null takes the entry out. `from` are the places in the text that the value was taken from. */
        Correction: {
            pointer: string;
            value: string | null;
            from?: {
                start: number;
                end: number;
            }[];
        };
        /** @description A corrected resume as a case for checking the reader: the hash of its bytes, its layout, and each field as read and as it should be. */
        CorrectionCase: {
            document: string;
            format: ("pdf" | "docx" | "doc" | "odt" | "rtf" | "html" | "markdown" | "text" | "json-resume" | "linkedin" | "europass" | "image") | null;
            layout: unknown;
            readonly fields: {
                pointer: string;
                read: string | null;
                expected: string | null;
            }[];
            readonly headings: components["schemas"]["HeadingCorrection"][];
        };
        /** @description A field as the person says it should be: a JSON Pointer into the resume, and its value or null; a pointer to a whole entry with null takes the entry out. `from` are the places in the text that the value was taken from. */
        CorrectionInput: {
            pointer: string;
            value: string | null;
            from?: {
                start: number;
                end: number;
            }[];
        };
        /** @description A place in a document: UTF-16 offsets into its text, its line, and its boxes where it is paged. */
        Evidence: {
            start: number;
            end: number;
            line: number;
            quote: string;
            page?: number;
            readonly boxes?: components["schemas"]["Box"][];
        };
        /** @description Background work that failed at its last try. `reason` is a code; the log has the rest. */
        FailedTask: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "reading" | "matching" | "mail" | "schedules";
            tries: number;
            reason: string;
            /** Format: date-time */
            failedAt: string;
            resumeId?: string;
        };
        /** @description Codes are UPPER_SNAKE and stable; quote the request id when asking for help. */
        Failure: {
            /** @constant */
            success: false;
            error: {
                code: string;
                message: string;
                details?: {
                    path: string;
                    message: string;
                }[];
                requestId: string;
            };
            /** Format: date-time */
            timestamp: string;
        };
        /** @description A line that the person calls a heading, by its words, and what stands below it. */
        HeadingCorrection: {
            text: string;
            /** @enum {string} */
            section: "header" | "summary" | "work" | "education" | "skills" | "projects" | "languages" | "certificates" | "publications" | "awards" | "volunteer" | "interests" | "references" | "other";
        };
        /** @description What an import kept, knew already and left out, by line. */
        ImportedJobs: {
            importId: string;
            /**
             * @description cancelled: what is counted is stored, the rest was not taken
             * @enum {string}
             */
            state: "done" | "cancelled";
            imported: number;
            duplicates: number;
            rejected: {
                line?: number;
                reason: string;
            }[];
            jobIds: string[];
        };
        /** @description What may be an attack on the workspace, until somebody closes it. */
        Incident: {
            id: string;
            /** @enum {string} */
            kind: "failed_sign_ins" | "token_reused" | "probing" | "mass_reading";
            means: string;
            /** @description The account that it concerns */
            about: string;
            count: number;
            /** @enum {string} */
            state: "open" | "acknowledged" | "closed";
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            changedBy: string | null;
            changedAt: string | null;
        };
        Invitation: {
            id: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "admin" | "recruiter" | "hiring_manager" | "interviewer" | "viewer";
            /** Format: date-time */
            expiresAt: string;
        };
        /** @description A workspace's row on a posting. */
        Job: {
            id: string;
            postingId: string;
            /** @enum {string} */
            status: "open" | "archived";
            title: string;
            company: string | null;
            locations: string[];
            workplace: ("remote" | "hybrid" | "onsite") | null;
            employmentTypes: ("FULL_TIME" | "PART_TIME" | "CONTRACTOR" | "TEMPORARY" | "INTERN")[];
            salary: components["schemas"]["Salary"] | null;
            datePosted: string | null;
            validThrough: string | null;
            url: string | null;
            /** @enum {string} */
            source: "paste" | "file" | "sample";
            sample: boolean;
            skills: string[];
            createdAt: string;
            updatedAt: string;
        };
        /** @description A job with the whole text of its posting and what the text demands. */
        JobDetail: {
            id: string;
            postingId: string;
            /** @enum {string} */
            status: "open" | "archived";
            title: string;
            company: string | null;
            locations: string[];
            workplace: ("remote" | "hybrid" | "onsite") | null;
            employmentTypes: ("FULL_TIME" | "PART_TIME" | "CONTRACTOR" | "TEMPORARY" | "INTERN")[];
            salary: components["schemas"]["Salary"] | null;
            datePosted: string | null;
            validThrough: string | null;
            url: string | null;
            /** @enum {string} */
            source: "paste" | "file" | "sample";
            sample: boolean;
            skills: string[];
            createdAt: string;
            updatedAt: string;
            text: string;
            readonly requirements: components["schemas"]["Requirement"][];
            readonly notes: components["schemas"]["Note"][];
        };
        /** @description One import of jobs: how far it is, and what of it is stored. */
        JobImport: {
            id: string;
            fileName: string | null;
            /**
             * @description interrupted: its process ended in the middle of it; what is counted is stored, and the same file again adds the rest
             * @enum {string}
             */
            state: "running" | "done" | "cancelled" | "failed" | "interrupted";
            /** @description jobs that are stored, also while it runs */
            imported: number;
            duplicates: number;
            rejected: number;
            readonly firstRejected: {
                line?: number;
                reason: string;
            }[];
            /** @description how much of the file is done, from 0 to 1 */
            progress: number;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            changedAt: string;
        };
        /** @description A job with its text, the job it is in words that compare, and what it really asks. */
        JobPage: {
            id: string;
            postingId: string;
            /** @enum {string} */
            status: "open" | "archived";
            title: string;
            company: string | null;
            locations: string[];
            workplace: ("remote" | "hybrid" | "onsite") | null;
            employmentTypes: ("FULL_TIME" | "PART_TIME" | "CONTRACTOR" | "TEMPORARY" | "INTERN")[];
            salary: components["schemas"]["Salary"] | null;
            datePosted: string | null;
            validThrough: string | null;
            url: string | null;
            /** @enum {string} */
            source: "paste" | "file" | "sample";
            sample: boolean;
            skills: string[];
            createdAt: string;
            updatedAt: string;
            text: string;
            readonly requirements: components["schemas"]["Requirement"][];
            readonly notes: components["schemas"]["Note"][];
            role: components["schemas"]["Role"];
            digest: components["schemas"]["PostingDigest"];
        };
        /** @description JSON Resume v1 (https://jsonresume.org/schema). Dates are YYYY-MM-DD, YYYY-MM or YYYY. */
        JsonResume: {
            basics?: {
                name?: string;
                label?: string;
                email?: string;
                phone?: string;
                url?: string;
                summary?: string;
                location?: {
                    address?: string;
                    postalCode?: string;
                    city?: string;
                    region?: string;
                    countryCode?: string;
                };
                profiles?: {
                    network?: string;
                    username?: string;
                    url?: string;
                }[];
            };
            work?: {
                name?: string;
                position?: string;
                location?: string;
                url?: string;
                startDate?: string;
                endDate?: string;
                summary?: string;
                highlights?: string[];
            }[];
            volunteer?: {
                organization?: string;
                position?: string;
                url?: string;
                startDate?: string;
                endDate?: string;
                summary?: string;
                highlights?: string[];
            }[];
            education?: {
                institution?: string;
                area?: string;
                studyType?: string;
                startDate?: string;
                endDate?: string;
                score?: string;
                url?: string;
                courses?: string[];
            }[];
            awards?: {
                title?: string;
                date?: string;
                awarder?: string;
                summary?: string;
            }[];
            certificates?: {
                name?: string;
                date?: string;
                issuer?: string;
                url?: string;
            }[];
            publications?: {
                name?: string;
                publisher?: string;
                releaseDate?: string;
                url?: string;
                summary?: string;
            }[];
            skills?: {
                name?: string;
                level?: string;
                keywords?: string[];
            }[];
            languages?: {
                language?: string;
                fluency?: string;
            }[];
            interests?: {
                name?: string;
                keywords?: string[];
            }[];
            references?: {
                name?: string;
                reference?: string;
            }[];
            projects?: {
                name?: string;
                description?: string;
                highlights?: string[];
                keywords?: string[];
                startDate?: string;
                endDate?: string;
                url?: string;
                roles?: string[];
                entity?: string;
                type?: string;
            }[];
        };
        /** @description One line of a resume in reading order. */
        Line: {
            start: number;
            end: number;
            index: number;
            text: string;
            style: {
                size?: number;
                bold?: boolean;
                italic?: boolean;
                font?: string;
                color?: string;
            };
            /** @enum {string} */
            place: "body" | "header" | "footer" | "text-box";
            /** @enum {string} */
            kind: "heading" | "paragraph" | "list-item" | "table-cell";
            page?: number;
            box?: components["schemas"]["Box"];
            readonly placed?: {
                start: number;
                end: number;
                box: components["schemas"]["Box"];
                confidence?: number;
            }[];
            readonly styled?: {
                start: number;
                end: number;
                style: {
                    size?: number;
                    bold?: boolean;
                    italic?: boolean;
                    font?: string;
                    color?: string;
                };
            }[];
            column?: number;
            row: number;
            cell?: {
                table: number;
                row: number;
                column: number;
            };
            gapBefore?: number;
            level?: number;
            readonly links?: {
                start: number;
                end: number;
                url: string;
            }[];
        };
        /** @description A message of the WebSocket at /api/v1/events. `id` is the resume of resume.* and match.*, the job of job.*. */
        LiveEvent: {
            /** @enum {string} */
            type: "resume.uploaded" | "resume.reading" | "resume.read" | "resume.failed" | "resume.corrected" | "resume.outdated" | "resume.deleted" | "job.created" | "job.updated" | "job.imported" | "job.deleted" | "match.progress" | "match.scored" | "matching.progress" | "samples.removed" | "workspace.emptied" | "incident.opened" | "incident.changed";
            id: string;
            /** @enum {string} */
            stage?: "queued" | "recognising" | "opened" | "laid-out" | "fields";
            fields?: {
                [key: string]: string;
            };
            problem?: {
                code: string;
                message: string;
            };
            done?: number;
            total?: number;
            count?: number;
            jobIds?: string[];
        };
        MadeApiKey: {
            id: string;
            /** @description Shown this once */
            secret: string;
        };
        Match: {
            engineVersion: string;
            score: number;
            /** @enum {string} */
            band: "strong" | "good" | "fair" | "weak";
            similarity: number;
            skillScore: number;
            experienceScore: number;
            educationScore: number;
            confidence: number;
            upTo: number;
            asOf: string;
            weights: {
                similarity: number;
                skills: number;
                experience: number;
                education: number;
            };
            inputs: components["schemas"]["MatchInputs"];
            readonly requirements: components["schemas"]["RequirementVerdict"][];
            readonly matchedSkills: components["schemas"]["SkillComparison"][];
            readonly missingSkills: components["schemas"]["SkillComparison"][];
            readonly additionalSkills: components["schemas"]["SkillComparison"][];
            readonly strengths: string[];
            readonly gaps: string[];
            explanation: string;
            receipt: {
                readonly rows: components["schemas"]["ReceiptRow"][];
                total: number;
            };
            readonly notes: components["schemas"]["Note"][];
            readonly counterfactuals: {
                change: string;
                skillId?: string;
                requirementId?: string;
                score: number;
                delta: number;
            }[];
        };
        /** @description A kept score and the same score computed once more from the stored documents. */
        MatchCheck: {
            recomputed: components["schemas"]["Recomputed"];
            kept: {
                score: number;
                engineVersion: string;
                asOf: string;
            };
            now: {
                score: number;
                engineVersion: string;
                checkedAt: string;
            };
        };
        /** @description A match with the full receipt and both documents, so that every quote can be shown in place. */
        MatchDetail: {
            id: string;
            resumeId: string;
            jobId: string;
            job: {
                title: string;
                company: string | null;
                locations: string[];
                workplace: ("remote" | "hybrid" | "onsite") | null;
                salary: components["schemas"]["Salary"] | null;
                datePosted: string | null;
                /** @enum {string} */
                source: "paste" | "file" | "sample";
                sample: boolean;
            };
            candidate: {
                name: string | null;
                fileName: string;
            };
            /** @enum {string} */
            reviewStatus: "pending" | "shortlisted" | "maybe" | "rejected";
            scoredAt: string;
            engineVersion: string;
            score: number;
            /** @enum {string} */
            band: "strong" | "good" | "fair" | "weak";
            similarity: number;
            skillScore: number;
            experienceScore: number;
            educationScore: number;
            confidence: number;
            upTo: number;
            met: number;
            asked: number;
            readonly matchedSkills: string[];
            readonly missingSkills: string[];
            readonly strengths: string[];
            readonly gaps: string[];
            match: components["schemas"]["Match"];
            recomputed: components["schemas"]["Recomputed"];
            /** @enum {string} */
            language: "en" | "de" | "fr" | "es";
            posting: {
                id: string;
                postingId: string;
                /** @enum {string} */
                status: "open" | "archived";
                title: string;
                company: string | null;
                locations: string[];
                workplace: ("remote" | "hybrid" | "onsite") | null;
                employmentTypes: ("FULL_TIME" | "PART_TIME" | "CONTRACTOR" | "TEMPORARY" | "INTERN")[];
                salary: components["schemas"]["Salary"] | null;
                datePosted: string | null;
                validThrough: string | null;
                url: string | null;
                /** @enum {string} */
                source: "paste" | "file" | "sample";
                sample: boolean;
                skills: string[];
                createdAt: string;
                updatedAt: string;
                text: string;
                readonly requirements: components["schemas"]["Requirement"][];
                readonly notes: components["schemas"]["Note"][];
            };
            reading: {
                document: components["schemas"]["ReadDocument"];
                text: string;
                readonly lines: components["schemas"]["Line"][];
                readonly sections: components["schemas"]["Section"][];
            };
        };
        /** @description What a score was made from: hashes of what of both documents bears on it, and what they were scored with. */
        MatchInputs: {
            reading: string;
            posting: string;
            packs: string;
            weights: {
                similarity: number;
                skills: number;
                experience: number;
                education: number;
            };
            asOf: string;
            engineVersion: string;
        };
        /** @description One line of a ranked list: a reading scored against a job. */
        MatchRow: {
            id: string;
            resumeId: string;
            jobId: string;
            job: {
                title: string;
                company: string | null;
                locations: string[];
                workplace: ("remote" | "hybrid" | "onsite") | null;
                salary: components["schemas"]["Salary"] | null;
                datePosted: string | null;
                /** @enum {string} */
                source: "paste" | "file" | "sample";
                sample: boolean;
            };
            candidate: {
                name: string | null;
                fileName: string;
            };
            /** @enum {string} */
            reviewStatus: "pending" | "shortlisted" | "maybe" | "rejected";
            scoredAt: string;
            engineVersion: string;
            score: number;
            /** @enum {string} */
            band: "strong" | "good" | "fair" | "weak";
            similarity: number;
            skillScore: number;
            experienceScore: number;
            educationScore: number;
            confidence: number;
            upTo: number;
            met: number;
            asked: number;
            readonly matchedSkills: string[];
            readonly missingSkills: string[];
            readonly strengths: string[];
            readonly gaps: string[];
        };
        /** @description What each part counts in the workspace's scores. */
        MatchWeights: {
            similarity: number;
            skills: number;
            experience: number;
            education: number;
            isDefault: boolean;
        };
        Me: {
            account: {
                id: string;
                name: string;
                email: string;
                emailVerified: boolean;
                twoFactor: boolean;
            };
            /** @description Where requests act that name no other workspace in X-Workspace */
            workspaceId: string | null;
            permissions: ("resumes:read" | "resumes:write" | "jobs:read" | "jobs:write" | "matches:read" | "matches:write" | "workspace:read" | "workspace:write" | "workspace:erase" | "members:read" | "members:write" | "keys:read" | "keys:write" | "incidents:read" | "incidents:write" | "tasks:read" | "tasks:write" | "spending:read" | "audit:read")[];
            workspaces: components["schemas"]["MyWorkspace"][];
        };
        Member: {
            id: string;
            name: string;
            email: string | null;
            /** @enum {string} */
            role: "owner" | "admin" | "recruiter" | "hiring_manager" | "interviewer" | "viewer";
            /** Format: date-time */
            joinedAt: string;
            isMe: boolean;
        };
        MyWorkspace: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "personal" | "company";
            /** @enum {string} */
            role: "owner" | "admin" | "recruiter" | "hiring_manager" | "interviewer" | "viewer";
        };
        /** @description Something a reader of the result should know. */
        Note: {
            code: string;
            message: string;
            where?: components["schemas"]["Evidence"];
            confidence?: number;
        };
        Passkey: {
            id: string;
            name: string;
            /** @description Whether it is kept by a service of the person, and outlives the device */
            isBackedUp: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        PasskeyOptions: {
            [key: string]: unknown;
        };
        /** @description What a posting really asks. `work`: skills of the described work; `named`: named, but not asked of anybody; `benefits`: what the employer gives. */
        PostingDigest: {
            sentence: string;
            demands: number;
            readonly knockouts: {
                start: number;
                end: number;
                id: string;
                quote: string;
                readonly skills: string[];
            }[];
            readonly musts: {
                start: number;
                end: number;
                id: string;
                quote: string;
                readonly skills: string[];
            }[];
            readonly nices: {
                start: number;
                end: number;
                id: string;
                quote: string;
                readonly skills: string[];
            }[];
            years?: {
                requirementId: string;
                /** @enum {string} */
                kind: "must" | "nice" | "knockout";
                min: number;
                max?: number;
            };
            degree?: {
                requirementId: string;
                /** @enum {string} */
                kind: "must" | "nice" | "knockout";
                /** @enum {string} */
                level: "secondary" | "vocational" | "associate" | "bachelor" | "master" | "doctorate";
                readonly areas: string[];
            };
            readonly languages: {
                requirementId: string;
                /** @enum {string} */
                kind: "must" | "nice" | "knockout";
                code: string;
                name: string;
                /** @enum {string} */
                level?: "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native";
            }[];
            readonly work: {
                start: number;
                end: number;
                id: string;
                name: string;
                quote: string;
            }[];
            readonly named: {
                start: number;
                end: number;
                id: string;
                name: string;
                quote: string;
            }[];
            readonly benefits: {
                start: number;
                end: number;
                id: string;
                quote: string;
            }[];
        };
        /** @description What kind of document was read, and the size of its pages. */
        ReadDocument: {
            /** @enum {string} */
            format: "pdf" | "docx" | "doc" | "odt" | "rtf" | "html" | "markdown" | "text" | "json-resume" | "linkedin" | "europass" | "image";
            /** @enum {string} */
            kind: "paged" | "flow";
            pageCount?: number;
            readonly pages?: {
                number: number;
                width: number;
                height: number;
            }[];
        };
        Reading: {
            engineVersion: string;
            asOf: string;
            document: components["schemas"]["ReadDocument"];
            text: string;
            readonly lines: components["schemas"]["Line"][];
            readonly sections: components["schemas"]["Section"][];
            readonly hidden: {
                text: string;
                /** @enum {string} */
                reason: "transparent" | "background-coloured" | "off-page" | "tiny" | "invisible-mode" | "markup";
                page?: number;
                box?: components["schemas"]["Box"];
            }[];
            resume: components["schemas"]["JsonResume"];
            evidence: {
                [key: string]: components["schemas"]["Evidence"][];
            };
            fieldConfidence: {
                [key: string]: number;
            };
            readonly skills: components["schemas"]["SkillUse"][];
            language?: string;
            experienceMonths?: number;
            seniority?: number;
            readonly gaps: {
                startDate: string;
                endDate: string;
            }[];
            readonly notes: components["schemas"]["Note"][];
            readonly corrections: components["schemas"]["Correction"][];
            readonly headings: components["schemas"]["HeadingCorrection"][];
            sameLayout: components["schemas"]["SameLayout"];
        };
        /** @description A row of the receipt in hundredths of a point; all rows add up to the total exactly. */
        ReceiptRow: {
            /** @enum {string} */
            kind: "similarity-term" | "similarity-remainder" | "skill" | "requirement" | "experience" | "education" | "cap";
            label: string;
            hundredths: number;
            possible?: number;
            /** @enum {string} */
            verdict?: "met" | "partly" | "missing" | "unknown";
            requirementId?: string;
            readonly posting: components["schemas"]["Evidence"][];
            readonly resume: components["schemas"]["Evidence"][];
        };
        /** @description Whether the receipt gives the very figures that were kept, or which of the inputs have changed since they were. */
        Recomputed: "same" | {
            readonly changed: ("reading" | "posting" | "weights" | "engine" | "packs")[];
        };
        /** @description One demand of a posting: `quote` is exactly the text between `start` and `end`. */
        Requirement: {
            start: number;
            end: number;
            id: string;
            /** @enum {string} */
            kind: "must" | "nice" | "knockout";
            quote: string;
            readonly skills: {
                start: number;
                end: number;
                id: string;
                name: string;
            }[];
            anyOf?: boolean;
            years?: {
                min: number;
                max?: number;
            };
            degree?: {
                /** @enum {string} */
                level: "secondary" | "vocational" | "associate" | "bachelor" | "master" | "doctorate";
                readonly areas?: string[];
            };
            language?: {
                code: string;
                name: string;
                /** @enum {string} */
                level?: "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native";
            };
        };
        /** @description A requirement, the verdict on it, and the words on both sides that led there. */
        RequirementVerdict: {
            requirement: components["schemas"]["Requirement"];
            /** @enum {string} */
            verdict: "met" | "partly" | "missing" | "unknown";
            credit: number;
            points: number;
            possible: number;
            readonly posting: components["schemas"]["Evidence"][];
            readonly resume: components["schemas"]["Evidence"][];
            reason: string;
        };
        /** @description One uploaded document and how far it has been read. */
        Resume: {
            id: string;
            fileName: string;
            format: ("pdf" | "docx" | "doc" | "odt" | "rtf" | "html" | "markdown" | "text" | "json-resume" | "linkedin" | "europass" | "image") | null;
            kind: ("paged" | "flow") | null;
            size: number;
            /** @enum {string} */
            status: "queued" | "reading" | "matching" | "ready" | "failed";
            problem: {
                code: string;
                message: string;
            } | null;
            sample: boolean;
            name: string | null;
            label: string | null;
            pageCount: number | null;
            createdAt: string;
            readAt: string | null;
            matchCount: number;
        };
        /** @description The job in words that compare: its title without level, place and pay, and its official occupation where tables are imported. */
        Role: {
            title: string;
            seniority: {
                level: number;
                /** @enum {string} */
                name: "intern" | "junior" | "mid" | "senior" | "lead" | "director" | "executive";
            };
            family?: string;
            occupation?: {
                code: string;
                title: string;
                isExact: boolean;
            };
        };
        /** @description Whole units of an ISO 4217 currency; one bound may be absent. */
        Salary: {
            min?: number;
            max?: number;
            currency?: string;
            /** @enum {string} */
            period?: "YEAR" | "MONTH" | "WEEK" | "DAY" | "HOUR";
        };
        /** @description Corrections of other resumes of the same layout that were applied to this one: how many rules, and the fields that they changed. */
        SameLayout: {
            isUsed: boolean;
            readonly sources: {
                resumeId: string;
                fileName: string | null;
                rules: number;
                readonly pointers: string[];
            }[];
        };
        /** @description A heading and the lines below it, as indexes into the lines. */
        Section: {
            /** @enum {string} */
            kind: "header" | "summary" | "work" | "education" | "skills" | "projects" | "languages" | "certificates" | "publications" | "awards" | "volunteer" | "interests" | "references" | "other";
            heading?: number;
            title?: string;
            readonly lines: number[];
        };
        Session: {
            id: string;
            address: string | null;
            agent: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            usedAt: string;
            isCurrent: boolean;
        };
        ShownInvitation: {
            workspace: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "admin" | "recruiter" | "hiring_manager" | "interviewer" | "viewer";
            hasAccount: boolean;
        };
        SignInState: {
            /** @description Whether people sign in here at all */
            signIn: boolean;
            /** @description Whether the first owner has been made */
            setUp: boolean;
            /** @description Whether links go out by mail; if not, they stand in the server's log */
            sendsMail: boolean;
            providers: {
                id: string;
                name: string;
            }[];
        };
        /** @description Open jobs like one. `alsoPostedAs`: the same job advertised again, with 0-1 how much of the text is alike; `similar`: other jobs, best first, with what they have in common. */
        SimilarJobs: {
            alsoPostedAs: {
                id: string;
                title: string;
                company: string | null;
                locations: string[];
                alike: number;
                /** @enum {string} */
                reason: "text" | "employer";
            }[];
            similar: {
                id: string;
                title: string;
                company: string | null;
                locations: string[];
                likeness: number;
                readonly sharedSkills: {
                    id: string;
                    name: string;
                }[];
                family?: string;
            }[];
        };
        SkillComparison: {
            id: string;
            name: string;
            readonly posting: components["schemas"]["Evidence"][];
            readonly resume: components["schemas"]["Evidence"][];
        };
        /** @description A skill of a resume with every mention of it. `usedIn` points to the dated jobs that name it, `months` is the time that they cover (overlaps once), `lastUsed` their latest month or year. */
        SkillUse: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "tool" | "method" | "subject" | "soft" | "language" | "certificate" | "licence" | "phrase";
            category: string;
            readonly evidence: components["schemas"]["Evidence"][];
            months?: number;
            lastUsed?: string;
            readonly usedIn?: string[];
        };
        Spending: {
            currency: string;
            readonly months: components["schemas"]["Spent"][];
            /** @description of the whole installation in this month, in characters; null for whoever does not run it */
            budgets: {
                purpose: string;
                characters: number;
                spent: number;
            }[] | null;
        };
        /** @description What a workspace has asked models for in a month, by purpose and model. Every try counts. */
        Spent: {
            /** @description such as 2026-11, UTC */
            month: string;
            purpose: string;
            model: string;
            calls: number;
            /** @description calls that came to nothing, or whose process died meanwhile */
            failed: number;
            characters: number;
            tokensIn: number | null;
            tokensOut: number | null;
            /** @description in the currency; null where no price or no count of tokens is known */
            cost: number | null;
        };
        /** @description What is in this workspace and what is still being worked on; `dataFolder` for those who run the installation. */
        Status: {
            resumes: number;
            jobs: number;
            samples: boolean;
            tasks: {
                waiting: number;
                active: number;
            };
            version: string;
            engineVersion: string;
            dataFolder?: string;
        };
        Tokens: {
            accessToken: string;
            refreshToken: string;
            /** @constant */
            tokenType: "Bearer";
            /** @description Seconds that the access token is good for */
            expiresIn: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "degraded" | "failing";
                        checks: {
                            [key: string]: "ok" | "degraded" | "failing";
                        };
                        version: string;
                    };
                };
            };
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "degraded" | "failing";
                        checks: {
                            [key: string]: "ok" | "degraded" | "failing";
                        };
                        version: string;
                    };
                };
            };
            /** @description Default Response */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "degraded" | "failing";
                        checks: {
                            [key: string]: "ok" | "degraded" | "failing";
                        };
                        version: string;
                    };
                };
            };
        };
    };
    getDependencies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "degraded" | "failing";
                        checks: {
                            [key: string]: "ok" | "degraded" | "failing";
                        };
                        version: string;
                    };
                };
            };
            /** @description Default Response */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "degraded" | "failing";
                        checks: {
                            [key: string]: "ok" | "degraded" | "failing";
                        };
                        version: string;
                    };
                };
            };
        };
    };
    getSignInState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["SignInState"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getKeySet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: {
                            [key: string]: unknown;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    email: string;
                    password: string;
                    fullName: string;
                    workspaceName: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Tokens"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                    fullName: string;
                    /**
                     * @description Picks the kind of the new workspace: personal or company
                     * @enum {string}
                     */
                    role: "seeker" | "recruiter";
                    companyName?: string;
                    /** @description The secret of an invitation: its workspace is joined and no new one is made */
                    invitation?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Tokens"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                    /** @description Of the authenticator, or a recovery code */
                    code?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Tokens"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refreshToken: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Tokens"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            /** @enum {boolean} */
                            done: true;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            /** @enum {boolean} */
                            done: true;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            /** @enum {boolean} */
                            done: true;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    startExternalSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    provider: "google" | "github" | "microsoft" | "oidc";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            url: string;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    showInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["ShownInvitation"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Me"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            /** @enum {boolean} */
                            done: true;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Session"][];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: string;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    sendVerification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            /** @enum {boolean} */
                            done: true;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            endedSessions: number;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    startTwoFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            uri: string;
                            secret: string;
                            recoveryCodes: string[];
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    confirmTwoFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Tokens"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    stopTwoFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Tokens"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    switchWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    workspaceId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: string;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: string;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    createWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @default company
                     * @enum {string}
                     */
                    kind?: "personal" | "company";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: string;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    askForPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["PasskeyOptions"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    signInByPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    response: {
                        id: string;
                        rawId: string;
                        /** @enum {string} */
                        type: "public-key";
                        clientExtensionResults: {
                            [key: string]: unknown;
                        };
                        response: {
                            clientDataJSON: string;
                            authenticatorData: string;
                            signature: string;
                            userHandle?: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Tokens"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Passkey"][];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    addPasskey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    response: {
                        id: string;
                        rawId: string;
                        /** @enum {string} */
                        type: "public-key";
                        clientExtensionResults: {
                            [key: string]: unknown;
                        };
                        response: {
                            clientDataJSON: string;
                            attestationObject: string;
                            transports?: string[];
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Passkey"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    startPasskey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Needed where the account has one */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["PasskeyOptions"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: string;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    renamePasskey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Passkey"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    deleteWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name of the workspace */
                    confirm: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: string;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    renameWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: string;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    leaveWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: string;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Member"][];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: string;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    changeRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "owner" | "admin" | "recruiter" | "hiring_manager" | "interviewer" | "viewer";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: string;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Invitation"][];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    /** @enum {string} */
                    role: "owner" | "admin" | "recruiter" | "hiring_manager" | "interviewer" | "viewer";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Invitation"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: string;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["ApiKey"][];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    scopes: ("resumes:read" | "resumes:write" | "jobs:read" | "jobs:write" | "matches:read" | "matches:write" | "workspace:read" | "workspace:write" | "workspace:erase" | "members:read" | "members:write" | "keys:read" | "keys:write" | "incidents:read" | "incidents:write" | "tasks:read" | "tasks:write" | "spending:read" | "audit:read")[];
                    expiresInDays?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["MadeApiKey"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: string;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The e-mail address of the account */
                    confirm: string;
                    /** @description Needed where the account has one */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: string;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    uploadResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: string;
                            /** @enum {string} */
                            status: "queued" | "reading" | "matching" | "ready" | "failed";
                            duplicate: boolean;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: string;
                            /** @enum {string} */
                            status: "queued" | "reading" | "matching" | "ready" | "failed";
                            duplicate: boolean;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listResumes: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description only resumes that give this e-mail address */
                email?: string;
                /** @description only resumes that give this phone number, with its country code */
                phone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Resume"][];
                        page: {
                            next: string | null;
                            limit: number;
                        };
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Resume"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    deleteResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: string;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getReading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Reading"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    correctReading: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    corrections?: components["schemas"]["CorrectionInput"][];
                    /** @default [] */
                    withdraw?: string[];
                    /** @default [] */
                    headings?: {
                        text: string;
                        section: ("header" | "summary" | "work" | "education" | "skills" | "projects" | "languages" | "certificates" | "publications" | "awards" | "volunteer" | "interests" | "references" | "other") | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Reading"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    useLearnt: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    use: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: string;
                            use: boolean;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listCorrectionCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["CorrectionCase"][];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getResumeFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document as it was uploaded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                status?: "open" | "archived";
                sort?: "newest" | "oldest" | "title";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Job"][];
                        page: {
                            next: string | null;
                            limit: number;
                        };
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    company?: string;
                    location?: string;
                    description: string;
                    /** Format: uri */
                    url?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    importJobs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                    text?: string;
                };
                "application/json": {
                    /** Format: binary */
                    file?: string;
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["ImportedJobs"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listJobImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["JobImport"][];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    cancelJobImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["JobImport"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["JobPage"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    deleteJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            id: string;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    updateJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status?: "open" | "archived";
                    title?: string;
                    company?: string | null;
                    description?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["JobDetail"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listMatches: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                minScore?: number;
                band?: ("strong" | "good" | "fair" | "weak") | ("strong" | "good" | "fair" | "weak")[];
                place?: string;
                workplace?: ("remote" | "hybrid" | "onsite") | ("remote" | "hybrid" | "onsite")[];
                type?: ("FULL_TIME" | "PART_TIME" | "CONTRACTOR" | "TEMPORARY" | "INTERN") | ("FULL_TIME" | "PART_TIME" | "CONTRACTOR" | "TEMPORARY" | "INTERN")[];
                /** @description whole units for a year of full-time work */
                payMin?: number;
                payCurrency?: string;
                postedWithinDays?: number;
                sort?: "score" | "newest" | "pay";
                /** @description the language of reasons and summary; without it, the best of Accept-Language */
                language?: "en" | "de" | "fr" | "es";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["MatchRow"][];
                        page: {
                            next: string | null;
                            limit: number;
                        };
                        /** Format: date-time */
                        timestamp: string;
                        /** @enum {string} */
                        status: "queued" | "reading" | "matching" | "ready" | "failed";
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listCandidates: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                minScore?: number;
                band?: ("strong" | "good" | "fair" | "weak") | ("strong" | "good" | "fair" | "weak")[];
                place?: string;
                workplace?: ("remote" | "hybrid" | "onsite") | ("remote" | "hybrid" | "onsite")[];
                type?: ("FULL_TIME" | "PART_TIME" | "CONTRACTOR" | "TEMPORARY" | "INTERN") | ("FULL_TIME" | "PART_TIME" | "CONTRACTOR" | "TEMPORARY" | "INTERN")[];
                /** @description whole units for a year of full-time work */
                payMin?: number;
                payCurrency?: string;
                postedWithinDays?: number;
                sort?: "score" | "newest" | "pay";
                /** @description the language of reasons and summary; without it, the best of Accept-Language */
                language?: "en" | "de" | "fr" | "es";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["MatchRow"][];
                        page: {
                            next: string | null;
                            limit: number;
                        };
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getMatch: {
        parameters: {
            query?: {
                /** @description the language of reasons and summary; without it, the best of Accept-Language */
                language?: "en" | "de" | "fr" | "es";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["MatchDetail"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    checkMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["MatchCheck"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getMatchWeights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["MatchWeights"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    setMatchWeights: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    similarity: number;
                    skills: number;
                    experience: number;
                    education: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["MatchWeights"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listSimilarJobs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["SimilarJobs"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    loadSamples: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            resumes: number;
                            jobs: number;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    removeSamples: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            resumes: number;
                            jobs: number;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description only what was done to this */
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["AuditEntry"][];
                        page: {
                            next: string | null;
                            limit: number;
                        };
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listIncidents: {
        parameters: {
            query?: {
                state?: "open" | "acknowledged" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Incident"][];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    changeIncident: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "acknowledged" | "closed";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Incident"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getSpending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Spending"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listAiCalls: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["AiCall"][];
                        page: {
                            next: string | null;
                            limit: number;
                        };
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Status"];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listFailedTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["FailedTask"][];
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    runTaskAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            name: string;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    deleteEverything: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    confirm: "delete everything";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            resumes: number;
                            jobs: number;
                        };
                        message?: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
}
