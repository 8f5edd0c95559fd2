/** Why a path could not be opened or written, as `io` says it. */
export type OpenReason = 'missing' | 'not-regular' | 'denied' | 'link-loop' | 'failed';
export type WriteReason = 'folder-missing' | 'not-regular' | 'dangling-link' | 'read-only' | 'denied' | 'no-space' | 'failed';
